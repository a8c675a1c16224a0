// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"

#include <QObject>
#include <functional>

class QAbstractItemView;
class QLineEdit;

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

/// Tells the session what is being typed into a field or a cell and is not taken yet, so that it is not lost
/// with the program.
class DraftWatch : public QObject
{
    Q_OBJECT
public:
    using EditOf = std::function<document::Edit(const QString &typed)>;

    DraftWatch(session::WorkspaceSession &session, QObject *parent);

    /// A field whose text is taken when it is left.
    void follow(QLineEdit &field, EditOf editOf);
    /// The fields that are opened in the cells of a view; what is typed is meant for its current cell.
    void followCells(QAbstractItemView &view, EditOf editOf);

private:
    class Cells;
    void typed(const document::Edit &edit);

    session::WorkspaceSession &m_session;
};

} // namespace passerelle::ui
