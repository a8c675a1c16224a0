// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_list.h"

#include "ui/compare/compare_page.h"
#include "ui/connection/connection_page.h"
#include "ui/home/home_page.h"
#include "ui/ledger/ledger_page.h"
#include "ui/mapping/mapping_page.h"
#include "ui/scan/scan_page.h"
#include "ui/setup/setup_page.h"

namespace passerelle::ui
{

std::vector<Page *> makePages(const PageContext &context, QWidget *parent)
{
    return {
        new HomePage(context, parent),    new ConnectionPage(context, parent),
        new MappingPage(context, parent), new SetupPage(context, parent),
        new ScanPage(context, parent),    new LedgerPage(context, parent),
        new ComparePage(context, parent),
    };
}

} // namespace passerelle::ui
