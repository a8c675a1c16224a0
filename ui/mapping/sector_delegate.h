// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mapping/cell_editor.h"

#include <QStyledItemDelegate>
#include <functional>

namespace passerelle::ui
{

/// Paints a cell of the table of sectors: the code in fixed width, a missing one as such, findings as icon
/// and wash.
class SectorDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// What may be meant in a cell; asked for when it is typed into.
    using Suggest = std::function<QStringList(const QModelIndex &)>;
    void setSuggest(Suggest suggest) { m_suggest = std::move(suggest); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A field was left with its text in the cell, or to be put into all chosen cells.
    void left(passerelle::ui::CellEditor::Leaving how, const QString &text);

private:
    void paintFindings(QPainter *painter, const QRect &words, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const;
    void leave(CellEditor *editor, CellEditor::Leaving how);

    Suggest m_suggest;
};

} // namespace passerelle::ui
