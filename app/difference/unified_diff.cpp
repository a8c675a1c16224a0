// SPDX-License-Identifier: GPL-3.0-or-later
#include "difference/unified_diff.h"

#include "base/plain_text.h"
#include "difference/line_matching.h"

#include <QBuffer>
#include <algorithm>

namespace passerelle::difference
{

namespace
{

constexpr int kContext = 3;

class DiffWriter
{
public:
    DiffWriter(QIODevice &out, const std::vector<QByteArrayView> &before,
               const std::vector<QByteArrayView> &after)
        : m_out(out), m_before(before), m_after(after)
    {
    }

    /// Changes that are nearer to each other than their contexts share a hunk.
    void write(const std::vector<LineChange> &changes)
    {
        for (auto first = changes.begin(); first != changes.end();) {
            auto last = first;
            while (last + 1 != changes.end() && (last + 1)->oldFrom - last->oldTo <= 2 * kContext)
                ++last;
            hunk(first, last + 1);
            first = last + 1;
        }
    }

private:
    using Iterator = std::vector<LineChange>::const_iterator;

    void hunk(Iterator first, Iterator end)
    {
        const LineChange &last = *(end - 1);
        const int lead = std::min(kContext, first->oldFrom);
        const int trail = std::min(kContext, int(m_before.size()) - last.oldTo);
        m_out.write("@@ -" + range(first->oldFrom - lead, last.oldTo + trail) + " +" +
                    range(first->newFrom - lead, last.newTo + trail) + " @@\n");
        int at = first->oldFrom - lead;
        for (Iterator change = first; change != end; ++change) {
            lines(' ', m_before, at, change->oldFrom);
            lines('-', m_before, change->oldFrom, change->oldTo);
            lines('+', m_after, change->newFrom, change->newTo);
            at = change->oldTo;
        }
        lines(' ', m_before, at, last.oldTo + trail);
    }

    /// "line,count", where an empty range names the line before it.
    static QByteArray range(int from, int to)
    {
        return QByteArray::number(to > from ? from + 1 : from) + ',' + QByteArray::number(to - from);
    }

    void lines(char mark, const std::vector<QByteArrayView> &text, int from, int to)
    {
        for (int i = from; i < to; ++i) {
            const QByteArrayView line = text[std::size_t(i)];
            m_out.write(&mark, 1);
            m_out.write(line.data(), line.size());
            if (!line.endsWith('\n'))
                m_out.write("\n\\ No newline at end of file\n");
        }
    }

    QIODevice &m_out;
    const std::vector<QByteArrayView> &m_before;
    const std::vector<QByteArrayView> &m_after;
};

QByteArray head(const QString &name, const QString &note)
{
    return oneLine(name).toUtf8() + (note.isEmpty() ? QByteArray() : '\t' + oneLine(note).toUtf8()) + '\n';
}

} // namespace

void writeUnifiedDiff(QIODevice &out, const Names &names, const QByteArray &before, const QByteArray &after)
{
    if (before == after && names.noteBefore.isEmpty() && names.noteAfter.isEmpty())
        return;
    const auto oldLines = linesOf(before);
    const auto newLines = linesOf(after);
    out.write("--- " + head(names.before, names.noteBefore) + "+++ " + head(names.after, names.noteAfter));
    DiffWriter(out, oldLines, newLines).write(changedLines(oldLines, newLines));
}

QByteArray unifiedDiff(const Names &names, const QByteArray &before, const QByteArray &after)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeUnifiedDiff(buffer, names, before, after);
    return buffer.data();
}

} // namespace passerelle::difference
