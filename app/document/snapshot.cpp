// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/snapshot.h"

#include <algorithm>
#include <atomic>

namespace passerelle::document
{

std::shared_ptr<const Trail> Trail::beginning(quint64 revision)
{
    static std::atomic<quint64> documents{0};
    const auto trail = std::make_shared<Trail>();
    trail->m_document = ++documents;
    trail->m_from = revision;
    return trail;
}

std::shared_ptr<const Trail> Trail::after(quint64 revision, const std::vector<Step> &steps) const
{
    constexpr std::size_t kSteps = 64; // checks follow the typing far closer
    const auto trail = std::make_shared<Trail>(*this);
    for (const Step &one : steps) {
        trail->m_steps.push_back(one);
        trail->m_steps.back().revision = revision;
    }
    while (trail->m_steps.size() > kSteps) {
        trail->m_from = trail->m_steps.front().revision;
        trail->m_steps.erase(trail->m_steps.begin());
    }
    return trail;
}

/// One change that does what `first` and then `second` do.
static TextChange together(const TextChange &first, const TextChange &second)
{
    const quint32 begin = std::min(first.range.offset, second.range.offset);
    const quint32 firstEnd = first.range.offset + first.inserted;
    const quint32 end = std::max(firstEnd, second.range.end()); // in the text between the two
    return {ByteRange::between(begin, first.range.end() + (end - firstEnd)),
            end - begin - second.range.length + second.inserted};
}

std::optional<TextChange> Trail::changeSince(const Trail *older, quint64 revision, Buffer buffer) const
{
    if (!isEditable(buffer) || !older || older->m_document != m_document || revision < m_from)
        return std::nullopt;
    std::optional<TextChange> whole;
    for (const Step &one : m_steps) {
        if (one.revision > revision && one.buffer == buffer)
            whole = whole ? together(*whole, one.change) : one.change;
    }
    return whole ? whole : TextChange{};
}

} // namespace passerelle::document
