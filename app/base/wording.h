// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace passerelle
{

/// What a person reads of something that is wrong, in the order in which they ask: message, cause, action.
struct Wording {
    QString message; ///< what is wrong, with the values in it
    QString cause;   ///< why it matters at the door or the desk
    QString action;  ///< what to do

    /// Of a text of three lines. Texts are written so, and not part by part, since whoever translates one
    /// must see all of it: a part speaks of what stands in the one before it ("Remove it").
    static Wording ofLines(const QString &lines);
    /// The three as sentences in one line.
    QString sentence() const;
};

} // namespace passerelle
