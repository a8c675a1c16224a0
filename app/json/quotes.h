// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/tree.h"

#include <array>

namespace passerelle::json
{

/// The families of quote marks that people write and office programs make of them.
enum class QuoteMark : quint8 {
    None,
    Plain,       ///< "
    Single,      ///< '
    Curly,       ///< “ ” „ ‟ and full-width "
    CurlySingle, ///< ‘ ’ ‚ ‛
    Guillemet    ///< « » ‹ ›
};
inline constexpr std::size_t kQuoteMarks = 6;

struct Quote {
    QuoteMark mark = QuoteMark::None;
    quint8 length = 0; ///< in bytes
};

/// The quote mark at `p`, if one stands there.
Quote quoteAt(const char *p, const char *end);

/// Bytes of a mark at `p` that may close what `mark` opened, or 0.
quint8 closerAt(const char *p, const char *end, QuoteMark mark);

/// Whether what follows looks like the end of a string: white space of any kind, then a comma, colon,
/// bracket, comment, line break or the end of the text.
bool endsStringAt(const char *p, const char *end);

/// Where a string ends that was not written as JSON.
struct StringEnd {
    const char *content = nullptr; ///< behind its last byte
    const char *next = nullptr;    ///< where reading goes on: behind the closing mark, if any
    quint8 closeQuote = 0;         ///< bytes of the closing mark
};

/// Finds the ends of badly written strings in time linear in the text, all searches of one text together.
class QuoteSearch
{
public:
    /// `p` stands behind the opening mark. A string that closes nowhere ends before the line break, and
    /// before a comma, a closing bracket or a comment in front of that; one that is to be a key ends before
    /// its colon.
    StringEnd endOf(const char *p, const char *end, QuoteMark mark, bool isKey);

private:
    StringEnd onLaterLine(const char *lineEnd, const char *end, QuoteMark mark);

    /// The next closing mark of each family: found once, good until the reading has passed it.
    std::array<const char *, kQuoteMarks> m_next{};
    /// The last stretch of a line in which no mark of a family closes anything.
    std::array<const char *, kQuoteMarks> m_failedFrom{};
    std::array<const char *, kQuoteMarks> m_failedTo{};
};

} // namespace passerelle::json
