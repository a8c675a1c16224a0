// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/tree.h"

#include <QByteArray>
#include <QByteArrayView>

namespace passerelle::json
{

/// The byte behind the number of RFC 8259 that begins at `p`, or null where none does.
const char *numberEnd(const char *p, const char *end);

/// What a word without quote marks is, and how it is written in JSON.
struct Word {
    Kind kind = Kind::String;
    bool legal = false;   ///< a literal or number of RFC 8259; a word that is a string never is
    QByteArray json;      ///< how to write it; empty where nobody can say
    bool certain = false; ///< that way keeps the meaning and is the only one
};

/// `true`, `None`, `0x1F`, `NaN` and the like; everything else is a String, whose `json` stays empty.
Word classified(QByteArrayView word);

} // namespace passerelle::json
