// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace passerelle
{

/// Why something could not be done, for a person: what happened, where, and what to do next. The id is stable
/// (kebab-case, "file-not-readable") and is what tests and scripts compare; the sentences are translated.
/// A problem never holds a password.
struct Problem {
    QString id;
    QString what;
    QString where; ///< a path, an address, a place in a file; may be empty
    QString next;  ///< what to do; may be empty only where `what` says it already

    /// "what where next" as sentences in one line.
    QString sentence() const;
};

} // namespace passerelle
