// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/source_places.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace passerelle::ui
{

/// With so many changes since the last check nothing is told until the next one.
static constexpr std::size_t kMostChanges = 4000;

SourcePlaces::SourcePlaces(std::optional<rules::FindingsByPlace> findings) : m_findings(std::move(findings))
{
}

void SourcePlaces::follow(const document::TextChange &change)
{
    if (!m_findings)
        return;
    m_changes.push_back(change);
    if (m_changes.size() > kMostChanges)
        *this = {};
}

/// An offset in the text as it was checked. What stands within changed bytes is at one of their ends.
quint32 SourcePlaces::before(quint32 offset, bool isEnd) const
{
    for (auto change = m_changes.rbegin(); change != m_changes.rend(); ++change) {
        if (offset >= change->range.offset + change->inserted)
            offset = offset - change->inserted + change->range.length;
        else if (offset > change->range.offset)
            offset = isEnd ? change->range.end() : change->range.offset;
    }
    return offset;
}

ByteRange SourcePlaces::now(ByteRange range) const
{
    for (const document::TextChange &change : m_changes) {
        if (range.offset >= change.range.end())
            range.offset = range.offset - change.range.length + change.inserted;
        else if (range.end() > change.range.offset)
            range.length = 0; // it was about what is being changed; the next check tells
    }
    return range;
}

std::vector<SourceMark> SourcePlaces::within(quint32 from, quint32 to, std::size_t most) const
{
    std::vector<SourceMark> marks;
    if (!m_findings)
        return marks;
    m_findings->forEach(before(from, false), before(to, true),
                        [&](const rules::Finding &finding, ByteRange range) {
                            const ByteRange place = now(range);
                            if (place.offset >= from && place.offset <= to)
                                marks.push_back({place, finding.severity});
                            return marks.size() < most;
                        });
    std::stable_sort(marks.begin(), marks.end(), [](const SourceMark &a, const SourceMark &b) {
        return a.range.offset < b.range.offset;
    });
    return marks;
}

std::optional<SourceMark> SourcePlaces::worst(quint32 from, quint32 to) const
{
    const auto found = m_findings ? m_findings->worst(before(from, false), before(to, true)) : std::nullopt;
    if (!found)
        return std::nullopt;
    const SourceMark mark{now(found->range), found->severity};
    if (mark.range.offset >= from && mark.range.offset <= to)
        return mark;
    // Beside bytes that are new: what stood at their end may stand behind this part now.
    const std::vector<SourceMark> marks = within(from, to, std::numeric_limits<std::size_t>::max());
    const auto least =
        std::min_element(marks.begin(), marks.end(),
                         [](const SourceMark &a, const SourceMark &b) { return a.severity < b.severity; });
    return least == marks.end() ? std::nullopt : std::optional(*least);
}

} // namespace passerelle::ui
