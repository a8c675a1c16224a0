// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/block.h"

#include <QByteArray>

namespace passerelle::exchange
{

/// Whether a text is meant as JSON: an object, an array of objects, or members without their outer braces.
bool looksLikeJson(QByteArrayView text);

/// Whether an object holds a member that an entry of sectorInfos has.
bool isEntry(const json::Tree &tree, json::NodeId object);

/// The sectors in a JSON text, however broken: of a whole mapping, of some sectors, of one entry, or of an
/// array of objects that hold their code themselves. Nothing where there are none.
std::optional<Block> readJson(const QByteArray &text);

} // namespace passerelle::exchange
