// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <tl/expected.hpp>

namespace passerelle
{

/// A value, or the problem that stood in its way. std::expected for C++20 (tl::expected, CC0).
template <typename T>
using Result = tl::expected<T, Problem>;

using Failure = tl::unexpected<Problem>;

} // namespace passerelle
