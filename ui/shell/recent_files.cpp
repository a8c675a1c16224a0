// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace passerelle::ui
{

static constexpr qsizetype kMostFiles = 10;
static const QString &key()
{
    static const QString name = QStringLiteral("recentFiles");
    return name;
}

RecentFiles::RecentFiles(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

QStringList RecentFiles::paths() const { return m_settings.value(key()).toStringList(); }

void RecentFiles::add(const QString &path)
{
    QStringList paths = this->paths();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    write(paths.mid(0, kMostFiles));
}

void RecentFiles::remove(const QString &path)
{
    QStringList paths = this->paths();
    if (paths.removeAll(path) > 0)
        write(paths);
}

void RecentFiles::clear() { write({}); }

QString RecentFiles::folder() const
{
    const QStringList paths = this->paths();
    return paths.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                           : QFileInfo(paths.front()).absolutePath();
}

void RecentFiles::write(const QStringList &paths)
{
    if (paths == this->paths())
        return;
    m_settings.setValue(key(), paths);
    Q_EMIT changed();
}

} // namespace passerelle::ui
