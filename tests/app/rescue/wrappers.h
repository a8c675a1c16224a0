// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

namespace passerelle::test
{

/// What a program puts around a text when it is sent or copied.
struct Wrapper {
    const char *name;
    const char *change; ///< id of the change that takes it off
    QByteArray (*wrap)(const QByteArray &text);

    bool isEncoding() const;
    /// It changes the braces of the JSON itself.
    bool isOfBraces() const;
    /// The JSON is still seen at once in what comes out.
    bool keepsBraces() const;
};

/// Whether somebody could do one after the other: nobody doubles a brace that stands behind a line number.
bool canHold(const Wrapper &outer, const Wrapper &inner);

const std::vector<Wrapper> &wrappers();

} // namespace passerelle::test
