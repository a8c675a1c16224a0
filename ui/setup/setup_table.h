// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/checker.h"
#include "workspace/setup_table_model.h"

#include <QIdentityProxyModel>
#include <QTableView>

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

/// Paints the marks of a set-up model: the worst severity's icon, its messages as a tool tip, codes in fixed
/// width.
class MarkedLook : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

/// What the findings of the workspace's text say about its places, for a set-up model.
std::vector<workspace::PlaceMark> placeMarks(const rules::CheckResult &result,
                                             const std::vector<const rules::Finding *> &found);

/// One list of the set-up, edited in place. What is typed becomes an edit of the session's document.
class SetupTableView : public QTableView
{
    Q_OBJECT
public:
    SetupTableView(session::WorkspaceSession &session, const workspace::SetupTable &table,
                   QWidget *parent = nullptr);

    void refresh();
    void setMarks(std::vector<workspace::PlaceMark> marks) { m_model.setMarks(std::move(marks)); }
    /// Selects the cell that the byte belongs to; false where it belongs to none.
    bool reveal(quint32 offset);
    QSize sizeHint() const override;

private:
    session::WorkspaceSession &m_session;
    workspace::SetupTableModel m_model;
};

} // namespace passerelle::ui
