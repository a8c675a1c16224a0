// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"

#include <QAccessibleWidget>

namespace passerelle::ui
{

class SourceEditor;

/// The source for screen readers: what of the text is in view, with offsets from there. QScintilla's own
/// counts the characters from the start of the text at each repaint after a change, whether anybody listens
/// or not: 70 ms at the end of 21 MB.
class SourceAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit SourceAccessible(SourceEditor &source);
    /// Makes sources be told to screen readers by this class; once is enough.
    static void install();
    /// Tells whoever listens that the caret has moved.
    static void tellCaret(SourceEditor &source);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    using QAccessibleWidget::text;

private:
    ByteRange part() const;
    QString partText() const;
    quint32 byteOf(int offset) const;
    int offsetOf(quint32 byte) const;

    SourceEditor &m_source;
};

} // namespace passerelle::ui
