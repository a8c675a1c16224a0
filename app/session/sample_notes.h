// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace passerelle::session
{

/// The note on a card of a scenario in the operator's language, where the program brought the scenario; a
/// note of somebody's own file stays as it is.
QString sampleNote(const QString &note);

} // namespace passerelle::session
