// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/layout.h"
#include "json/mending.h"

#include <algorithm>
#include <optional>

namespace passerelle::json
{

namespace
{

/// The neighbours of a comment on its line that are comments as well, and whether nothing else is there.
struct Neighbours {
    bool isFirst = false; ///< only blanks before it on the line
    bool isLast = false;  ///< only blanks behind it on the line
    bool isAlone = false; ///< only comments and blanks on the line
};

/// More comments on one line than this are not looked at.
constexpr int kManyComments = 8;

Neighbours neighbours(const Reading &reading, std::vector<ByteRange>::const_iterator comment)
{
    const Layout layout(reading);
    const auto size = static_cast<quint32>(reading.tree.text().size());
    const auto startsLine = [&](quint32 offset) {
        const quint32 from = layout.blanksBefore(offset);
        return from == 0 || layout.isFirstOnLine(offset);
    };
    const auto endsLine = [&](quint32 offset) {
        const quint32 to = layout.skipBlanks(offset);
        return to == size || layout.behindLineBreak(to) != to;
    };
    Neighbours result{startsLine(comment->offset), endsLine(comment->end()), false};
    auto first = comment;
    for (int i = 0; i < kManyComments && first != reading.comments.begin() && !startsLine(first->offset) &&
                    (first - 1)->end() == layout.blanksBefore(first->offset);
         ++i)
        --first;
    auto last = comment;
    for (int i = 0; i < kManyComments && last + 1 != reading.comments.end() && !endsLine(last->end()) &&
                    (last + 1)->offset == layout.skipBlanks(last->end());
         ++i)
        ++last;
    result.isAlone = startsLine(first->offset) && endsLine(last->end());
    return result;
}

} // namespace

Mend withoutComment(const Reading &reading, ByteRange range, bool certain)
{
    const auto comment = std::lower_bound(reading.comments.begin(), reading.comments.end(), range);
    if (comment == reading.comments.end() || *comment != range)
        return {{{range, {}}}, certain};
    const Layout layout(reading);
    const QByteArrayView text = reading.tree.text();
    const Neighbours around = neighbours(reading, comment);
    const bool commentBefore = isCommentEnd(reading, layout.blanksBefore(range.offset));
    const bool commentBehind =
        comment + 1 != reading.comments.end() && (comment + 1)->offset == layout.skipBlanks(range.end());
    quint32 from = range.offset;
    quint32 to = range.end();
    if (around.isAlone) {
        from = around.isFirst ? layout.lineStart(from) : layout.blanksBefore(from);
        if (around.isLast)
            to = layout.behindLineBreak(layout.skipBlanks(to));
    } else if (!around.isFirst) {
        from = layout.blanksBefore(from);
    } else if (!commentBehind) {
        to = layout.skipBlanks(to);
    }
    const ByteRange gone = ByteRange::between(from, to);
    const bool isApart = around.isAlone || commentBefore || commentBehind || !wouldJoin(text, gone);
    return {{{gone, isApart ? QByteArray() : QByteArray(" ")}}, certain};
}

} // namespace passerelle::json
