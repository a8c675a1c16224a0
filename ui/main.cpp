// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ordinary_memory.h"
#include "session/services.h"
#include "ui/shell/application.h"
#include "ui/shell/system_dialogs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <algorithm>
#include <string_view>

using namespace passerelle;

static ui::Application::Options optionsOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Connects Otipass city passes with SecuTix access control."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QCoreApplication::translate("main", "A workspace or mapping parameters to open."),
        QStringLiteral("[file]"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QCoreApplication::translate("main", "Open the sample workspace."));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QCoreApplication::translate("main", "Appearance: light, dark or system."),
                                   QStringLiteral("theme"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QCoreApplication::translate("main", "Language: en, fr or system."),
                                      QStringLiteral("language"));
    parser.addOptions({sample, theme, language});
    parser.process(arguments);
    return {parser.positionalArguments().value(0), parser.isSet(sample), parser.value(theme),
            parser.value(language)};
}

/// What is only printed needs no display.
static bool asksForText(int argc, char *const *argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *one) {
        const std::string_view word(one);
        return word == "--help" || word == "-h" || word == "--help-all" || word == "--version" ||
               word == "-v";
    });
}

int main(int argc, char *argv[])
{
    giveLargeMemoryBack();
    QCoreApplication::setApplicationName(QStringLiteral("passerelle"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PASSERELLE_VERSION));
    if (asksForText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        optionsOf(QCoreApplication::arguments()); // prints it and ends
    }
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Passerelle"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.passerelle.Passerelle"));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("passerelle"),
                       QStringLiteral("window"));
    const ui::Application::Options options = optionsOf(QCoreApplication::arguments());
    ui::Application program(application, session::systemServices(), std::make_unique<ui::SystemDialogs>(),
                            settings);
    program.start(options);
    return QApplication::exec();
}
