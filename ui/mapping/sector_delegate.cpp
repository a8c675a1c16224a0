// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/sector_delegate.h"

#include "mapping/mapping_model.h"
#include "ui/style/controls.h"
#include "ui/style/looks.h"

#include <QLineEdit>
#include <QPainter>
#include <optional>

namespace passerelle::ui
{

using mapping::MappingModel;

static std::optional<rules::Severity> severityOf(const QModelIndex &index)
{
    const QVariant severity = index.data(MappingModel::SeverityRole);
    return severity.isValid() ? std::optional(static_cast<rules::Severity>(severity.toInt())) : std::nullopt;
}

void SectorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    const bool chosen = option.state & QStyle::State_Selected;
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    const std::optional<rules::Severity> severity = severityOf(index);
    if (chosen)
        painter->fillRect(option.rect, wash(Tone::Accent, palette, isDark(palette) ? 0.38 : 0.15));
    else if (severity)
        painter->fillRect(option.rect, wash(look(*severity).tone, palette, 0.09));
    painter->setPen(color(Tone::Border, palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isCurrent) {
        painter->setPen(QPen(color(Tone::Accent, palette), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    QRect words = option.rect.adjusted(kGrid + 2, 0, -kGrid / 2, 0);
    if (severity) {
        look(*severity).icon().paint(painter, QRect(words.left() - 2, words.center().y() - 7, 15, 15));
        words.adjust(19, 0, 0, 0);
    }
    const bool isMissing = index.data(MappingModel::MissingRole).toBool();
    QFont font = isMissing ? option.font : codeFont();
    font.setItalic(isMissing);
    font.setWeight(index.column() == MappingModel::SectorColumn ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(isMissing ? color(Tone::Subtle, palette) : palette.color(QPalette::Text));
    const QString text = isMissing ? tr("missing") : index.data().toString();
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

QWidget *SectorDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cell-editor"));
    editor->setFont(codeFont());
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void SectorDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, 0, -1));
}

} // namespace passerelle::ui
