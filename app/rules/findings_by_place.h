// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/checker.h"

#include <algorithm>
#include <array>
#include <optional>

namespace passerelle::rules
{

/// The findings of a check by where they stand in the mapping's text. A view shows a screen of a text that
/// may hold 300 000 findings, so nothing is made of those out of sight: they are sorted by weight and place,
/// and those of a part are searched for. The further places of a finding stand in its own sector, or in
/// CheckResult::farPlaces(). Copied for next to nothing; any thread.
class FindingsByPlace
{
public:
    explicit FindingsByPlace(const CheckResult &result);

    const CheckResult &result() const { return m_result; }

    /// Calls visit(finding, range) for each place that begins at `from` to `to`, both included, as long as it
    /// returns true: the errors first, then the warnings, in no order otherwise; those of farPlaces() last.
    template <typename Visit>
    void forEach(quint32 from, quint32 to, const Visit &visit) const
    {
        const Bounds wide = withSectors(from, to);
        const auto goesOn = [&](const Finding &finding, const document::Place &place) {
            return !isWithin(place, from, to) || visit(finding, place.range);
        };
        for (const Part &part : m_parts) {
            for (const Finding *at = part.from(wide.from); at != part.end; ++at) {
                if (at->place.range.offset > wide.to)
                    break;
                const auto isLast = [&](const document::Place &other) { return !goesOn(*at, other); };
                if (isLast(at->place) ||
                    (at->reach != Reach::Text && std::any_of(at->others.begin(), at->others.end(), isLast)))
                    return;
            }
        }
        for (const CheckResult::FarPlace &far : farFrom(from)) {
            if (far.range.offset > to || !visit(m_result.findings()[far.finding], far.range))
                return;
        }
    }

    /// A place of the worst finding of those that begin there.
    struct Worst {
        ByteRange range;
        Severity severity = Severity::Note;
    };
    std::optional<Worst> worst(quint32 from, quint32 to) const;

private:
    struct Bounds {
        quint32 from = 0;
        quint32 to = 0;
    };
    /// The mapping's findings of one weight, in the order of the text.
    struct Part {
        const Finding *begin = nullptr;
        const Finding *end = nullptr;
        const Finding *from(quint32 offset) const;
    };
    struct Far {
        const CheckResult::FarPlace *first;
        const CheckResult::FarPlace *last;
        const CheckResult::FarPlace *begin() const { return first; }
        const CheckResult::FarPlace *end() const { return last; }
    };

    static bool isWithin(const document::Place &place, quint32 from, quint32 to)
    {
        return place.buffer == document::Buffer::Mapping && place.range.offset >= from &&
               place.range.offset <= to;
    }
    Bounds withSectors(quint32 from, quint32 to) const;
    Far farFrom(quint32 offset) const;

    CheckResult m_result;
    std::array<Part, 3> m_parts; ///< by severity
};

} // namespace passerelle::rules
