// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profiles.h"

#include <QDir>
#include <QFile>

namespace passerelle::session
{

/// Profiles are a few kilobytes; a file beyond this is none.
static constexpr qint64 kLongestProfile = 1024 * 1024;

static QString folderName(ProfileKind kind)
{
    return kind == ProfileKind::Api ? QStringLiteral("profiles/api") : QStringLiteral("profiles/files");
}

QString profileFolder(ProfileKind kind, const QString &dataFolder)
{
    return QDir(dataFolder).filePath(folderName(kind));
}

QByteArray profileText(ProfileKind kind, const QString &id, const QString &dataFolder)
{
    if (id.isEmpty() || id.contains(QLatin1Char('/')) || id.contains(QLatin1Char('\\')))
        return {};
    const QString name = id + QStringLiteral(".json");
    const QString builtIn = QStringLiteral(":/passerelle/") + folderName(kind);
    for (const QString &folder : {profileFolder(kind, dataFolder), builtIn}) {
        QFile file(QDir(folder).filePath(name));
        if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly))
            return file.read(kLongestProfile);
    }
    return {};
}

} // namespace passerelle::session
