// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application.h"

#include "session/safekeeping.h"
#include "session/scan_session.h"
#include "session/workspace_session.h"
#include "ui/shell/actions.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QApplication>
#include <QSettings>

namespace passerelle::ui
{

Application::Application(QApplication &application, session::Services services,
                         std::unique_ptr<Dialogs> dialogs, QSettings &settings)
    : m_settings(settings), m_theme(application), m_dialogs(std::move(dialogs)),
      m_workspace(std::make_unique<session::WorkspaceSession>(std::move(services))),
      m_safekeeping(std::make_unique<session::Safekeeping>(*m_workspace)),
      m_scan(std::make_unique<session::ScanSession>(*m_workspace))
{
    QApplication::setWindowIcon(programIcon());
}

Application::~Application() = default;

void Application::start(const Options &options)
{
    const auto chosen = [this](const QString &given, const QString &key) {
        return given.isEmpty() ? m_settings.value(key, QStringLiteral("system")).toString() : given;
    };
    m_theme.setChoice(Theme::fromId(chosen(options.theme, QStringLiteral("theme"))));
    m_language.use(chosen(options.language, QStringLiteral("language")));
    makeWindow();
    m_safekeeping->recovery.findLeftOvers();
    if (options.sample)
        m_window->actions()[Actions::OpenSample]->trigger();
    else if (!options.file.isEmpty())
        m_window->files().open(options.file);
}

void Application::makeWindow()
{
    const QString page = m_window ? m_window->currentPage() : QString();
    m_window.reset(); // it keeps its layout in the settings as it goes
    m_window = std::make_unique<MainWindow>(
        MainWindow::Context{*m_workspace, *m_scan, *m_dialogs, m_settings, *m_safekeeping});
    m_window->menus().setLanguage(m_language.code());
    m_window->menus().setTheme(Theme::id(m_theme.choice()));
    // Later, when the menu that asked for it is done with its work.
    connect(m_window.get(), &MainWindow::languageRequested, this, &Application::useLanguage,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::themeRequested, this, &Application::useTheme);
    if (!page.isEmpty())
        m_window->showPage(QLatin1String(page.toLatin1()));
    m_window->show();
}

void Application::useLanguage(const QString &code)
{
    m_settings.setValue(QStringLiteral("language"), code);
    m_language.use(code);
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    makeWindow();
    QApplication::setQuitOnLastWindowClosed(quits);
}

void Application::useTheme(const QString &id)
{
    m_settings.setValue(QStringLiteral("theme"), id);
    m_theme.setChoice(Theme::fromId(id));
    m_window->menus().setTheme(id);
}

} // namespace passerelle::ui
