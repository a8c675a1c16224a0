// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_page.h"

#include "ledger/orders_model.h"
#include "ledger/scans_model.h"
#include "scan/trace.h"
#include "session/ledger_keeper.h"
#include "session/scan_session.h"
#include "session/workspace_session.h"
#include "ui/fields/needs_workspace.h"
#include "ui/ledger/ledger_commands.h"
#include "ui/ledger/ledger_look.h"
#include "ui/ledger/synchronise_bar.h"
#include "ui/ledger/totals_band.h"
#include "ui/shell/dialogs.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace passerelle::ui
{

using session::ScanSession;

/// A pause in typing after which the rows are asked for again.
static constexpr int kTypingPauseMs = 150;

LedgerPage::LedgerPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_workspace(context.workspace), m_scan(context.scan),
      m_keeper(context.scan.ledgerKeeper()), m_actions(context.actions), m_dialogs(context.dialogs)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
}

LedgerPage::~LedgerPage() = default;

void LedgerPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new NeedsWorkspace(
        m_workspace, m_actions, makeContent(), icon(), tr("No ledger without a workspace"),
        tr("Each workspace keeps the scans, controls and orders that were made in it."), this));
    connect(&m_typing, &QTimer::timeout, this, &LedgerPage::filter);
    connect(&m_keeper, &session::LedgerKeeper::changed, this, &LedgerPage::follow);
    connect(&m_scan, &ScanSession::changed, this, &LedgerPage::follow);
    follow();
}

QWidget *LedgerPage::makeContent()
{
    m_totals = new TotalsBand;
    m_scansView = makeTable(tr("Scans"), "scans");
    m_ordersView = makeTable(tr("Orders"), "orders");
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(title());
    m_tabs->addTab(m_scansView, ui::icon(QLatin1String("scan")), tr("Scans"));
    m_tabs->addTab(m_ordersView, ui::icon(QLatin1String("product")), tr("Orders"));

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(heading(title(), content));
    layout->addWidget(m_totals);
    layout->addWidget(makeTools());
    layout->addWidget(m_tabs, 1);
    return content;
}

QWidget *LedgerPage::makeTools()
{
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("ledger-filter"));
    m_filter->setAccessibleName(tr("Filter the ledger"));
    m_filter->setPlaceholderText(tr("card, barcode, device, door or sector"));
    m_filter->setClearButtonEnabled(true);
    m_outcome = new QComboBox;
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->addItem(tr("all outcomes"), QString());
    for (const auto outcome : {scan::Outcome::LetInSaleMade, scan::Outcome::LetInNoSale,
                               scan::Outcome::Refused, scan::Outcome::NotOtipass, scan::Outcome::NoAnswer}) {
        m_outcome->addItem(look(outcome).icon(), look(outcome).word, QString(scan::outcomeId(outcome)));
    }
    m_export = new QPushButton(ui::icon(QLatin1String("export")), tr("&Write files…"));
    m_export->setObjectName(QStringLiteral("export-files"));
    m_export->setAccessibleName(tr("Write files"));
    m_export->setToolTip(
        tr("White list and checked barcodes for TNAC and the sales file for SecuTix, into a folder."));
    m_beginAnew = new QPushButton(tr("Begin a new ledger…"));
    m_beginAnew->setObjectName(QStringLiteral("begin-ledger-anew"));
    m_beginAnew->setAccessibleName(tr("Begin a new ledger"));

    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_outcome);
    layout->addStretch(1);
    layout->addWidget(m_beginAnew);
    layout->addWidget(new SynchroniseBar(m_keeper));
    layout->addWidget(m_export);
    connect(m_filter, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_outcome, &QComboBox::activated, this, &LedgerPage::filter);
    connect(m_export, &QPushButton::clicked, this, &LedgerPage::exportFiles);
    connect(m_beginAnew, &QPushButton::clicked, this,
            [this] { LedgerCommands::askToBeginAnew(m_keeper, m_dialogs, this); });
    return tools;
}

QTableView *LedgerPage::makeTable(const QString &name, const char *objectName)
{
    auto *view = new QTableView;
    view->setObjectName(QLatin1String(objectName));
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setAlternatingRowColors(true);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(3 * kGrid + kGrid / 2);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return view;
}

/// A serial has letters before its digits, and is seen whole.
static constexpr int kCardLength = 16;

/// No header is cut off, in whatever language.
static void widenToHeaders(QTableView &view)
{
    const QHeaderView &header = *view.horizontalHeader();
    for (int column = 0; column < header.count(); ++column)
        view.setColumnWidth(column, qMax(view.columnWidth(column), header.sectionSizeHint(column)));
}

bool LedgerPage::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void LedgerPage::enter() { m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason); }

ledger::Selection LedgerPage::selection() const
{
    ledger::Selection rows;
    rows.workspace = m_workspace.setup().id.value;
    rows.text = m_filter->text().trimmed();
    rows.outcome = m_outcome->currentData().toString();
    return rows;
}

void LedgerPage::follow()
{
    m_export->setEnabled(m_keeper.ledger() != nullptr);
    m_beginAnew->setVisible(m_keeper.canBeginAnew());
    if (std::exchange(m_ledger, m_keeper.ledger()) != m_keeper.ledger()) {
        m_scansView->setModel(nullptr);
        m_ordersView->setModel(nullptr);
        m_scans.reset();
        m_orders.reset();
        if (m_ledger) {
            m_scans = std::make_unique<ledger::ScansModel>(m_ledger);
            m_orders = std::make_unique<ledger::OrdersModel>(m_ledger);
            const int letter = QFontMetrics(codeFont()).horizontalAdvance(u'0');
            auto *painted = new ScansLook(m_scans.get());
            painted->setSourceModel(m_scans.get());
            m_scansView->setModel(painted);
            m_ordersView->setModel(m_orders.get());
            m_scansView->setColumnWidth(ledger::ScansModel::Time, 22 * kGrid);
            m_scansView->setColumnWidth(ledger::ScansModel::Card, kCardLength * letter + 3 * kGrid);
            m_scansView->setColumnWidth(ledger::ScansModel::Outcome, 24 * kGrid);
            m_scansView->setColumnWidth(ledger::ScansModel::Barcode, 32 * kGrid);
            m_ordersView->setColumnWidth(ledger::OrdersModel::Created, 22 * kGrid);
            m_ordersView->setColumnWidth(ledger::OrdersModel::Card, kCardLength * letter + 3 * kGrid);
            m_ordersView->setColumnWidth(ledger::OrdersModel::Barcode, 32 * kGrid);
            widenToHeaders(*m_scansView);
            widenToHeaders(*m_ordersView);
            connect(m_scans.get(), &ledger::ScansModel::problem, this, &Page::problem);
            connect(m_orders.get(), &ledger::OrdersModel::problem, this, &Page::problem);
            filter();
        }
    }
    followTotals();
}

void LedgerPage::followTotals()
{
    if (!m_ledger) {
        const auto &trouble = m_keeper.trouble();
        m_totals->showUnknown(trouble ? trouble->what : tr("The ledger is being opened."),
                              trouble.has_value());
        return;
    }
    m_ledger->totals(m_workspace.setup().id.value, this, [this](const Result<ledger::Totals> &totals) {
        if (totals)
            m_totals->show(*totals);
        else
            m_totals->showUnknown(totals.error().what, true);
    });
}

void LedgerPage::filter()
{
    if (!m_scans)
        return;
    m_scans->setSelection(selection());
    m_orders->setSelection(selection());
}

void LedgerPage::exportFiles()
{
    m_dialogs.chooseFolder(this, tr("Folder for the files"), QDir::homePath(), [this](const QString &folder) {
        if (folder.isEmpty())
            return;
        m_scan.exportFiles(folder, [this](const Result<QStringList> &written) {
            if (written)
                Q_EMIT done(tr("%n file(s) written.", nullptr, static_cast<int>(written->size())));
            else
                Q_EMIT problem(written.error());
        });
    });
}

} // namespace passerelle::ui
