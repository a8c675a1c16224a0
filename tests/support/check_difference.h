// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/checker.h"

#include <QByteArray>

namespace passerelle::test
{

/// In words where two checks of one text differ, in what was read or in what was found; or nothing.
QByteArray difference(const rules::CheckResult &one, const rules::CheckResult &other);

/// The facts of a mapping's text and of a small plan; read by what is known of `before`, where that is given.
std::shared_ptr<const rules::Facts> factsOfText(const QByteArray &mapping, const rules::Facts *before);

} // namespace passerelle::test
