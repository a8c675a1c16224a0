// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/source_lines.h"

#include "ui/mapping/source_editor.h"

namespace passerelle::ui
{

using Base = QsciScintillaBase;

namespace
{

/// Whole lines, from 0.
struct Lines {
    long first = 0;
    long last = 0;
};

Lines chosenLines(const SourceEditor &editor)
{
    const ByteRange range = editor.selection();
    const long first = editor.call(Base::SCI_LINEFROMPOSITION, range.offset);
    long last = editor.call(Base::SCI_LINEFROMPOSITION, range.end());
    // A selection that ends at the beginning of a line does not mean that line.
    const bool endsAtStart =
        editor.call(Base::SCI_POSITIONFROMLINE, static_cast<unsigned long>(last)) == qint64{range.end()};
    if (last > first && endsAtStart)
        --last;
    return {first, last};
}

ByteRange bytesOf(const SourceEditor &editor, Lines lines)
{
    const long from = editor.call(Base::SCI_POSITIONFROMLINE, static_cast<unsigned long>(lines.first));
    const long to = editor.call(Base::SCI_POSITIONFROMLINE, static_cast<unsigned long>(lines.last)) +
                    editor.call(Base::SCI_LINELENGTH, static_cast<unsigned long>(lines.last));
    return ByteRange::between(static_cast<quint32>(from), static_cast<quint32>(to));
}

QByteArray lineEndOf(const QByteArray &text)
{
    return text.endsWith("\r\n") ? "\r\n" : text.endsWith('\r') ? "\r" : text.endsWith('\n') ? "\n" : "";
}

void select(SourceEditor &editor, qint64 from, quint32 length)
{
    editor.call(Base::SCI_SETSEL, static_cast<unsigned long>(from), static_cast<long>(from + length));
}

} // namespace

void moveLines(SourceEditor &editor, int direction)
{
    const Lines lines = chosenLines(editor);
    const long other = direction < 0 ? lines.first - 1 : lines.last + 1;
    if (!editor.isWritable() || other < 0 || other >= editor.call(Base::SCI_GETLINECOUNT))
        return;
    const ByteRange selected = editor.selection();
    const ByteRange block = bytesOf(editor, lines);
    const ByteRange neighbour = bytesOf(editor, {other, other});
    const bool isUp = direction < 0;
    QByteArray upper = editor.bytes(isUp ? block : neighbour);
    QByteArray lower = editor.bytes(isUp ? neighbour : block);
    // The last line of a text has no end: it gets that of the line that takes its place.
    if (const QByteArray end = lineEndOf(lower); lineEndOf(upper).isEmpty() && !end.isEmpty()) {
        lower.chop(end.size());
        upper += end;
    }
    const quint32 from = qMin(block.offset, neighbour.offset);
    const qint64 start = from + (isUp ? 0 : upper.size());
    Q_EMIT editor.editRequested({from, block.length + neighbour.length}, upper + lower, false);
    select(editor, start + (selected.offset - block.offset), selected.length);
}

void duplicateLines(SourceEditor &editor)
{
    if (!editor.isWritable())
        return;
    const ByteRange selected = editor.selection();
    const ByteRange block = bytesOf(editor, chosenLines(editor));
    QByteArray text = editor.bytes(block);
    quint32 shift = block.length;
    if (lineEndOf(text).isEmpty()) {
        text.prepend('\n');
        ++shift;
    }
    Q_EMIT editor.editRequested({block.end(), 0}, text, false);
    select(editor, qint64{selected.offset} + shift, selected.length);
}

QByteArray indentStep(const SourceEditor &editor)
{
    const long width = editor.call(Base::SCI_GETINDENT); // 0: a tab
    return width > 0 ? QByteArray(width, ' ') : QByteArray("\t");
}

bool spansLines(const SourceEditor &editor)
{
    const ByteRange range = editor.selection();
    return editor.call(Base::SCI_LINEFROMPOSITION, range.offset) !=
           editor.call(Base::SCI_LINEFROMPOSITION, range.end());
}

void indentLines(SourceEditor &editor, int direction)
{
    if (!editor.isWritable())
        return;
    const Lines lines = chosenLines(editor);
    const QByteArray step = indentStep(editor);
    std::vector<SourceChange> changes;
    for (long line = lines.first; line <= lines.last; ++line) {
        const ByteRange bytes = bytesOf(editor, {line, line});
        quint32 blanks = 0;
        const auto at = [&](quint32 i) {
            return static_cast<char>(editor.call(Base::SCI_GETCHARAT, bytes.offset + i));
        };
        while (blanks < bytes.length && (at(blanks) == ' ' || at(blanks) == '\t'))
            ++blanks;
        const bool isBlank =
            blanks == bytes.length - static_cast<quint32>(lineEndOf(editor.bytes(bytes)).size());
        if (direction > 0 && !isBlank) {
            changes.push_back({{bytes.offset, 0}, step});
        } else if (direction < 0 && blanks > 0) {
            const quint32 less =
                at(0) == '\t' ? 1 : qMin(blanks, static_cast<quint32>(qMax<qsizetype>(step.size(), 2)));
            changes.push_back({{bytes.offset, less}, {}});
        }
    }
    if (changes.empty())
        return;
    const quint32 from = bytesOf(editor, lines).offset;
    Q_EMIT editor.severalRequested(changes, false);
    const ByteRange now = bytesOf(editor, lines);
    if (lines.last > lines.first)
        select(editor, from, now.end() - from);
}

} // namespace passerelle::ui
