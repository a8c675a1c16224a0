// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/wrapping_delegate.h"

#include "ui/style/controls.h"

#include <QHeaderView>
#include <QTreeView>

namespace passerelle::ui
{

/// What the style leaves around a text in a cell.
static constexpr int kTextMargin = 2 * kGrid;

WrappingDelegate::WrappingDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view)
{
    view->setWordWrap(true);
    view->setUniformRowHeights(false);
    view->setTextElideMode(Qt::ElideNone);
    connect(view->header(), &QHeaderView::sectionResized, view, [view] { view->doItemsLayout(); });
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    const int width = m_view->columnWidth(index.column()) - kTextMargin;
    if (width <= 0 || index.column() == 0)
        return {usual.width(), std::max(usual.height(), 3 * kGrid)};
    const auto font = index.data(Qt::FontRole);
    const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : option.font);
    const QRect text =
        metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap | Qt::TextWrapAnywhere,
                             index.data(Qt::DisplayRole).toString());
    return {usual.width(), std::max(text.height() + kGrid, 3 * kGrid)};
}

} // namespace passerelle::ui
