// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/change_look.h"

#include "compare/changes_model.h"
#include "ui/style/controls.h"

#include <QPainter>

namespace passerelle::ui
{

using compare::ChangesModel;
using compare::Kind;

Look look(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return {QLatin1String("add"), ChangesModel::kindWords(kind), Tone::Right};
    case Kind::Removed:
        return {QLatin1String("minus"), ChangesModel::kindWords(kind), Tone::Error};
    case Kind::Renamed:
        return {QLatin1String("renamed"), ChangesModel::kindWords(kind), Tone::Note};
    case Kind::Changed:
        break;
    }
    return {QLatin1String("changed"), ChangesModel::kindWords(kind), Tone::Warning};
}

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    const Look kind = look(static_cast<Kind>(index.data(ChangesModel::KindRole).toInt()));
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, isChosen ? wash(Tone::Accent, palette, isDark(palette) ? 0.38 : 0.15)
                                            : wash(kind.tone, palette, 0.09));
    painter->setPen(color(Tone::Border, palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect words = option.rect.adjusted(kGrid + 2, 0, -kGrid / 2, 0);
    const bool isKind = index.column() == ChangesModel::KindColumn;
    if (isKind) {
        kind.icon().paint(painter, QRect(words.left(), words.center().y() - 8, 17, 17));
        words.adjust(17 + kGrid, 0, 0, 0);
    }
    QFont font = isKind ? option.font : codeFont();
    if (index.column() == ChangesModel::SectorColumn)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(isKind ? color(kind.tone, palette) : palette.color(QPalette::Text));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace passerelle::ui
