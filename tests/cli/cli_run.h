// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace passerelle::test
{

/// What one run of passerelle-cli left behind.
struct CliEnd {
    int exitCode = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;
};

/// Runs the real passerelle-cli in a folder and a home of its own, without a terminal.
class CliRun
{
public:
    CliRun();

    /// `password` goes through a file descriptor of its own (--password-fd is added) where it is not null.
    CliEnd run(const QStringList &arguments, const QByteArray &input = {}, const QByteArray &password = {});

    /// What only a shell can do: a script of bash in the same folder, in which "$cli" is the program.
    CliEnd runScript(const QString &script, const QByteArray &input = {});

    QString path(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    /// A copy of one of the program's own files (tests/data, resources).
    QString copyData(const QString &name) const;
    /// The sample workspace with its mapping embedded and put right: cards are let in there.
    QString goodWorkspace(const QString &name = QStringLiteral("museum.passerelle")) const;
    /// The same as a newer version of the program would have written it.
    void newerWorkspace() const;

private:
    CliEnd start(const QStringList &words, const QByteArray &input) const;

public:
    QTemporaryDir folder;
    QTemporaryDir home;
    bool hasKeychain = false; ///< otherwise no D-Bus session is to be found
    QString language = QStringLiteral("C.UTF-8");
};

QByteArray bytesOf(const QString &path);
QString resourcePath(const QString &name);
QString dataPath(const QString &name);
/// The document, after a check against one of the program's schemas; fails the program where it does not
/// hold.
QJsonDocument checkedJson(const QByteArray &json, const QString &schema);

} // namespace passerelle::test
