// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/unfinished_saves.h"

#include "workspace/safe_save.h"

#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>

namespace passerelle::recovery
{

static constexpr qint64 kSeconds = 60;
static constexpr qsizetype kMarkLength = 6;

/// Whether a name is that of a file with what QSaveFile puts behind it: a full stop and six letters.
static bool isUnfinished(QStringView name, QStringView of)
{
    if (name.size() != of.size() + 1 + kMarkLength || !name.startsWith(of) || name.at(of.size()) != u'.')
        return false;
    const QStringView mark = name.last(kMarkLength);
    return std::all_of(mark.begin(), mark.end(),
                       [](QChar one) { return one.unicode() < 0x80 && one.isLetter(); });
}

QStringList unfinishedSaves(const QStringList &files, const QDateTime &now)
{
    QStringList found;
    for (const QString &file : files) {
        const QFileInfo target(workspace::behindLinks(file));
        QDirIterator beside(target.path(), QDir::Files | QDir::Hidden);
        while (beside.hasNext()) {
            beside.next();
            const bool isOld = beside.fileInfo().lastModified().secsTo(now) > kSeconds;
            if (isOld && isUnfinished(beside.fileName(), target.fileName()))
                found.append(beside.filePath());
        }
    }
    return found;
}

} // namespace passerelle::recovery
