// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/text_diff_view.h"

#include "ui/style/controls.h"

#include <QEvent>
#include <QSyntaxHighlighter>
#include <QTextBlock>

namespace passerelle::ui
{

/// Whether a line of the diff came or went; the two lines with the names did not.
static bool isChanged(const QString &line)
{
    const bool isName = line.startsWith(QLatin1String("---")) || line.startsWith(QLatin1String("+++"));
    return !isName && (line.startsWith(QLatin1Char('+')) || line.startsWith(QLatin1Char('-')));
}

class TextDiffView::Colours : public QSyntaxHighlighter
{
public:
    explicit Colours(TextDiffView *view) : QSyntaxHighlighter(view->document()), m_view(view) {}

protected:
    void highlightBlock(const QString &text) override
    {
        if (text.startsWith(QLatin1String("@@")) || text.startsWith(QLatin1String("---")) ||
            text.startsWith(QLatin1String("+++"))) {
            setFormat(0, static_cast<int>(text.size()), format(Tone::Subtle, 0));
        } else if (text.startsWith(QLatin1Char('+'))) {
            setFormat(0, static_cast<int>(text.size()), format(Tone::Right, 0.12));
        } else if (text.startsWith(QLatin1Char('-'))) {
            setFormat(0, static_cast<int>(text.size()), format(Tone::Error, 0.12));
        }
    }

private:
    QTextCharFormat format(Tone tone, qreal strength) const
    {
        QTextCharFormat format;
        format.setForeground(color(tone, m_view->palette()));
        if (strength > 0)
            format.setBackground(wash(tone, m_view->palette(), strength));
        return format;
    }

    TextDiffView *m_view;
};

TextDiffView::TextDiffView(QWidget *parent) : QPlainTextEdit(parent), m_colours(new Colours(this))
{
    setObjectName(QStringLiteral("text-diff"));
    setAccessibleName(tr("Differences of the two texts"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setFont(codeFont());
}

void TextDiffView::setDiff(const session::CompareSession::TextDiff &diff)
{
    QString text = diff.text.isEmpty() ? tr("The two texts are the same, byte for byte.") : diff.text;
    if (diff.linesCut > 0) {
        text += u'\n' +
                tr("Cut here: %n more line(s) of the difference are not shown.", nullptr, diff.linesCut) +
                u' ' + tr("They hold %n more place(s).", nullptr, diff.placesCut) + u'\n' +
                tr("The table of changes is complete; passerelle-cli diff lists them as text.");
    }
    setPlainText(text);
}

bool TextDiffView::step(int direction)
{
    const auto next = [this, direction](const QTextBlock &block) {
        const QTextBlock there = direction > 0 ? block.next() : block.previous();
        return there.isValid() ? there : direction > 0 ? document()->firstBlock() : document()->lastBlock();
    };
    const auto beginsPlace = [](const QTextBlock &block) {
        return isChanged(block.text()) && !isChanged(block.previous().text());
    };
    QTextBlock block = next(textCursor().block());
    for (int seen = 0; seen < blockCount() && !beginsPlace(block); ++seen)
        block = next(block);
    if (!beginsPlace(block))
        return false;
    setTextCursor(QTextCursor(block));
    centerCursor();
    return true;
}

void TextDiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_colours->rehighlight();
}

} // namespace passerelle::ui
