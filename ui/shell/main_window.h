// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"
#include "rules/finding.h"

#include <QMainWindow>

class QSettings;
class QSplitter;

namespace passerelle::session
{
class Safekeeping;
class ScanSession;
class WorkspaceSession;
} // namespace passerelle::session

namespace passerelle::ui
{

class Actions;
class Dialogs;
class FileCommands;
class FindingsPanel;
class IntakeCommands;
class KeepingCommands;
class Menus;
class MessageArea;
class Page;
class PageStack;
class RecentFiles;
class RepairFlow;
class RulesWindow;
class Sidebar;
class StatusLine;
class TnacCopy;

/// The window: menu, toolbar, sidebar, one page at a time, findings below, status. It distributes: what to do
/// is known by the sessions, the pages and the command classes.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// All of it outlives the window.
    struct Context {
        session::WorkspaceSession &workspace;
        session::ScanSession &scan;
        Dialogs &dialogs;
        QSettings &settings;
        session::Safekeeping &safekeeping;
    };

    explicit MainWindow(const Context &context);
    ~MainWindow() override;

    Actions &actions() { return *m_actions; }
    FileCommands &files() { return *m_files; }
    Menus &menus() { return *m_menus; }
    MessageArea &messages() { return *m_messages; }

    QString currentPage() const;
    void showPage(QLatin1String id);
    /// Shows a place on the page that can show it; false where none can.
    bool goTo(const document::Place &place);
    /// The same, first on the page that the finding belongs to.
    bool goTo(const rules::Finding &finding);

Q_SIGNALS:
    void languageRequested(const QString &code);
    void themeRequested(const QString &id);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool isForward) override;

private:
    void build();
    void buildToolBar();
    void connectActions();
    void connectFindings();
    void connectPage(const Page *page);
    void connectSession();
    void connectKeeping();
    void arrive();
    void focusNextPart();
    void showAbout();
    void showRule(const QString &id);
    void restoreLayout();
    void saveLayout() const;

    Context m_context;
    Actions *m_actions;
    RecentFiles *m_recent;
    FileCommands *m_files;
    IntakeCommands *m_intake;
    TnacCopy *m_copy;
    Sidebar *m_sidebar;
    MessageArea *m_messages;
    PageStack *m_stack;
    FindingsPanel *m_findings;
    RepairFlow *m_repairs;
    RulesWindow *m_rules = nullptr; ///< made when it is first wanted
    QSplitter *m_splitter;
    StatusLine *m_status = nullptr;
    Menus *m_menus = nullptr;
    KeepingCommands *m_keeping = nullptr;
    bool m_mayClose = false;
    bool m_isSample = false;
};

} // namespace passerelle::ui
