// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include <utility>

namespace passerelle::ui
{

void Page::prepare()
{
    if (!std::exchange(m_isPrepared, true))
        build();
}

bool Page::concerns(const rules::Finding &) const { return false; }
bool Page::reveal(const document::Place &) { return false; }
std::optional<document::Place> Page::place() const { return std::nullopt; }
bool Page::takeFile(const QString &) { return false; }
bool Page::find() { return false; }
void Page::enter() { setFocus(Qt::OtherFocusReason); }

} // namespace passerelle::ui
