// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ordinary_memory.h"
#include "session/services.h"
#include "ui/shell/application.h"
#include "ui/shell/system_dialogs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

using namespace passerelle;

static ui::Application::Options optionsOf(const QApplication &application)
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
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.isSet(sample), parser.value(theme),
            parser.value(language)};
}

int main(int argc, char *argv[])
{
    giveLargeMemoryBack();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("passerelle"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PASSERELLE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Passerelle"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.passerelle.Passerelle"));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("passerelle"),
                       QStringLiteral("window"));
    const ui::Application::Options options = optionsOf(application);
    ui::Application program(application, session::systemServices(), std::make_unique<ui::SystemDialogs>(),
                            settings);
    program.start(options);
    return QApplication::exec();
}
