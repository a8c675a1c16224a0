// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace passerelle::ui
{

/// Recent files to open again: name and folder, one click or Enter.
class RecentList : public QListWidget
{
    Q_OBJECT
public:
    explicit RecentList(QWidget *parent = nullptr);
    void setPaths(const QStringList &paths);

Q_SIGNALS:
    void chosen(const QString &path);
};

} // namespace passerelle::ui
