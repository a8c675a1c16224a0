// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "rules/arrangement.h"

#include <QModelIndex>
#include <QWidget>

class QToolButton;

namespace passerelle::rules
{
class FindingsModel;
}
namespace passerelle::session
{
class FindingsArranger;
class WorkspaceSession;
} // namespace passerelle::session

namespace passerelle::ui
{

class Actions;
class FindingDetails;
class FindingsTable;
class RepairMenu;
class SeverityFilter;

/// The findings of the whole workspace, below every page. Its parts are made when it is first shown: with
/// nothing open there are none, and the window is there that much sooner.
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
    void setVisible(bool visible) override;

Q_SIGNALS:
    void findingActivated(const passerelle::rules::Finding &finding);
    void placeRequested(const passerelle::document::Place &place);
    /// The repair of that number for all findings of this one's rule.
    void repairAllLikeRequested(const passerelle::rules::CheckResult &result,
                                const passerelle::rules::Finding &finding, int repair);
    void ruleRequested(const QString &id);
    void currentChanged();
    void problem(const passerelle::Problem &problem);

private:
    void build();
    QWidget *header();
    void connectTable();
    void connectDetails();
    void arrange();
    void showArrangement(const rules::CheckResult &result, const rules::Arrangement &arrangement);
    void showCurrent();
    void activate(const QModelIndex &index);
    RepairMenu *makeMenu(const rules::Finding &finding);
    void showMenu(const QPoint &at);
    bool isCurrent() const;
    /// Edits unless the text has changed since the findings were made.
    void apply(const document::Edit &edit);
    void accept(const QString &reason);
    const rules::Finding *chosen() const;

    session::WorkspaceSession &m_session;
    Actions &m_actions;
    rules::FindingsModel *m_model = nullptr;
    session::FindingsArranger *m_arranger = nullptr;
    SeverityFilter *m_filter = nullptr;
    FindingsTable *m_table = nullptr;
    FindingDetails *m_details = nullptr;
    QToolButton *m_why = nullptr;
    bool m_hasRepairs = false;
};

} // namespace passerelle::ui
