// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_delegate.h"

#include "intake/intake_model.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QPainter>

namespace passerelle::ui
{

using intake::IntakeModel;

static Tone toneOf(intake::Sureness sureness)
{
    switch (sureness) {
    case intake::Sureness::Sure:
        return Tone::Right;
    case intake::Sureness::Likely:
        return Tone::Note;
    case intake::Sureness::Guess:
    case intake::Sureness::None:
        break;
    }
    return Tone::Warning;
}

static QIcon iconOf(const QModelIndex &index)
{
    const auto sureness = static_cast<intake::Sureness>(index.data(IntakeModel::SurenessRole).toInt());
    if (index.data(IntakeModel::AskedRole).toBool())
        return icon(QLatin1String("question"), Tone::Warning);
    if (index.column() != IntakeModel::WhyColumn)
        return {};
    const bool isSure = sureness == intake::Sureness::Sure || sureness == intake::Sureness::Likely;
    return icon(QLatin1String(isSure ? "check" : "question"), toneOf(sureness));
}

void IntakeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    const bool isAsked = index.data(IntakeModel::AskedRole).toBool();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, wash(Tone::Accent, palette, isDark(palette) ? 0.38 : 0.15));
    else if (isAsked)
        painter->fillRect(option.rect, wash(Tone::Warning, palette, 0.1));
    painter->setPen(color(Tone::Border, palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(color(Tone::Accent, palette), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    QRect words = option.rect.adjusted(kGrid, 0, -kGrid / 2, 0);
    if (const QIcon mark = iconOf(index); !mark.isNull()) {
        mark.paint(painter, QRect(words.left(), words.center().y() - 7, 15, 15));
        words.adjust(20, 0, 0, 0);
    }
    const bool isProse =
        index.column() == IntakeModel::NameColumn || index.column() == IntakeModel::WhyColumn;
    const bool isSubtle =
        index.column() == IntakeModel::WhyColumn || index.data(IntakeModel::CommonRole).toBool();
    const QFont font = isProse ? option.font : codeFont();
    painter->setFont(font);
    painter->setPen(isSubtle ? color(Tone::Subtle, palette) : palette.color(QPalette::Text));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace passerelle::ui
