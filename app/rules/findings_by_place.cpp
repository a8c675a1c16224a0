// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/findings_by_place.h"

#include <algorithm>

namespace passerelle::rules
{

FindingsByPlace::FindingsByPlace(const CheckResult &result) : m_result(result)
{
    const FindingList &all = m_result.findings();
    const Finding *const end = all.data() + all.size();
    // Sorted by severity, then text; the mapping is the first of the texts.
    const Finding *at = all.data();
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        const auto isBefore = [severity](const Finding &one) {
            return one.severity < severity ||
                   (one.severity == severity && one.place.buffer == document::Buffer::Mapping);
        };
        const Finding *const begin =
            std::partition_point(at, end, [severity](const Finding &one) { return one.severity < severity; });
        at = std::partition_point(begin, end, isBefore);
        m_parts[static_cast<std::size_t>(severity)] = {begin, at};
    }
}

const Finding *FindingsByPlace::Part::from(quint32 offset) const
{
    return std::partition_point(begin, end,
                                [offset](const Finding &one) { return one.place.range.offset < offset; });
}

/// The part, and the rest of the sectors that it begins and ends in.
FindingsByPlace::Bounds FindingsByPlace::withSectors(quint32 from, quint32 to) const
{
    if (m_result.findings().empty())
        return {from, to};
    const mapping::Mapping &mapping = m_result.facts()->mapping;
    const json::Tree &tree = mapping.tree();
    Bounds wide{from, to};
    if (const qint32 first = mapping.sectorAt(from); first >= 0)
        wide.from = tree.node(mapping.sector(first).key).offset;
    if (const qint32 last = mapping.sectorAt(to); last >= 0) {
        const mapping::Sector &sector = mapping.sector(last);
        const json::NodeId end = sector.entry == json::kNoNode ? sector.key : sector.entry;
        wide.to = std::max(to, tree.node(end).range().end());
    }
    return wide;
}

FindingsByPlace::Far FindingsByPlace::farFrom(quint32 offset) const
{
    const std::vector<CheckResult::FarPlace> &far = m_result.farPlaces();
    const auto *const end = far.data() + far.size();
    const auto *const first = std::partition_point(
        far.data(), end, [offset](const CheckResult::FarPlace &one) { return one.range.offset < offset; });
    return {first, end};
}

std::optional<FindingsByPlace::Worst> FindingsByPlace::worst(quint32 from, quint32 to) const
{
    // Nearly always the first severity that the text has at all.
    for (const Part &part : m_parts) {
        if (part.begin == part.end)
            continue;
        const Finding *const at = part.from(from);
        if (at != part.end && at->place.range.offset <= to)
            return Worst{at->place.range, at->severity};
        break;
    }
    std::optional<Worst> found;
    forEach(from, to, [&found](const Finding &finding, ByteRange range) {
        if (!found || finding.severity < found->severity)
            found = Worst{range, finding.severity};
        return found->severity != Severity::Error;
    });
    return found;
}

} // namespace passerelle::rules
