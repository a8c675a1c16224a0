// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace passerelle::search
{
class HitsModel;
}

namespace passerelle::ui
{

/// Each place that a replacement would change, before and after, to tick and to go to.
class HitsList : public QTableView
{
    Q_OBJECT
public:
    explicit HitsList(search::HitsModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void hitChosen(int hit);
};

/// Paints a line with the part that goes or comes stressed.
class HitsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace passerelle::ui
