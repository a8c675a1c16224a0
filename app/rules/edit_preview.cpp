// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/edit_preview.h"

#include "rules/place_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace passerelle::rules
{

namespace
{

class Preview
{
    Q_DECLARE_TR_FUNCTIONS(EditPreview)
public:
    static QString place(document::Buffer buffer, int line)
    {
        return tr("%1, line %2").arg(bufferName(buffer)).arg(line);
    }
};

constexpr int kMostLinesOfAChange = 8;
constexpr qsizetype kLongestLine = 110;
constexpr qsizetype kBytesAround = 60; ///< of a long line, before and behind what changes

/// Replacements whose lines touch, with those lines before and after.
struct Stretch {
    quint32 from = 0;
    quint32 to = 0;
    QByteArray before, after;
};

quint32 lineStart(const QByteArray &text, quint32 offset)
{
    if (offset == 0)
        return 0;
    return static_cast<quint32>(text.lastIndexOf('\n', static_cast<qsizetype>(offset) - 1) + 1);
}

quint32 lineEnd(const QByteArray &text, quint32 offset)
{
    const qsizetype end = text.indexOf('\n', offset);
    return static_cast<quint32>(end < 0 ? text.size() : end);
}

/// Lines are cut to what lies around the change where they are long: a mapping may be one line of 20 MB.
Stretch around(const QByteArray &text, quint32 offset, quint32 end)
{
    Stretch stretch;
    stretch.from = lineStart(text, offset);
    stretch.to = lineEnd(text, end);
    if (stretch.to - stretch.from > 4 * kLongestLine) {
        stretch.from =
            std::max(stretch.from, static_cast<quint32>(std::max<qint64>(0, qint64{offset} - kBytesAround)));
        stretch.to = std::min(stretch.to, end + static_cast<quint32>(kBytesAround));
    }
    return stretch;
}

std::vector<Stretch> stretches(const QByteArray &text, const std::vector<document::Replacement> &replacements)
{
    std::vector<Stretch> result;
    quint32 done = 0;
    for (const document::Replacement &one : replacements) {
        const quint32 end = one.range.end();
        const Stretch next = around(text, one.range.offset, end);
        if (result.empty() || next.from > result.back().to) {
            result.push_back(next);
            done = next.from;
        } else {
            result.back().to = std::max(result.back().to, next.to);
        }
        Stretch &stretch = result.back();
        stretch.after += text.mid(done, one.range.offset - done) + one.with;
        done = end;
        stretch.before = text.mid(stretch.from, stretch.to - stretch.from);
        if (&one == &replacements.back() ||
            around(text, (&one + 1)->range.offset, (&one + 1)->range.end()).from > stretch.to)
            stretch.after += text.mid(done, stretch.to - done);
    }
    return result;
}

QList<QByteArray> linesOf(const QByteArray &text)
{
    return text.isEmpty() ? QList<QByteArray>() : text.split('\n');
}

void addLines(const QList<QByteArray> &lines, qsizetype from, qsizetype to, PreviewLine::Kind kind,
              std::vector<PreviewLine> &into)
{
    for (qsizetype i = from; i < to; ++i) {
        if (i - from == kMostLinesOfAChange) {
            into.push_back({kind, QStringLiteral("…")});
            return;
        }
        QString line = QString::fromUtf8(lines[i].left(4 * kLongestLine));
        while (line.endsWith(u'\r'))
            line.chop(1);
        line = visible(line.replace(u'\t', QStringLiteral("  ")));
        into.push_back({kind, line.size() > kLongestLine ? line.left(kLongestLine) + u'…' : line});
    }
}

void tell(const Facts &facts, document::Buffer buffer, const Stretch &stretch, EditPreview &into)
{
    const QList<QByteArray> before = linesOf(stretch.before);
    const QList<QByteArray> after = linesOf(stretch.after);
    qsizetype same = 0;
    while (same < before.size() && same < after.size() && before[same] == after[same])
        ++same;
    qsizetype tail = 0;
    while (tail < before.size() - same && tail < after.size() - same &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const int line = facts.lines(buffer).line(stretch.from) + static_cast<int>(same);
    into.lines.push_back({PreviewLine::Place, Preview::place(buffer, line)});
    addLines(before, same, before.size() - tail, PreviewLine::Removed, into.lines);
    addLines(after, same, after.size() - tail, PreviewLine::Added, into.lines);
}

} // namespace

EditPreview previewOf(const Facts &facts, const document::Edit &edit, int mostChanges)
{
    EditPreview preview;
    const auto ready = document::normalized(edit, facts.snapshot);
    if (!ready)
        return preview;
    for (const document::Buffer buffer : {document::Buffer::Mapping, document::Buffer::Workspace}) {
        std::vector<document::Replacement> here;
        std::copy_if(ready->replacements.begin(), ready->replacements.end(), std::back_inserter(here),
                     [buffer](const document::Replacement &one) { return one.buffer == buffer; });
        for (const Stretch &stretch : stretches(facts.snapshot.text(buffer), here)) {
            if (++preview.changes <= mostChanges)
                tell(facts, buffer, stretch, preview);
        }
    }
    preview.left = std::max(0, preview.changes - mostChanges);
    return preview;
}

QString EditPreview::text() const
{
    QString result;
    for (const PreviewLine &line : lines) {
        const QChar mark = line.kind == PreviewLine::Place     ? u'@'
                           : line.kind == PreviewLine::Removed ? u'-'
                                                               : u'+';
        result += mark + QStringLiteral(" ") + line.text + u'\n';
    }
    return result;
}

} // namespace passerelle::rules
