// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace passerelle::ui
{

/// Gives each row of a tree the height that its texts need when they are wrapped at the widths of their
/// columns.
class WrappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Lives on the view and follows its columns.
    explicit WrappingDelegate(QTreeView *view);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView *m_view = nullptr;
};

} // namespace passerelle::ui
