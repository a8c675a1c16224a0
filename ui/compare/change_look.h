// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "ui/style/looks.h"

#include <QStyledItemDelegate>

namespace passerelle::ui
{

/// How a kind of change is shown.
Look look(compare::Kind kind);

/// Paints a cell of the list of changes: codes and values in fixed width, the kind as icon, word and wash.
class ChangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace passerelle::ui
