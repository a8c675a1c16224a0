// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "difference/effort.h"

#include <optional>
#include <span>
#include <vector>

namespace passerelle::difference
{

/// Lines that are the same on both sides, one after the other.
struct CommonRun {
    int before = 0;
    int after = 0;
    int length = 0;
};

/// The longest sequence that two sequences of lines (equal lines have equal numbers) have in common, as runs
/// in order. Nothing where finding it would cost more than the effort, or a lot of memory: where both are
/// long and more than some thousand lines differ.
std::optional<std::vector<CommonRun>> commonLines(std::span<const int> before, std::span<const int> after,
                                                  Effort &effort);

} // namespace passerelle::difference
