// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/checker.h"
#include "workspace/plan_model.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

class MarkedLook;
class PlanDetails;

/// Devices, doors and sectors as a tree, with what is wrong in its place, and the fields of what is chosen.
class PlanPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PlanPanel(session::WorkspaceSession &session, QWidget *parent = nullptr);

    void refresh();
    void showFindings(const rules::CheckResult &result, const std::vector<const rules::Finding *> &found);
    bool reveal(ByteRange range);

private:
    QWidget *makeButtons();
    void showDetails();
    void addDevice();
    void addDoor();
    void addSector();
    void removeChosen();

    session::WorkspaceSession &m_session;
    workspace::PlanModel m_model;
    MarkedLook *m_look = nullptr;
    QTreeView *m_view = nullptr;
    QPushButton *m_remove = nullptr;
    PlanDetails *m_details = nullptr;
};

} // namespace passerelle::ui
