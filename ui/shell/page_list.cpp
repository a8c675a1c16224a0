// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_list.h"

#include "ui/home/home_page.h"
#include "ui/mapping/mapping_page.h"

namespace passerelle::ui
{

std::vector<Page *> makePages(const PageContext &context, QWidget *parent)
{
    return {
        new HomePage(context, parent),
        new MappingPage(context, parent),
    };
}

} // namespace passerelle::ui
