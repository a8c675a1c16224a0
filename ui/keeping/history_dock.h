// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QUndoStack;
class QUndoView;

namespace passerelle::ui
{

/// The list of all changes, each with its name: a click goes to the state after it. The saved state is
/// marked.
class HistoryDock : public QDockWidget
{
    Q_OBJECT
public:
    HistoryDock(QUndoStack &history, QWidget *parent);

    /// Shows it and takes the focus, or hides it.
    void toggle();

private:
    QUndoView *m_list;
};

} // namespace passerelle::ui
