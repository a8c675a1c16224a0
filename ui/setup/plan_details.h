// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/checker.h"
#include "workspace/plan_model.h"

#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

class BoundField;

/// The fields of the device, door or sector that is chosen in the plan.
class PlanDetails : public QWidget
{
    Q_OBJECT
public:
    explicit PlanDetails(session::WorkspaceSession &session, QWidget *parent = nullptr);

    /// Index -1: nothing that the plan holds (a door that is only named); there is nothing to edit then.
    void show(workspace::PlanModel::Kind kind, int planIndex);
    void clear();
    void refresh();
    void showFindings(const rules::CheckResult &result, const std::vector<const rules::Finding *> &found);

private:
    void startAgain(const QString &title);
    void addDevice(QFormLayout *form, int index);
    void addDoor(QFormLayout *form, int index);
    void addSector(QFormLayout *form, int index);
    void addFlag(QFormLayout *form, int index, bool isHelpdesk, const QString &words,
                 const QString &explanation);
    void addDoorSectors(QFormLayout *form, int index);

    session::WorkspaceSession &m_session;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_content = nullptr;
    workspace::PlanModel::Kind m_kind = workspace::PlanModel::Kind::Device;
    int m_index = -1;
    QStringList m_offered; ///< names that the choices were made of
    std::vector<BoundField *> m_fields;
};

} // namespace passerelle::ui
