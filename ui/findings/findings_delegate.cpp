// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findings_delegate.h"

#include "rules/findings_model.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace passerelle::ui
{

using rules::FindingsModel;

/// The heading of a section over the whole width: an arrow, its words, how many.
static void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                         bool active)
{
    if (index.column() != FindingsModel::MessageColumn)
        return;
    const QPalette &palette = option.palette;
    const bool folded = index.data(FindingsModel::FoldedRole).toBool();
    const QRect arrow(option.rect.left() + kGrid + 4, option.rect.center().y() - 8, 17, 17);
    icon(QLatin1String(folded ? "chevron-right" : "chevron-down"))
        .paint(painter, arrow, Qt::AlignCenter, active ? QIcon::Selected : QIcon::Normal);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(palette.color(active ? QPalette::HighlightedText : QPalette::Text));
    const QRect words = option.rect.adjusted(kGrid + 30, 0, -kGrid, 0);
    const QString text = QStringLiteral("%1   %2").arg(
        index.data().toString(), QLocale().toString(index.data(FindingsModel::CountRole).toInt()));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
}

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    const bool chosen = option.state & QStyle::State_Selected;
    const bool active =
        option.state & QStyle::State_Active && chosen && option.widget && option.widget->hasFocus();
    if (active)
        painter->fillRect(option.rect, palette.color(QPalette::Highlight));
    else if (chosen)
        painter->fillRect(option.rect, wash(Tone::Accent, palette, isDark(palette) ? 0.35 : 0.14));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, wash(Tone::Subtle, palette, 0.08));

    if (index.data(FindingsModel::SectionRole).toBool()) {
        paintSection(painter, option, index, active);
        painter->restore();
        return;
    }
    const bool accepted = index.data(FindingsModel::AcceptedRole).toBool();
    const auto severity = static_cast<rules::Severity>(index.data(FindingsModel::SeverityRole).toInt());
    QRect words = option.rect.adjusted(kGrid, 0, -kGrid, 0);
    const bool isMessage = index.column() == FindingsModel::MessageColumn;
    if (isMessage) {
        const QRect mark(words.left() + 4, option.rect.center().y() - 8, 17, 17);
        const QIcon picture = accepted ? icon(QLatin1String("check"), Tone::Subtle) : look(severity).icon();
        picture.paint(painter, mark, Qt::AlignCenter, active ? QIcon::Selected : QIcon::Normal);
        words.adjust(30, 0, 0, 0);
    }
    const QColor ink = active                   ? palette.color(QPalette::HighlightedText)
                       : isMessage && !accepted ? palette.color(QPalette::Text)
                                                : color(Tone::Subtle, palette);
    painter->setPen(ink);
    painter->setFont(option.font);
    const QString text =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text);
    painter->restore();
}

bool FindingsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString whole = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || whole.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(whole, Qt::WhiteSpaceNormal), view);
    return true;
}

} // namespace passerelle::ui
