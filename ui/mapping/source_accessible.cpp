// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/source_accessible.h"

#include "ui/mapping/source_editor.h"

#include <algorithm>

namespace passerelle::ui
{

using Base = QsciScintillaBase;

/// A line may be as long as the text.
static constexpr quint32 kLongestPart = 64 * 1024;

static QAccessibleInterface *makeFor(const QString &, QObject *object)
{
    auto *source = qobject_cast<SourceEditor *>(object);
    return source ? new SourceAccessible(*source) : nullptr;
}

SourceAccessible::SourceAccessible(SourceEditor &source)
    : QAccessibleWidget(&source, QAccessible::EditableText), m_source(source)
{
}

void SourceAccessible::install()
{
    static bool isInstalled = false;
    if (!std::exchange(isInstalled, true))
        QAccessible::installFactory(&makeFor);
}

void SourceAccessible::tellCaret(SourceEditor &source)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&source);
    if (!accessible || !accessible->textInterface())
        return;
    QAccessibleTextCursorEvent event(&source, accessible->textInterface()->cursorPosition());
    QAccessible::updateAccessibility(&event);
}

void *SourceAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                              : QAccessibleWidget::interface_cast(type);
}

QAccessible::State SourceAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiLine = true;
    state.editable = m_source.isWritable();
    state.readOnly = !m_source.isWritable();
    return state;
}

// ---- the part of the text, and places in it

ByteRange SourceAccessible::part() const
{
    const ByteRange view = m_source.bytesInView();
    return {view.offset, std::min(view.length, kLongestPart)};
}

QString SourceAccessible::partText() const { return QString::fromUtf8(m_source.bytes(part())); }

quint32 SourceAccessible::byteOf(int offset) const
{
    return part().offset + static_cast<quint32>(partText().left(std::max(offset, 0)).toUtf8().size());
}

/// Places before the part count as its beginning, those behind it as its end.
int SourceAccessible::offsetOf(quint32 byte) const
{
    const ByteRange all = part();
    const quint32 length = std::clamp(byte, all.offset, all.end()) - all.offset;
    return static_cast<int>(QString::fromUtf8(m_source.bytes({all.offset, length})).size());
}

// ---- the interface

void SourceAccessible::selection(int index, int *start, int *end) const
{
    const bool has = index < selectionCount();
    *start = has ? offsetOf(m_source.selection().offset) : 0;
    *end = has ? offsetOf(m_source.selection().end()) : 0;
}

int SourceAccessible::selectionCount() const { return m_source.selection().isEmpty() ? 0 : 1; }

void SourceAccessible::addSelection(int start, int end) { setSelection(0, start, end); }

void SourceAccessible::removeSelection(int index)
{
    if (index < selectionCount())
        m_source.setCaret(m_source.caret());
}

void SourceAccessible::setSelection(int, int start, int end)
{
    m_source.call(Base::SCI_SETSEL, byteOf(start), static_cast<long>(byteOf(end)));
}

int SourceAccessible::cursorPosition() const { return offsetOf(m_source.caret()); }

void SourceAccessible::setCursorPosition(int position) { m_source.setCaret(byteOf(position)); }

QString SourceAccessible::text(int start, int end) const
{
    return partText().mid(start, std::max(end - start, 0));
}

int SourceAccessible::characterCount() const { return static_cast<int>(partText().size()); }

QRect SourceAccessible::characterRect(int offset) const
{
    const auto byte = static_cast<long>(byteOf(offset));
    const auto line = static_cast<unsigned long>(m_source.call(Base::SCI_LINEFROMPOSITION, byteOf(offset)));
    const auto x = [this](long at) {
        return static_cast<int>(m_source.call(Base::SCI_POINTXFROMPOSITION, 0, at));
    };
    const QPoint corner(x(byte), static_cast<int>(m_source.call(Base::SCI_POINTYFROMPOSITION, 0, byte)));
    const int width = std::max(1, x(m_source.call(Base::SCI_POSITIONAFTER, byteOf(offset))) - corner.x());
    const auto height = static_cast<int>(m_source.call(Base::SCI_TEXTHEIGHT, line));
    return {m_source.viewport()->mapToGlobal(corner), QSize(width, height)};
}

int SourceAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint at = m_source.viewport()->mapFromGlobal(point);
    const long byte = m_source.call(Base::SCI_POSITIONFROMPOINT, static_cast<unsigned long>(at.x()), at.y());
    return byte < 0 ? -1 : offsetOf(static_cast<quint32>(byte));
}

void SourceAccessible::scrollToSubstring(int start, int end)
{
    m_source.call(Base::SCI_SCROLLRANGE, byteOf(end), static_cast<long>(byteOf(start)));
}

QString SourceAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace passerelle::ui
