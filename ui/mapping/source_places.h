// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"
#include "document/snapshot.h"
#include "rules/findings_by_place.h"

#include <optional>
#include <vector>

namespace passerelle::ui
{

/// A finding's place in the source.
struct SourceMark {
    ByteRange range;
    rules::Severity severity = rules::Severity::Error;
};

/// Where findings stand in a text that goes on changing until the next check tells anew. They are asked for
/// by parts of the text as it stands now, and what was asked is carried over the changes since, so that a
/// typed letter costs nothing however many findings there are.
class SourcePlaces
{
public:
    SourcePlaces() = default;
    /// Of a text that has not changed since.
    explicit SourcePlaces(std::optional<rules::FindingsByPlace> findings);

    /// Bytes of the text were replaced.
    void follow(const document::TextChange &change);
    /// Those that begin at `from` to `to`, sorted by offset; of more than `most` the worst.
    std::vector<SourceMark> within(quint32 from, quint32 to, std::size_t most) const;
    /// One of the worst of these.
    std::optional<SourceMark> worst(quint32 from, quint32 to) const;

private:
    quint32 before(quint32 offset, bool isEnd) const;
    ByteRange now(ByteRange range) const;

    std::optional<rules::FindingsByPlace> m_findings;
    std::vector<document::TextChange> m_changes; ///< since the check, in their order
};

} // namespace passerelle::ui
