// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/snapshot.h"

#include <algorithm>
#include <atomic>

namespace passerelle::document
{

std::shared_ptr<const Trail> Trail::beginning(quint64 revision, const Texts &texts)
{
    static std::atomic<quint64> documents{0};
    const auto trail = std::make_shared<Trail>();
    trail->m_document = ++documents;
    trail->m_from = revision;
    trail->m_to = revision;
    trail->m_texts = texts;
    return trail;
}

std::shared_ptr<const Trail> Trail::after(quint64 revision, const Texts &texts, std::vector<Step> steps) const
{
    constexpr std::size_t kSteps = 64; // checks follow the typing far closer
    const auto trail = std::make_shared<Trail>();
    trail->m_document = m_document;
    trail->m_from = m_from;
    trail->m_to = revision;
    trail->m_texts = texts;
    trail->m_steps = m_steps;
    for (Step &one : steps) {
        one.revision = revision;
        trail->m_steps.push_back(one);
    }
    while (trail->m_steps.size() > kSteps) {
        trail->m_from = trail->m_steps.front().revision;
        trail->m_steps.erase(trail->m_steps.begin());
    }
    return trail;
}

bool Trail::leadsTo(const QByteArray &text, Buffer buffer) const
{
    const QByteArray &mine = m_texts[static_cast<std::size_t>(buffer)];
    return mine.constData() == text.constData() && mine.size() == text.size();
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

std::optional<TextChange> Trail::changeSince(const Trail &older, Buffer buffer) const
{
    if (!isEditable(buffer) || older.m_document != m_document || older.m_to < m_from || older.m_to > m_to)
        return std::nullopt;
    std::optional<TextChange> whole;
    for (const Step &one : m_steps) {
        if (one.revision > older.m_to && one.buffer == buffer)
            whole = whole ? together(*whole, one.change) : one.change;
    }
    return whole ? whole : TextChange{};
}

} // namespace passerelle::document
