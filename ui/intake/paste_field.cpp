// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/paste_field.h"

#include "ui/style/controls.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>

namespace passerelle::ui
{

/// What is laid out within a frame.
static constexpr qsizetype kFieldHolds = qsizetype{32} * 1024;

PasteField::PasteField(QWidget *parent) : QPlainTextEdit(parent)
{
    setFont(codeFont());
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    connect(this, &QPlainTextEdit::textChanged, this, &PasteField::followTyping);
}

QByteArray PasteField::content() const { return m_held.isEmpty() ? toPlainText().toUtf8() : m_held; }

void PasteField::setContent(const QString &text)
{
    if (text.size() > kFieldHolds) {
        hold(text);
        return;
    }
    m_held.clear();
    setPlainText(text);
}

void PasteField::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    if (text.size() > kFieldHolds)
        hold(text);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void PasteField::keyPressEvent(QKeyEvent *event)
{
    // Wherever the caret stands in the words about it, the list goes as a whole.
    if (!m_held.isEmpty() && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete))
        setContent({});
    else
        QPlainTextEdit::keyPressEvent(event);
}

void PasteField::hold(const QString &text)
{
    m_held = text.toUtf8();
    {
        const QSignalBlocker blocker(this);
        setPlainText(tr("%n line(s) pasted. Press a key to empty this field.", nullptr,
                        static_cast<int>(m_held.count('\n')) + (m_held.endsWith('\n') ? 0 : 1)));
    }
    Q_EMIT contentChanged();
}

/// The words about a long list are no list.
void PasteField::followTyping()
{
    if (!m_held.isEmpty()) {
        m_held.clear();
        const QSignalBlocker blocker(this);
        clear();
    }
    Q_EMIT contentChanged();
}

} // namespace passerelle::ui
