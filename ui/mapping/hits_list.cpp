// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/hits_list.h"

#include "search/hits_model.h"
#include "ui/style/controls.h"

#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>

namespace passerelle::ui
{

using search::HitsModel;

HitsList::HitsList(HitsModel &model, QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("find-hits"));
    setAccessibleName(tr("Places before and after the replacement"));
    setModel(&model);
    setItemDelegate(new HitsDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(24);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(HitsModel::BeforeColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(HitsModel::AfterColumn, QHeaderView::Stretch);
    setColumnWidth(HitsModel::LineColumn, 12 * kGrid);
    setColumnWidth(HitsModel::SectorColumn, 16 * kGrid);
    setFixedHeight(24 * kGrid);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT hitChosen(current.row());
            });
}

void HitsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (index.column() != HitsModel::BeforeColumn && index.column() != HitsModel::AfterColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    const QString text = std::exchange(empty.text, QString());
    QStyle *style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QTextLayout::FormatRange stressed;
    stressed.start = index.data(HitsModel::StressedFromRole).toInt();
    stressed.length = index.data(HitsModel::StressedLengthRole).toInt();
    const bool isAfter = index.column() == HitsModel::AfterColumn;
    if (!isSelected)
        stressed.format.setBackground(wash(isAfter ? Tone::Right : Tone::Error, option.palette, 0.25));
    stressed.format.setFontWeight(QFont::DemiBold);
    stressed.format.setFontStrikeOut(!isAfter);
    QTextLayout layout(text, codeFont(), painter->device());
    layout.setFormats({stressed});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    const QRect room = option.rect.adjusted(6, 0, -2, 0);
    painter->save();
    painter->setClipRect(room);
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(room.left(), room.center().y() - line.height() / 2));
    painter->restore();
}

} // namespace passerelle::ui
