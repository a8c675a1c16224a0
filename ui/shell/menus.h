// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace passerelle::ui
{

class Actions;
class Page;
class RecentFiles;

/// Fills the menu bar from the commands and the pages; each entry shows its key.
class Menus : public QObject
{
    Q_OBJECT
public:
    Menus(QMainWindow *window, Actions &actions, RecentFiles &recent, const std::vector<Page *> &pages);

    /// Offers what new work can begin with, behind the other ways to begin.
    void addTemplates(QMenu *templates);
    /// Marks what is in use: codes of Language and Theme.
    void setLanguage(const QString &code);
    void setTheme(const QString &id);

Q_SIGNALS:
    void fileRequested(const QString &path);
    void pageRequested(int index);
    void languageRequested(const QString &code);
    void themeRequested(const QString &id);

private:
    void addFileMenu(QMainWindow *window, Actions &actions);
    void addPageActions(QMenu *menu, QMainWindow *window, const std::vector<Page *> &pages);
    void addLanguages(QMenu *menu);
    void addThemes(QMenu *menu);
    void fillRecent();

    RecentFiles &m_recent;
    QMenu *m_file = nullptr;
    QAction *m_open = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_languages = nullptr;
    QMenu *m_themes = nullptr;
};

} // namespace passerelle::ui
