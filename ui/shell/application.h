// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/services.h"
#include "ui/shell/language.h"
#include "ui/style/theme.h"

#include <QObject>
#include <memory>

class QApplication;
class QSettings;

namespace passerelle::session
{
class Safekeeping;
class ScanSession;
class WorkspaceSession;
} // namespace passerelle::session

namespace passerelle::ui
{

class Dialogs;
class MainWindow;

/// What the program is besides its window: sessions, language, theme. The window is made anew when the
/// language changes; the sessions, and so all work, stay.
class Application : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QString file;
        bool sample = false;
        QString theme;    ///< "light", "dark", "system"; empty: as set before
        QString language; ///< "en", "fr", "system"; empty: as set before
    };

    Application(QApplication &application, session::Services services, std::unique_ptr<Dialogs> dialogs,
                QSettings &settings);
    ~Application() override;

    void start(const Options &options);
    MainWindow *window() const { return m_window.get(); }

private:
    void makeWindow();
    void useLanguage(const QString &code);
    void useTheme(const QString &id);

    QSettings &m_settings;
    Theme m_theme;
    Language m_language;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<session::WorkspaceSession> m_workspace;
    std::unique_ptr<session::Safekeeping> m_safekeeping;
    std::unique_ptr<session::ScanSession> m_scan;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace passerelle::ui
