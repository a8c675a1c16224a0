// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/reader.h"

namespace passerelle::rescue
{

/// Whether a text is worth to be rescued: an object with a member that has a value, or an array of such.
bool holdsMember(const json::Tree &tree);

/// The JSON within a text that is nothing but one string, if there is any.
std::optional<QByteArray> jsonInString(const json::Reading &reading);

} // namespace passerelle::rescue
