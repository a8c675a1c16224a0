// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

class QMainWindow;

namespace passerelle::session
{
class ScanSession;
class WorkspaceSession;
} // namespace passerelle::session

namespace passerelle::ui
{

class Actions;
class FindingsPanel;
class Page;
class Sidebar;

/// What the frame of the window shows of the state: its title, which commands can be had and what they would
/// undo or repair, how many errors each page has, and the findings once something is open.
class WindowState : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives this object, which belongs to the window.
    struct Context {
        session::WorkspaceSession &workspace;
        session::ScanSession &scan;
        Actions &actions;
        const std::vector<Page *> &pages; ///< in the order of the sidebar
        Sidebar &sidebar;
        FindingsPanel &findings;
        QMainWindow &window;
    };

    /// Shows the state as it is now, and follows it.
    explicit WindowState(const Context &context);

private:
    void showTitle();
    void showActionStates();
    void showBadges();

    Context m_context;
    int m_safeRepairs = 0; ///< that the newest check found
};

} // namespace passerelle::ui
