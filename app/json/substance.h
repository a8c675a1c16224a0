// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/reader.h"

/// What there is in a text that could be (part of) a mapping, and so is worth to be repaired. A table, a
/// sentence and a list of times are read as well, but whoever repairs them destroys them.
namespace passerelle::json
{

/// Whether a text holds an object with a member that has a value, or an array of such. Members without braces
/// count where their first name has quote marks or one of the first values is an object: "Note: hello" is a
/// sentence. O(1).
bool holdsMember(const Tree &tree);

/// Whether anything may be put right in it without being asked: it holds a member, or is nothing but an
/// object or an array. O(1).
bool isRepairable(const Reading &reading);

} // namespace passerelle::json
