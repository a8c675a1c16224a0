// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace passerelle
{

/// Lets large pieces of ordinary memory go back to the system as soon as they are free, on every thread; for
/// the program's beginning. What is made anew again and again keeps its own, see LargeVector.
void giveLargeMemoryBack();

} // namespace passerelle
