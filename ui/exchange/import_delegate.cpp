// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_delegate.h"

#include "exchange/import_model.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QPainter>
#include <QTableView>

namespace passerelle::ui
{

using exchange::ImportModel;
using exchange::RowFate;

/// In pixels.
static constexpr int kLongestRemark = 4000;

static Tone toneOf(RowFate fate)
{
    switch (fate) {
    case RowFate::New:
        return Tone::Right;
    case RowFate::Changed:
        return Tone::Note;
    case RowFate::Refused:
        return Tone::Warning;
    case RowFate::Same:
        break;
    }
    return Tone::Subtle;
}

static QLatin1String iconOf(RowFate fate)
{
    switch (fate) {
    case RowFate::New:
        return QLatin1String("add");
    case RowFate::Changed:
        return QLatin1String("repair");
    case RowFate::Refused:
        return QLatin1String("warning");
    case RowFate::Same:
        break;
    }
    return QLatin1String("check");
}

static bool isProse(const QModelIndex &index)
{
    return index.column() == ImportModel::FateColumn || index.column() == index.model()->columnCount() - 1;
}

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(isProse(index) ? option.font : codeFont());
    int width = metrics.horizontalAdvance(index.data().toString()) + 2 * kGrid;
    if (const QString from = index.data(ImportModel::FromRole).toString(); !from.isEmpty())
        width += metrics.horizontalAdvance(from) + kGrid;
    return {index.column() == ImportModel::FateColumn ? width + 21 : width, metrics.height()};
}

/// A row that is left out has no members: why it is stands in their place, over all of them.
static void paintRemark(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const int from =
        table ? table->columnViewportPosition(ImportModel::FirstMemberColumn) : option.rect.left();
    const QString remark = index.siblingAtColumn(index.model()->columnCount() - 1).data().toString();
    painter.setClipRect(option.rect);
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(QRect(from + kGrid, option.rect.top(), kLongestRemark, option.rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, remark);
}

/// What stands there now, struck through; gives its width.
static int paintOld(QPainter &painter, const QStyleOptionViewItem &option, const QRect &words,
                    const QString &text)
{
    QFont struck = codeFont();
    const QFontMetrics metrics(struck);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, words.width() / 2);
    struck.setStrikeOut(true);
    painter.setFont(struck);
    painter.setPen(color(Tone::Subtle, option.palette));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, shown);
    return metrics.horizontalAdvance(shown);
}

void ImportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    const auto fate = static_cast<RowFate>(index.data(ImportModel::FateRole).toInt());
    const QVariant from = index.data(ImportModel::FromRole);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, wash(Tone::Accent, palette, isDark(palette) ? 0.38 : 0.15));
    else if (fate == RowFate::New || from.isValid())
        painter->fillRect(option.rect, wash(toneOf(fate), palette, 0.1));
    painter->setPen(color(Tone::Border, palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (fate == RowFate::Refused && index.column() >= ImportModel::FirstMemberColumn) {
        paintRemark(*painter, option, index);
        painter->restore();
        return;
    }
    QRect words = option.rect.adjusted(kGrid, 0, -kGrid / 2, 0);
    if (index.column() == ImportModel::FateColumn) {
        icon(iconOf(fate), toneOf(fate)).paint(painter, QRect(words.left(), words.center().y() - 7, 15, 15));
        words.adjust(21, 0, 0, 0);
    }
    const QFont font = isProse(index) ? option.font : codeFont();
    const QFontMetrics metrics(font);
    if (const QString old = from.toString(); !old.isEmpty())
        words.adjust(paintOld(*painter, option, words, old) + kGrid, 0, 0, 0);
    painter->setFont(font);
    const bool isSubtle = fate == RowFate::Same || fate == RowFate::Refused;
    painter->setPen(isSubtle && !isProse(index) ? color(Tone::Subtle, palette)
                                                : palette.color(QPalette::Text));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace passerelle::ui
