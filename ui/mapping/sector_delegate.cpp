// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/sector_delegate.h"

#include "mapping/mapping_model.h"
#include "ui/style/controls.h"
#include "ui/style/looks.h"

#include <QKeyEvent>
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
    if (index.column() == MappingModel::FindingsColumn) {
        paintFindings(painter, words, option, index);
        painter->restore();
        return;
    }
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
    // Spaces begin alike and differ at their ends.
    const bool isSpace = index.column() == MappingModel::SpaceColumn;
    painter->drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, isSpace ? Qt::ElideMiddle : Qt::ElideRight, words.width()));
    painter->restore();
}

/// The worst severity's icon, and how many findings there are.
void SectorDelegate::paintFindings(QPainter *painter, const QRect &words, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const std::optional<rules::Severity> severity = severityOf(index);
    if (!severity)
        return;
    look(*severity).icon().paint(painter, QRect(words.left() - 2, words.center().y() - 7, 15, 15));
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(words.adjusted(19, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
}

QWidget *SectorDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *editor = new CellEditor(m_suggest ? m_suggest(index) : QStringList(), parent);
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    auto *self = const_cast<SectorDelegate *>(this); // Qt makes editors by a const function
    connect(editor, &CellEditor::left, self,
            [self, editor](CellEditor::Leaving how) { self->leave(editor, how); });
    return editor;
}

void SectorDelegate::leave(CellEditor *editor, CellEditor::Leaving how)
{
    const QString text = editor->text();
    if (how != CellEditor::Leaving::IntoAll)
        Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT left(how, text);
}

bool SectorDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Return || key == Qt::Key_Enter)
            return false; // the field says itself how it is left
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void SectorDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, 0, -1));
}

} // namespace passerelle::ui
