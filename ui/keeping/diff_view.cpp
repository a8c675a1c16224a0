// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/diff_view.h"

#include "ui/style/controls.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>

namespace passerelle::ui
{

DiffView::DiffView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(codeFont());
    setAccessibleName(tr("Differences"));
    setTabChangesFocus(true);
}

void DiffView::showDiff(const Result<QString> &diff)
{
    if (!diff)
        setPlainText(diff.error().sentence());
    else if (diff->isEmpty())
        setPlainText(tr("Both are the same."));
    else
        setPlainText(*diff);
    colour();
}

void DiffView::colour()
{
    QList<QTextEdit::ExtraSelection> lines;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const bool isName = text.startsWith(QLatin1String("---")) || text.startsWith(QLatin1String("+++"));
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(block);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        if (isName || text.startsWith(QLatin1String("@@")))
            line.format.setForeground(color(Tone::Subtle, palette()));
        else if (text.startsWith(u'+'))
            line.format.setBackground(wash(Tone::Right, palette(), 0.18));
        else if (text.startsWith(u'-'))
            line.format.setBackground(wash(Tone::Error, palette(), 0.18));
        else
            continue;
        lines.append(line);
    }
    setExtraSelections(lines);
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace passerelle::ui
