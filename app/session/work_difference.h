// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace_file.h"

#include <QString>

namespace passerelle::session
{

/// What two states of a work differ in: first what changed in the mapping by meaning, a line a change, then
/// unified diffs of the texts; at most some thousands of lines, with a word on what is left out. Empty where
/// nothing differs. Takes its time with large texts: call it on a worker.
QString workDifference(const workspace::Texts &before, const workspace::Texts &after);

} // namespace passerelle::session
