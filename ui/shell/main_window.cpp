// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "session/scan_session.h"
#include "session/workspace_session.h"
#include "ui/compare/compare_page.h"
#include "ui/fields/open_edit.h"
#include "ui/findings/findings_panel.h"
#include "ui/findings/repair_flow.h"
#include "ui/findings/rules_window.h"
#include "ui/intake/intake_commands.h"
#include "ui/keeping/keeping_commands.h"
#include "ui/ledger/ledger_commands.h"
#include "ui/shell/actions.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/menus.h"
#include "ui/shell/message_area.h"
#include "ui/shell/page.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/target_chooser.h"
#include "ui/shell/tnac_copy.h"
#include "ui/shell/window_state.h"
#include "ui/style/icons.h"
#include "ui/style/window_size.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace passerelle::ui
{

using session::ScanSession;
using session::WorkspaceSession;

MainWindow::MainWindow(const Context &context)
    : m_context(context), m_actions(new Actions(this)), m_recent(new RecentFiles(context.settings, this)),
      m_files(new FileCommands(context.workspace, context.dialogs, *m_recent, this)),
      m_intake(new IntakeCommands({context.workspace, *m_files, context.dialogs, *m_actions}, this)),
      m_copy(new TnacCopy(context.workspace, context.dialogs, context.settings, this)),
      m_sidebar(new Sidebar(this)), m_messages(new MessageArea(this)),
      m_stack(new PageStack({context.workspace, context.scan, *m_actions, context.dialogs, context.settings},
                            this)),
      m_findings(new FindingsPanel(context.workspace, *m_actions, this)),
      m_repairs(new RepairFlow(
          {context.workspace, context.scan, *m_actions, context.dialogs, context.settings}, this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("main-window"));
    setAcceptDrops(true);
    build();
    m_menus = new Menus(this, *m_actions, *m_recent, m_stack->pages());
    m_menus->addTemplates(m_intake->menu());
    m_status = new StatusLine(context.workspace, statusBar());
    for (const Page *page : m_stack->pages())
        connectPage(page);
    connectActions();
    connectFindings();
    connectSession();
    connectKeeping();
    restoreLayout();
    new WindowState(
        {context.workspace, context.scan, *m_actions, m_stack->pages(), *m_sidebar, *m_findings, *this});
    m_stack->showPage(0, true);
}

MainWindow::~MainWindow() { saveLayout(); }

// ---- set up

void MainWindow::build()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);

    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(right, 1);

    const std::vector<Page *> &pages = m_stack->pages();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const Page *page = pages[i];
        const QKeySequence key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
        m_sidebar->addPage(page->id(), icon(page->icon()), page->title(),
                           key.toString(QKeySequence::NativeText));
    }
    m_splitter->setObjectName(QStringLiteral("window-splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(top);
    m_splitter->addWidget(m_findings);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({560, 190});
    setCentralWidget(m_splitter);
    buildToolBar();
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = addToolBar(tr("Commands"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setAccessibleName(tr("Commands"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    Actions &commands = *m_actions;
    bar->addActions({commands[Actions::Open], commands[Actions::Save]});
    bar->addSeparator();
    bar->addActions({commands[Actions::Undo], commands[Actions::Redo]});
    bar->addSeparator();
    bar->addAction(commands[Actions::CopyForTnac]);
    bar->addSeparator();
    bar->addAction(commands[Actions::ScanCard]);
    for (const auto id : {Actions::Undo, Actions::Redo}) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(commands[id])))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    const QList<QAction *> shown = bar->actions();
    for (QAction *action : shown) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
            button && !action->isSeparator())
            button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    }
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addWidget(new TargetChooser(m_context.scan, bar));
    auto *edge = new QWidget(bar);
    edge->setFixedWidth(6);
    bar->addWidget(edge);
}

void MainWindow::connectActions()
{
    const auto on = [this](Actions::Id id, auto &&what) {
        QAction *action = (*m_actions)[id];
        addAction(action);
        connect(action, &QAction::triggered, this, what);
    };
    on(Actions::New, [this] { m_isSample = false, m_files->makeNew(); });
    on(Actions::NewFromSent, [this] { m_isSample = false, m_intake->begin(); });
    on(Actions::Open, [this] { m_isSample = false, m_files->chooseAndOpen(); });
    on(Actions::OpenSample, [this] { m_isSample = true, m_files->openSample(); });
    on(Actions::Save, [this] { m_files->save(); });
    on(Actions::SaveAs, [this] { m_files->saveAs(); });
    on(Actions::Undo, [this] { m_context.workspace.document().history().undo(); });
    on(Actions::Redo, [this] { m_context.workspace.document().history().redo(); });
    on(Actions::CopyForTnac, [this] { m_copy->copy(); });
    on(Actions::Find, [this] {
        if (!m_stack->current()->find())
            m_findings->find();
    });
    on(Actions::Repair, [this] { m_findings->offerRepairs(); });
    on(Actions::RepairAllSafe, [this] { m_repairs->repairAllSafe(); });
    on(Actions::Rules, [this] { showRule({}); });
    on(Actions::NextFinding, [this] { m_findings->step(+1); });
    on(Actions::PreviousFinding, [this] { m_findings->step(-1); });
    on(Actions::ScanCard, [this] { showPage(QLatin1String("scan")); });
    on(Actions::ScanAgain, [this] {
        showPage(QLatin1String("scan"));
        m_context.scan.scanAgain();
    });
    on(Actions::NextPart, [this] { focusNextPart(); });
    on(Actions::Quit, [this] { close(); });
    on(Actions::About, [this] { showAbout(); });
    connect(m_sidebar, &Sidebar::currentRowChanged, this, [this](int row) { m_stack->showPage(row, false); });
    connect(m_sidebar, &Sidebar::itemActivated, this,
            [this] { m_stack->showPage(m_sidebar->currentRow(), true); });
    connect(m_stack, &PageStack::changed, this, [this](int index) {
        m_status->setCaret(0, 0);
        m_sidebar->setCurrentRow(index);
    });
    connect(m_menus, &Menus::pageRequested, this, [this](int index) { m_stack->showPage(index, true); });
    connect(m_menus, &Menus::fileRequested, this, [this](const QString &path) { m_files->open(path); });
    connect(m_menus, &Menus::languageRequested, this, &MainWindow::languageRequested);
    connect(m_menus, &Menus::themeRequested, this, &MainWindow::themeRequested);
}

void MainWindow::connectFindings()
{
    connect(m_findings, &FindingsPanel::findingActivated, this,
            [this](const rules::Finding &finding) { goTo(finding); });
    connect(m_findings, &FindingsPanel::placeRequested, this,
            [this](const document::Place &place) { goTo(place); });
    connect(m_findings, &FindingsPanel::repairAllLikeRequested, m_repairs, &RepairFlow::repairAllLike);
    connect(m_findings, &FindingsPanel::ruleRequested, this, &MainWindow::showRule);
    connect(m_findings, &FindingsPanel::problem, m_messages, &MessageArea::tell);
    connect(m_status, &StatusLine::findingsRequested, m_findings, &FindingsPanel::focusList);
    connect(m_status, &StatusLine::passwordRequested, this,
            [this] { showPage(QLatin1String("connection")); });
}

void MainWindow::connectPage(const Page *page)
{
    connect(page, &Page::placeRequested, this, [this](const document::Place &place) { goTo(place); });
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(page, &Page::fileRequested, m_files, &FileCommands::open);
    connect(page, &Page::problem, m_messages, &MessageArea::tell);
    connect(page, &Page::settled, m_messages, &MessageArea::withdraw);
    connect(page, &Page::done, m_status, &StatusLine::say);
    connect(page, &Page::caretMoved, this, [this, page](int line, int column) {
        if (m_stack->current() == page)
            m_status->setCaret(line, column);
    });
}

void MainWindow::connectSession()
{
    connect(&m_context.workspace, &WorkspaceSession::problem, m_messages, &MessageArea::tell);
    const auto *ledger = new LedgerCommands(m_context.scan, m_context.dialogs, *m_messages, this);
    connect(ledger, &LedgerCommands::done, m_status, &StatusLine::say);
    connect(m_files, &FileCommands::done, m_status, &StatusLine::say);
    connect(m_files, &FileCommands::arrived, this, &MainWindow::arrive);
    connect(m_intake, &IntakeCommands::done, m_status, &StatusLine::say);
    connect(m_intake, &IntakeCommands::problem, m_messages, &MessageArea::tell);
    connect(m_copy, &TnacCopy::done, m_status, &StatusLine::say);
}

void MainWindow::connectKeeping()
{
    m_keeping = new KeepingCommands({m_context.workspace, m_context.safekeeping, *m_actions,
                                     m_context.dialogs, *m_files, *m_messages, m_context.settings, this});
    connect(m_files, &FileCommands::problem, m_keeping, &KeepingCommands::tell);
    connect(m_keeping, &KeepingCommands::done, m_status, &StatusLine::say);
    connect(m_keeping, &KeepingCommands::arrived, this, &MainWindow::arrive);
    auto *compare = qobject_cast<ComparePage *>(m_stack->page(QLatin1String("compare")));
    if (!compare)
        return;
    connect(m_keeping, &KeepingCommands::comparisonRequested, compare, &ComparePage::compareWithText);
    connect((*m_actions)[Actions::NextChange], &QAction::triggered, compare,
            [this, compare] { compare->step(+1, m_stack->current()->place()); });
    connect((*m_actions)[Actions::PreviousChange], &QAction::triggered, compare,
            [this, compare] { compare->step(-1, m_stack->current()->place()); });
}

// ---- pages and places

QString MainWindow::currentPage() const { return m_stack->current()->id(); }

void MainWindow::showPage(QLatin1String id) { m_stack->showPage(m_stack->page(id), true); }

bool MainWindow::goTo(const document::Place &place) { return m_stack->goTo(place); }

bool MainWindow::goTo(const rules::Finding &finding)
{
    if (m_stack->goTo(finding))
        return true;
    // What the workspace says of rules stands on no page, but in the list of rules.
    if (finding.rule->id().startsWith(QLatin1String("findings-")))
        showRule(finding.rule->id());
    return false;
}

void MainWindow::arrive()
{
    m_messages->clear();
    if (const auto &newer = m_context.workspace.file().newerVersion)
        m_messages->offer(*newer, {}, Tone::Warning);
    const bool isNew = m_context.workspace.file().path.isEmpty() && !m_isSample;
    const QLatin1String wanted(m_isSample ? "scan" : isNew ? "connection" : "mapping");
    m_isSample = false;
    showPage(m_stack->page(wanted) ? wanted : QLatin1String("mapping"));
}

bool MainWindow::focusNextPrevChild(bool isForward)
{
    std::vector<const QWidget *> parts(m_stack->pages().begin(), m_stack->pages().end());
    parts.push_back(m_findings);
    QWidget *next = TabOrder(*this, std::move(parts)).from(focusWidget(), isForward);
    if (next)
        next->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return next != nullptr;
}

void MainWindow::focusNextPart()
{
    QWidget *focus = QApplication::focusWidget();
    if (m_sidebar->hasFocus())
        m_stack->current()->enter();
    else if (focus && m_stack->isAncestorOf(focus) && m_findings->isVisible())
        m_findings->focusList();
    else
        m_sidebar->setFocus(Qt::ShortcutFocusReason);
}

// ---- what else is shown

void MainWindow::showRule(const QString &id)
{
    if (!m_rules)
        m_rules = new RulesWindow(m_context.workspace, this);
    m_rules->showRule(id);
    m_rules->show();
    m_rules->raise();
    m_rules->activateWindow();
}

void MainWindow::showAbout()
{
    m_context.dialogs.show(
        this, tr("Passerelle %1").arg(QApplication::applicationVersion()),
        tr("Connects Otipass city passes with SecuTix access control: checks the mapping parameters, keeps "
           "the password "
           "apart, and shows each step of a scan through to its sale.\n\nFree software under the GNU General "
           "Public "
           "License, version 3 or later. It stands on Qt, QScintilla, QtKeychain and SQLite."));
}

// ---- window

void MainWindow::restoreLayout()
{
    // At the first start; later the geometry that was kept says it.
    resizeOnScreen(*this, {1280, 800});
    restoreGeometry(m_context.settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_splitter->restoreState(m_context.settings.value(QStringLiteral("window/splitter")).toByteArray());
}

void MainWindow::saveLayout() const
{
    m_context.settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_context.settings.setValue(QStringLiteral("window/splitter"), m_splitter->saveState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    takeOpenEdit(*this);
    if (m_mayClose || !m_context.workspace.isModified()) {
        m_keeping->finish();
        event->accept();
        return;
    }
    event->ignore();
    m_files->whenNothingIsLost([this] {
        m_mayClose = true;
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); // this event must end first
    });
}

static QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (!m_stack->takeFile(path))
        m_files->open(path);
}

} // namespace passerelle::ui
