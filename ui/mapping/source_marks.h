// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/checker.h"
#include "ui/mapping/source_editor.h"

namespace passerelle::ui
{

/// The messages of the findings at a byte of the mapping's text, a line each; empty where none.
QString messagesAt(const rules::CheckResult &result, quint32 offset);

} // namespace passerelle::ui
