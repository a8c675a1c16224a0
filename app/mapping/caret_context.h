// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mapping.h"

namespace passerelle::mapping
{

/// In what the caret stands, told by the text around it alone: a text that is being typed is no JSON. A
/// helper of the completion.
struct CaretContext {
    enum Level { Nowhere, Top, Codes, Entry };
    Level level = Nowhere;
    bool isValue = false;  ///< behind a colon; else a name is to stand here
    QByteArray name;       ///< of the member whose value it is
    ByteRange word;        ///< what is written there, with its quotes; empty where nothing is
    bool isQuoted = false; ///< the word begins with a quote mark
    bool hasColon = false; ///< a colon follows the word
    std::vector<QByteArray>
        names; ///< of the other members of the same object, those behind the caret as well
};

/// `newest` tells from where on the text is to be looked at: from the sector before the caret.
CaretContext caretContext(const QByteArray &text, quint32 caret, const Mapping &newest);

} // namespace passerelle::mapping
