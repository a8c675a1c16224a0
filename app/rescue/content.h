// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/substance.h"

namespace passerelle::rescue
{

/// Whether a text without a layer holds JSON, and no more in it is wrong than before, so that there was such
/// a layer.
bool readsNoWorse(const json::Reading &before, const QByteArray &after);

/// The JSON within a text that is nothing but one string, if there is any; also where that string holds a
/// string, and that the JSON.
std::optional<QByteArray> jsonInString(const json::Reading &reading);

/// The same for one string of a tree.
std::optional<QByteArray> jsonInString(const json::Tree &tree, json::NodeId string);

} // namespace passerelle::rescue
