// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "document/edit.h"
#include "document/line_index.h"
#include "mapping/mapping.h"
#include "search/pattern.h"

#include <memory>
#include <optional>
#include <vector>

namespace passerelle::search
{

/// More places than this are not told apart.
inline constexpr std::size_t kMostHits = 1'000'000;

/// The mapping's text at one moment. Its reading may be given where somebody has it; otherwise it is read
/// where a search needs it.
struct Subject {
    quint64 revision = 0; ///< of the snapshot
    QByteArray text;
    std::optional<mapping::Mapping> mapping;
};

/// A place where the query stands, and the bytes that are to stand there instead.
struct Hit {
    ByteRange range;
    QByteArray with; ///< empty where one only searches
};

/// What a search found. Immutable, shared, any thread.
struct Found {
    quint64 revision = 0; ///< of the text; the ranges hold in it alone
    QByteArray text;
    std::vector<Hit> hits;          ///< in the order of the text, never overlapping; an expression
                                    ///< may find empty ones, such as ^
    bool isCut = false;             ///< there are more than kMostHits
    std::optional<Problem> problem; ///< "search-too-costly": the hits are those up to there
    std::shared_ptr<const mapping::Mapping> mapping; ///< where it was needed
    std::shared_ptr<const document::LineIndex> lines;
};

/// Searches a text; nothing where it was cancelled. Linear in the text, save for what the expression costs,
/// which is limited. Any thread.
std::shared_ptr<const Found> search(const Pattern &pattern, const Subject &subject,
                                    const CancelToken &cancel = {});

/// The replacement of all hits for which `isWanted` is true (all, where it is empty), as one edit.
document::Edit replacement(const Found &found, const QString &name, const std::vector<bool> &isWanted = {});

} // namespace passerelle::search
