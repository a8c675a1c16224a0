// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

class QJsonObject;

namespace passerelle::recovery
{

/// What a file held at one moment: enough to see whether it holds the same later.
struct FileMark {
    bool exists = false;
    qint64 size = 0;
    qint64 modified = 0; ///< milliseconds since 1970, UTC
    qint64 looked = 0;   ///< when this was seen, as `modified`
    QByteArray hash;     ///< of the content; empty where it could not be read

    bool hasSameContent(const FileMark &other) const
    {
        return exists == other.exists && size == other.size && hash == other.hash;
    }
};

/// One file that the work stands in: the workspace or mapping, and the mapping that a workspace is linked to.
struct KnownFile {
    QString path;
    FileMark mark;
};
using KnownFiles = std::vector<KnownFile>;

/// Size and time of a file, without its content.
FileMark sizeAndTimeOf(const QString &path);
/// The same with the content's hash. Reads the whole file: call it on a worker.
FileMark markOf(const QString &path);
/// Marks of several files; empty paths and files of the program itself are left out.
KnownFiles marksOf(const QStringList &paths);

QByteArray hashOf(const QByteArray &bytes);

QJsonObject toJson(const KnownFile &file);
KnownFile knownFileFrom(const QJsonObject &object);

} // namespace passerelle::recovery
