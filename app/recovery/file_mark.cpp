// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/file_mark.h"

#include "workspace/regular_file.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonObject>

namespace passerelle::recovery
{

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex();
}

FileMark sizeAndTimeOf(const QString &path)
{
    const QFileInfo info(path);
    FileMark mark;
    mark.looked = QDateTime::currentMSecsSinceEpoch();
    mark.exists = info.isFile();
    if (mark.exists) {
        mark.size = info.size();
        mark.modified = info.lastModified().toMSecsSinceEpoch();
    }
    return mark;
}

FileMark markOf(const QString &path)
{
    // Before the content: a change while it is read shows as a newer time at the next look.
    FileMark mark = sizeAndTimeOf(path);
    if (!mark.exists)
        return mark;
    if (const auto bytes = workspace::readRegularFile(path)) {
        mark.size = bytes->size();
        mark.hash = hashOf(*bytes);
    }
    return mark;
}

KnownFiles marksOf(const QStringList &paths)
{
    KnownFiles files;
    for (const QString &path : paths) {
        if (!path.isEmpty() && !path.startsWith(u':'))
            files.push_back({path, markOf(path)});
    }
    return files;
}

QJsonObject toJson(const KnownFile &file)
{
    return {{QStringLiteral("path"), file.path},
            {QStringLiteral("exists"), file.mark.exists},
            {QStringLiteral("size"), file.mark.size},
            {QStringLiteral("modified"), file.mark.modified},
            {QStringLiteral("hash"), QString::fromLatin1(file.mark.hash)}};
}

KnownFile knownFileFrom(const QJsonObject &object)
{
    KnownFile file;
    file.path = object.value(QLatin1String("path")).toString();
    file.mark.exists = object.value(QLatin1String("exists")).toBool();
    file.mark.size = object.value(QLatin1String("size")).toInteger();
    file.mark.modified = object.value(QLatin1String("modified")).toInteger();
    file.mark.hash = object.value(QLatin1String("hash")).toString().toLatin1();
    return file;
}

} // namespace passerelle::recovery
