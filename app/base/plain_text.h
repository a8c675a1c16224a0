// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace passerelle
{

/// A text on one line of a terminal: line breaks become spaces and control characters, which could drive the
/// terminal, become U+FFFD.
QString oneLine(QString text);

} // namespace passerelle
