// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace passerelle::ui
{

/// The list of pages. A page with findings wears their number.
class Sidebar : public QListWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(QLatin1String id, const QIcon &icon, const QString &title, const QString &key);
    /// How many findings a page has, by weight; zeros take the badge away.
    void setBadge(int page, int errors, int warnings);

    QSize sizeHint() const override;
    int entryHeight() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace passerelle::ui
