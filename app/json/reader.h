// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/deviation.h"
#include "json/tree.h"

#include <optional>
#include <vector>

namespace passerelle::json
{

/// The longest text that is read, in bytes (256 MiB).
inline constexpr qsizetype kLongestText = qsizetype{256} * 1024 * 1024;
/// The deepest nesting that is read.
inline constexpr int kDeepestNesting = 512;

/// All that the reader makes of a text. `deviations` is empty exactly when RFC 8259 accepts the text (and it
/// keeps within the nesting limit); they stand in the order of the text.
struct Reading {
    Tree tree;
    std::vector<Deviation> deviations;
    std::vector<ByteRange> comments;

    bool isStrict() const { return deviations.empty(); }
};

/// Reads any bytes as JSON and never gives up: what is not JSON becomes a deviation, and reading goes on
/// behind it. Time and memory are linear in the text, without recursion. A text longer than kLongestText is
/// not read: its reading has no root and one deviation of kind UnexpectedText over the whole (files refuse it
/// before).
Reading read(const QByteArray &text);

/// A way to write the same in JSON: replacements of bytes in the text that was read.
struct Mend {
    struct Piece {
        ByteRange range;
        QByteArray with;
    };
    std::vector<Piece> pieces;
    bool certain = false; ///< the meaning is kept and there is only one way to do it
};

/// How a person would put a deviation right, or nothing where only the operator can know.
std::optional<Mend> mend(const Reading &reading, const Deviation &deviation);
/// A raw line break or control character as an escape, where it was really meant; nothing for others.
std::optional<Mend> escapingMend(const Reading &reading, const Deviation &deviation);

} // namespace passerelle::json
