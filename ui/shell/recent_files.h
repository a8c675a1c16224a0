// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace passerelle::ui
{

/// The files that were opened or saved last, newest first, kept in the settings.
class RecentFiles : public QObject
{
    Q_OBJECT
public:
    explicit RecentFiles(QSettings &settings, QObject *parent = nullptr);

    QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);
    void clear();
    /// The folder in which to look for a file.
    QString folder() const;

Q_SIGNALS:
    void changed();

private:
    void write(const QStringList &paths);
    QSettings &m_settings;
};

} // namespace passerelle::ui
