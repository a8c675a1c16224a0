// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/scan_page.h"

#include "ledger/ledger_words.h"
#include "session/ledger_keeper.h"
#include "session/scan_session.h"
#include "session/workspace_session.h"
#include "ui/fields/needs_workspace.h"
#include "ui/scan/file_folder_field.h"
#include "ui/scan/station_panel.h"
#include "ui/scan/way_panel.h"
#include "ui/style/controls.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace passerelle::ui
{

ScanPage::ScanPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_scenarios(context.workspace, context.scan, context.settings)
{
    connect(&m_scenarios, &session::ScenarioChoices::problem, this, &Page::problem);
    FileFolderField::restore(context.scan, context.settings);
    connect(&context.scan.ledgerKeeper(), &session::LedgerKeeper::synchronised, this,
            [this](const ledger::Synchronised &end) { Q_EMIT done(ledger::synchronisedWords(end)); });
}

void ScanPage::build()
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(3 * kGrid);
    m_station = new StationPanel(m_context, m_scenarios, splitter);
    m_way = new WayPanel(splitter);
    splitter->addWidget(m_station);
    splitter->addWidget(m_way);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    // Only their proportion counts: the panels' wishes would leave the way too little in a small window.
    splitter->setSizes({2000, 3000});
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    inner->setSpacing(2 * kGrid);
    inner->addWidget(heading(title(), content));
    inner->addWidget(splitter, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new NeedsWorkspace(m_context.workspace, m_context.actions, content, icon(),
                                         tr("A card needs a device"),
                                         tr("A workspace says which device stands at which door. Open one, "
                                            "or make one of a mapping that is open, to scan "
                                            "a card the whole way. The sample is a place to begin."),
                                         this));

    const session::ScanSession &scan = m_context.scan;
    connect(&scan, &session::ScanSession::traceChanged, m_way,
            [this] { m_way->show(m_context.scan.current()); });
    connect(m_station, &StationPanel::traceChosen, m_way, &WayPanel::show);
    connect(m_way, &WayPanel::placeRequested, this, &Page::placeRequested);
    connect(m_way, &WayPanel::repairChosen, this,
            [this](const document::Edit &edit) { m_context.workspace.edit(edit); });
    if (!scan.current().steps.empty())
        m_way->show(scan.current());
}

void ScanPage::enter() { m_station->focusCard(); }

} // namespace passerelle::ui
