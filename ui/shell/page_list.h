// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace passerelle::ui
{

class Page;
struct PageContext;

/// Makes all pages, in the order of the sidebar and of Ctrl+1…9. A new page is one line here.
std::vector<Page *> makePages(const PageContext &context, QWidget *parent);

} // namespace passerelle::ui
