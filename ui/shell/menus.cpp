// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/shell/actions.h"
#include "ui/shell/language.h"
#include "ui/shell/page.h"
#include "ui/shell/recent_files.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace passerelle::ui
{

Menus::Menus(QMainWindow *window, Actions &actions, RecentFiles &recent, const std::vector<Page *> &pages)
    : QObject(window), m_recent(recent)
{
    window->menuBar()->setAccessibleName(tr("Menu"));
    addFileMenu(window, actions);

    QMenu *edit = window->menuBar()->addMenu(tr("&Edit"));
    edit->addActions({actions[Actions::Undo], actions[Actions::Redo], actions[Actions::BackToSaved],
                      actions[Actions::History]});
    edit->addSeparator();
    edit->addAction(actions[Actions::CopyForTnac]);
    edit->addSeparator();
    edit->addActions({actions[Actions::Find], actions[Actions::Replace], actions[Actions::FindNext],
                      actions[Actions::FindPrevious]});
    edit->addSeparator();
    edit->addActions({actions[Actions::GoToSector], actions[Actions::GoToLine]});
    edit->addSeparator();
    edit->addAction(actions[Actions::Format]);

    QMenu *findings = window->menuBar()->addMenu(tr("Fi&ndings"));
    findings->addActions(
        {actions[Actions::Repair], actions[Actions::RepairAllSafe], actions[Actions::ShowRepairsFirst]});
    findings->addSeparator();
    findings->addActions({actions[Actions::NextFinding], actions[Actions::PreviousFinding]});
    findings->addSeparator();
    findings->addAction(actions[Actions::Rules]);

    QMenu *scan = window->menuBar()->addMenu(tr("&Scan"));
    scan->addActions({actions[Actions::ScanCard], actions[Actions::ScanAgain]});

    QMenu *view = window->menuBar()->addMenu(tr("&View"));
    addPageActions(view, window, pages);
    view->addSeparator();
    view->addAction(actions[Actions::NextPart]);
    view->addSeparator();
    view->addActions({actions[Actions::ZoomIn], actions[Actions::ZoomOut], actions[Actions::ZoomReset],
                      actions[Actions::WrapLines]});
    view->addSeparator();
    view->addActions({actions[Actions::Fold], actions[Actions::Unfold], actions[Actions::FoldAll],
                      actions[Actions::UnfoldAll]});
    view->addSeparator();
    addThemes(view);
    addLanguages(view);

    QMenu *help = window->menuBar()->addMenu(tr("&Help"));
    help->addAction(actions[Actions::About]);
}

void Menus::addFileMenu(QMainWindow *window, Actions &actions)
{
    QMenu *file = m_file = window->menuBar()->addMenu(tr("&File"));
    m_open = actions[Actions::Open];
    file->addActions({actions[Actions::New], actions[Actions::NewFromSent], actions[Actions::Open]});
    m_recentMenu = file->addMenu(tr("Open &recent"));
    m_recentMenu->setObjectName(QStringLiteral("recent-menu"));
    file->addAction(actions[Actions::OpenSample]);
    file->addSeparator();
    file->addActions({actions[Actions::Save], actions[Actions::SaveAs], actions[Actions::EarlierVersions],
                      actions[Actions::RecoverWork]});
    file->addSeparator();
    QMenu *compare = file->addMenu(icon(QLatin1String("compare")), tr("&Compare with"));
    compare->setObjectName(QStringLiteral("compare-menu"));
    compare->addActions(
        {actions[Actions::CompareFile], actions[Actions::CompareSaved], actions[Actions::CompareClipboard]});
    compare->addSeparator();
    compare->addActions({actions[Actions::NextChange], actions[Actions::PreviousChange]});
    file->addAction(actions[Actions::Import]);
    QMenu *exports = file->addMenu(icon(QLatin1String("export")), tr("&Export"));
    exports->addActions(
        {actions[Actions::ExportCsv], actions[Actions::ExportJson], actions[Actions::ExportMarkdown]});
    file->addSeparator();
    file->addAction(actions[Actions::Quit]);
    connect(&m_recent, &RecentFiles::changed, this, &Menus::fillRecent);
    fillRecent();
}

void Menus::addTemplates(QMenu *templates) { m_file->insertMenu(m_open, templates); }

void Menus::fillRecent()
{
    m_recentMenu->clear();
    const QStringList paths = m_recent.paths();
    for (const QString &path : paths) {
        QAction *entry =
            m_recentMenu->addAction(QString(path).replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(entry, &QAction::triggered, this, [this, path] { Q_EMIT fileRequested(path); });
    }
    m_recentMenu->setEnabled(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("&Forget these")), &QAction::triggered, this,
            [this] { m_recent.clear(); });
}

void Menus::addPageActions(QMenu *menu, QMainWindow *window, const std::vector<Page *> &pages)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const int index = static_cast<int>(i);
        auto *action = new QAction(icon(pages[i]->icon()), pages[i]->title(), window);
        action->setObjectName(QStringLiteral("page-%1").arg(pages[i]->id()));
        if (index < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
        connect(action, &QAction::triggered, this, [this, index] { Q_EMIT pageRequested(index); });
        menu->addAction(action);
    }
}

static QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, const QString &code)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setData(code);
    group->addAction(action);
    return action;
}

static void check(const QMenu *menu, const QString &code)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == code);
}

void Menus::addLanguages(QMenu *menu)
{
    m_languages = menu->addMenu(icon(QLatin1String("language")), tr("&Language"));
    m_languages->setObjectName(QStringLiteral("language-menu"));
    auto *group = new QActionGroup(this);
    for (const Language::Choice &choice : Language::choices()) {
        QAction *action = addChoice(m_languages, group, choice.name, choice.code);
        connect(action, &QAction::triggered, this,
                [this, code = choice.code] { Q_EMIT languageRequested(code); });
    }
}

void Menus::addThemes(QMenu *menu)
{
    m_themes = menu->addMenu(icon(QLatin1String("theme")), tr("&Appearance"));
    m_themes->setObjectName(QStringLiteral("theme-menu"));
    auto *group = new QActionGroup(this);
    const std::pair<Theme::Choice, QString> choices[] = {{Theme::Choice::System, tr("As the &system")},
                                                         {Theme::Choice::Light, tr("&Light")},
                                                         {Theme::Choice::Dark, tr("&Dark")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = addChoice(m_themes, group, text, Theme::id(choice));
        connect(action, &QAction::triggered, this,
                [this, id = Theme::id(choice)] { Q_EMIT themeRequested(id); });
    }
}

void Menus::setLanguage(const QString &code) { check(m_languages, code); }
void Menus::setTheme(const QString &id) { check(m_themes, id); }

} // namespace passerelle::ui
