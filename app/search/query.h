// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"

#include <QString>
#include <optional>

namespace passerelle::search
{

/// In what is searched.
enum class Scope : quint8 {
    Source, ///< the text of the mapping as it stands, escapes and white space included
    Table   ///< the values of the sectors: codes and what their members hold, escapes decoded
};

/// What is searched, as it was typed.
struct Query {
    QString text;
    Scope scope = Scope::Source;
    bool isCaseSensitive = false;
    bool isWholeCell = false; ///< only where a name or value is this and nothing else
    bool isRegular = false;   ///< `text` is a regular expression (PCRE)
    /// What is to stand in its place; nothing where one only searches. In a regular search $1, ${name}, $&,
    /// \n and \t stand for what they do in VS Code.
    std::optional<QString> replacement;
    /// In the source: only places in this part of the text, which must not end behind it.
    std::optional<ByteRange> within{};
    /// In the table: only the values of one member, the codes where it is empty.
    std::optional<QString> member{};

    friend bool operator==(const Query &, const Query &) = default;
};

} // namespace passerelle::search
