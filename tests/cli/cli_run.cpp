// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include "schema/schema_check.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

namespace passerelle::test
{

CliRun::CliRun() = default;

CliEnd CliRun::run(const QStringList &arguments, const QByteArray &input, const QByteArray &password)
{
    const QString program = QStringLiteral(PASSERELLE_CLI);
    if (password.isNull())
        return start(QStringList{program} + arguments, input);
    // The descriptor is a pipe: a here-document of the shell would be a file.
    return start(QStringList{QStringLiteral("bash"), QStringLiteral("-c"),
                             QStringLiteral("exec \"$@\" --password-fd 3 3< <(cat)"), QStringLiteral("bash"),
                             program} +
                     arguments,
                 password);
}

CliEnd CliRun::runScript(const QString &script, const QByteArray &input)
{
    return start({QStringLiteral("bash"), QStringLiteral("-c"), QStringLiteral("cli=$0; ") + script,
                  QStringLiteral(PASSERELLE_CLI)},
                 input);
}

CliEnd CliRun::start(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral(".config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral(".local/share")));
    environment.insert(QStringLiteral("LC_ALL"), language);
    environment.insert(QStringLiteral("LANGUAGE"), language.section(QLatin1Char('.'), 0, 0));
    if (!hasKeychain)
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                           QStringLiteral("unix:path=/nonexistent"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
    // setsid: no controlling terminal, whatever the test was started from.
    process.start(QStringLiteral("setsid"), QStringList{QStringLiteral("-w")} + words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QString CliRun::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QByteArray CliRun::read(const QString &name) const { return bytesOf(path(name)); }

QString CliRun::copyData(const QString &name) const
{
    return write(QFileInfo(name).fileName(), bytesOf(name));
}

QString CliRun::goodWorkspace(const QString &name) const
{
    static const QRegularExpression comment(QStringLiteral(" *//[^\n]*"));
    QString text = QString::fromUtf8(bytesOf(resourcePath(QStringLiteral("samples/toulouse-mapping.jsonc"))));
    QByteArray mapping = text.remove(comment).toUtf8();
    mapping.replace("pcumid031fs00061", "PCUMID031FS00061");
    QByteArray lines;
    for (const QByteArray &line : mapping.split('\n')) {
        const QByteArray literal =
            QJsonDocument(QJsonArray{QString::fromUtf8(line + '\n')}).toJson(QJsonDocument::Compact);
        lines += (lines.isEmpty() ? "" : ",") + QByteArray("\n    ") + literal.mid(1, literal.size() - 2);
    }
    QByteArray workspace = bytesOf(resourcePath(QStringLiteral("samples/toulouse.passerelle")));
    workspace.replace("{\"file\": \"toulouse-mapping.jsonc\"}", "{\"lines\": [" + lines + "\n  ]}");
    return write(name, workspace);
}

void CliRun::newerWorkspace() const
{
    const QString name = QStringLiteral("museum.passerelle");
    goodWorkspace(name);
    QByteArray newer = read(name);
    newer.replace("\"version\": 1", "\"version\": 2");
    write(name, newer);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QString resourcePath(const QString &name) { return QStringLiteral(PASSERELLE_RESOURCES "/") + name; }
QString dataPath(const QString &name) { return QStringLiteral(PASSERELLE_TEST_DATA "/") + name; }

QJsonDocument checkedJson(const QByteArray &json, const QString &schema)
{
    const auto checked = schema::readChecked(
        json, bytesOf(resourcePath(QStringLiteral("schemas/%1.schema.json").arg(schema))));
    if (!checked)
        qFatal("not as %s says: %s", qPrintable(schema), qPrintable(checked.error().sentence()));
    return *checked;
}

} // namespace passerelle::test
