// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/block.h"
#include "intake/sent_list.h"

namespace passerelle::intake
{

/// Whether rows of cells are what a spreadsheet or a program made, rather than lines with a sign here and
/// there.
bool isTable(const exchange::Block &block);

/// What the rows say. Which column holds what is a hint: each row is judged by itself, so that one that was
/// set apart by other signs, or talk above or below the table, is read as a line.
std::vector<SentItem> fromBlock(const exchange::Block &block, ListKind kind, const CancelToken &cancel);

/// An address or a password of the same mail is no part of a list, and a password is not to be seen in one.
bool isAboutAccess(const QString &line);

} // namespace passerelle::intake
