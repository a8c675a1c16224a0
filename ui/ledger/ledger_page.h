// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QTimer>
#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace passerelle::ledger
{
class Ledger;
class OrdersModel;
class ScansModel;
struct Selection;
} // namespace passerelle::ledger

namespace passerelle::session
{
class LedgerKeeper;
}

namespace passerelle::ui
{

class TotalsBand;

/// What the scans left behind: totals first, then every scan and every order.
class LedgerPage final : public Page
{
    Q_OBJECT
public:
    explicit LedgerPage(const PageContext &context, QWidget *parent = nullptr);
    ~LedgerPage() override;

    QLatin1String id() const override { return QLatin1String("ledger"); }
    QString title() const override { return tr("Ledger"); }
    QLatin1String icon() const override { return QLatin1String("ledger"); }
    bool find() override;
    void enter() override;

protected:
    void build() override;

private:
    QWidget *makeContent();
    QWidget *makeTools();
    QTableView *makeTable(const QString &name, const char *objectName);
    void follow();
    void followTotals();
    void filter();
    void exportFiles();
    ledger::Selection selection() const;

    session::WorkspaceSession &m_workspace;
    session::ScanSession &m_scan;
    session::LedgerKeeper &m_keeper;
    Actions &m_actions;
    Dialogs &m_dialogs;
    ledger::Ledger *m_ledger = nullptr; ///< whose rows are shown
    std::unique_ptr<ledger::ScansModel> m_scans;
    std::unique_ptr<ledger::OrdersModel> m_orders;
    TotalsBand *m_totals = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_outcome = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_beginAnew = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTableView *m_scansView = nullptr;
    QTableView *m_ordersView = nullptr;
    QTimer m_typing;
};

} // namespace passerelle::ui
