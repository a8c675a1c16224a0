// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "mapping/mapping.h"

#include <array>
#include <memory>
#include <vector>

/// Two mappings side by side by what they mean to whoever reads them (TNAC), not by how they are written.
namespace passerelle::compare
{

/// What happened to a sector on the way from the left mapping to the right one.
enum class Kind : quint8 {
    Added,   ///< only right
    Removed, ///< only left
    Renamed, ///< the same service and space under another code, where only one can be meant
    Changed  ///< a member of it, or of the mapping itself, is another one, new or gone
};
inline constexpr std::array kKinds{Kind::Added, Kind::Removed, Kind::Renamed, Kind::Changed};
inline constexpr std::size_t kKindCount = kKinds.size();

/// What a change is about.
enum class Scope : quint8 {
    Text,   ///< the outermost value, where one of the two is no object
    Top,    ///< a member of the mapping itself
    Sector, ///< a whole sector: added, removed or renamed
    Entry,  ///< a sector's value, where one of the two is no object
    Member  ///< a member of a sector's entry
};

/// One difference. Where a side has nothing, its member is {kNoNode, kNoNode}, or has a key without a
/// readable value.
struct Change {
    Kind kind = Kind::Changed;
    Scope scope = Scope::Text;
    qint32 leftSector = -1; ///< index in the left mapping's sectors()
    qint32 rightSector = -1;
    qint32 behind = -1; ///< of an added sector: the left sector that it follows; -1 at the front
    json::Member left;  ///< key and value in the left text; of a sector its code and entry
    json::Member right;
};

/// How the two are written differently without meaning anything else.
struct Formatting {
    bool sameBytes = false; ///< the two texts are the same
    int moved = 0;          ///< sectors that stand at another place among those that both have
    int rewritten = 0;      ///< sectors of the same meaning with other white space, order, quotes or comments
    int newComments = 0;    ///< only right
    int goneComments = 0;   ///< only left
    bool elsewhere = false; ///< something outside the sectors is written in another way
    int repeatedLeft = 0;   ///< codes that stand several times: the last of each counts, as for TNAC
    int repeatedRight = 0;

    bool isSame() const;
};

/// The outcome of a comparison. Immutable once made, any thread.
struct Comparison {
    mapping::Mapping left;
    mapping::Mapping right;
    /// Those of the mapping itself first, then by sector in the order of the left text; an added sector where
    /// it would stand.
    std::vector<Change> changes;
    std::array<int, kKindCount> counts{}; ///< changes by kind
    Formatting formatting;

    bool isSame() const { return changes.empty(); }
    int count(Kind kind) const { return counts[static_cast<std::size_t>(kind)]; }
};

/// Where a change is to be looked at in the left text: what it has there, or where it would stand.
ByteRange leftRange(const Comparison &comparison, const Change &change);

/// Compares by meaning; nothing where it was cancelled. Time and memory are close to linear in the two texts.
std::shared_ptr<const Comparison> compared(const mapping::Mapping &left, const mapping::Mapping &right,
                                           const CancelToken &cancel = {});

} // namespace passerelle::compare
