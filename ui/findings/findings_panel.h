// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "rules/finding.h"

#include <QModelIndex>
#include <QWidget>

class QPushButton;
class QSplitter;
class QTableView;
class QToolButton;

namespace passerelle::rules
{
class FindingsModel;
}
namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

class Actions;
class FindingDetails;
class SeverityFilter;

/// The findings of the whole workspace, below every page.
class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    FindingsPanel(session::WorkspaceSession &session, Actions &actions, QWidget *parent = nullptr);

    /// Chooses the finding that many rows further, around the end, and goes to its place.
    void step(int by);
    /// Opens the menu of the chosen finding's repairs; chooses the first finding where none is chosen.
    void offerRepairs();
    bool hasRepairs() const { return m_hasRepairs; }
    void focusList();
    void find();

Q_SIGNALS:
    void findingActivated(const passerelle::rules::Finding &finding);
    void currentChanged();
    void problem(const passerelle::Problem &problem);

private:
    QWidget *header(Actions &actions);
    void buildTable();
    void showResult();
    void showCurrent();
    void activate(const QModelIndex &index);
    void repair(const rules::Repair &repair);
    bool isCurrent() const;
    const rules::Finding *chosen() const;

    session::WorkspaceSession &m_session;
    rules::FindingsModel *m_model;
    SeverityFilter *m_filter;
    QTableView *m_table;
    FindingDetails *m_details;
    QToolButton *m_why = nullptr;
    bool m_hasRepairs = false;
};

} // namespace passerelle::ui
