// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/problem.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/password_prompt.h"
#include "session/services.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace passerelle;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("passerelle"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PASSERELLE_VERSION));
    QTranslator translator;
    // English has a file of its own for its plurals.
    if (translator.load(QLocale(), QStringLiteral("passerelle"), QStringLiteral("_"),
                        QStringLiteral(":/i18n")) ||
        translator.load(QStringLiteral(":/i18n/passerelle_en.qm")))
        QCoreApplication::installTranslator(&translator);

    cli::Console console;
    cli::TerminalPrompt prompt;
    cli::World world{console.in(), console.out(), console.err(), prompt, session::systemServices()};
    cli::CommandLine line;
    int exitCode = -1;
    line.run(QCoreApplication::arguments().mid(1), world, [&exitCode](int code) {
        exitCode = code;
        QMetaObject::invokeMethod(
            qApp, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    });
    // A command that ended at once needs no event loop.
    if (exitCode < 0)
        exitCode = QCoreApplication::exec();
    if (console.close())
        return exitCode;
    if (exitCode != cli::CouldNotRun) // else it was said, or something worse
        world.say(cli::World::outputFailed());
    return cli::CouldNotRun;
}
