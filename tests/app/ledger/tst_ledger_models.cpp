// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/ledger_samples.h"
#include "ledger/ledger_words.h"
#include "ledger/orders_model.h"
#include "ledger/scans_model.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace passerelle::ledger;

/// What the window shows of the ledger: newest first, page by page, by itself up to date.
class LedgerModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_folder.emplace();
        m_ledger.emplace(m_folder->filePath(QStringLiteral("ledger.sqlite")));
    }

    void cleanup() { m_ledger.reset(); }

    void anEmptyLedger()
    {
        ScansModel model(&*m_ledger);
        const QAbstractItemModelTester tester(&model);
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({}));
    }

    void pagesAsTheViewAsks()
    {
        fill(1, 450);
        ScansModel model(&*m_ledger);
        const QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 200);
        QVERIFY(model.canFetchMore({}));
        QCOMPARE(barcode(model, 0), QStringLiteral("OTI450"));
        model.fetchMore({});
        model.fetchMore({}); // asked twice, answered once
        QTRY_COMPARE(model.rowCount(), 400);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 450);
        QVERIFY(model.isComplete());
        QCOMPARE(barcode(model, 449), QStringLiteral("OTI1"));
    }

    void newRowsComeOnTop()
    {
        fill(1, 3);
        ScansModel model(&*m_ledger);
        const QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 3);
        const QPersistentModelIndex selected = model.index(0, ScansModel::Barcode);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        fill(4, 40);
        QTRY_COMPARE(model.rowCount(), 40);
        QCOMPARE(barcode(model, 0), QStringLiteral("OTI40"));
        QCOMPARE(selected.row(), 37); // what was selected stays so
        QCOMPARE(reset.size(), 0);
    }

    void changedRowsAreReadAgain()
    {
        for (int number = 1; number <= 5; ++number)
            m_ledger->queueOffline(samples::queued(number), this, {});
        ScansModel model(&*m_ledger);
        const QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 5);
        const QModelIndex newest = model.index(0, ScansModel::Outcome);
        QVERIFY(newest.data(ScansModel::QueuedRole).toBool());
        QCOMPARE(newest.data(ScansModel::OutcomeRole).toString(), kLetInNoSale);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        m_ledger->synchronise({}, samples::resolved, {}, this, {}, {});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(newest.data(ScansModel::OutcomeRole).toString(), kLetInSaleMade);
        QVERIFY(!newest.data(ScansModel::QueuedRole).toBool());
        QCOMPARE(newest.siblingAtColumn(ScansModel::Order).data().toLongLong(), 5);
        QCOMPARE(reset.size(), 0);
    }

    void showsASelection()
    {
        fill(1, 10);
        m_ledger->record(samples::refused(11), this, {});
        ScansModel model(&*m_ledger);
        const QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 11);
        Selection selection;
        selection.outcome = QStringLiteral("refused");
        model.setSelection(selection);
        QTRY_COMPARE(model.rowCount(), 1);
        fill(12, 13);
        bool isAnswered = false;
        m_ledger->totals({}, this, [&](const Result<Totals> &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
        QCOMPARE(model.rowCount(), 1);
        model.setSelection({});
        QTRY_COMPARE(model.rowCount(), 13);
    }

    void orders()
    {
        fill(1, 250);
        m_ledger->record(samples::refused(251), this, {});
        OrdersModel model(&*m_ledger);
        const QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 200);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 250);
        const auto shown = [&](OrdersModel::Column column) {
            return model.index(0, column).data().toString();
        };
        QCOMPARE(shown(OrdersModel::Number), QStringLiteral("250"));
        QCOMPARE(shown(OrdersModel::Price), QStringLiteral("12.00"));
        QCOMPARE(shown(OrdersModel::Tariff), QStringLiteral("FULL"));
        QCOMPARE(model.index(0, OrdersModel::Vat).data(Qt::EditRole).toInt(), 550);
        QCOMPARE(model.index(0, OrdersModel::Card).data(OrdersModel::ScanIdRole).toString(),
                 samples::idOf(250));
        fill(300, 301);
        QTRY_COMPARE(model.rowCount(), 252);
    }

    void tellsWhyThereIsNothing()
    {
        const QString path = m_folder->filePath(QStringLiteral("folder"));
        QVERIFY(QDir().mkpath(path));
        Ledger ledger(path);
        ScansModel model(&ledger);
        QSignalSpy problem(&model, &ScansModel::problem);
        QTRY_COMPARE(problem.size(), 1);
        QVERIFY(!model.canFetchMore({})); // it is not asked again and again
    }

    void outlivesItsLedger()
    {
        ScansModel model(&*m_ledger);
        m_ledger.reset();
        QVERIFY(!model.canFetchMore({}));
        model.setSelection({});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyColumnHasAHeader()
    {
        const ScansModel scans(&*m_ledger);
        for (int column = 0; column < scans.columnCount(); ++column)
            QVERIFY(!scans.headerData(column, Qt::Horizontal).toString().isEmpty());
        const OrdersModel orders(&*m_ledger);
        for (int column = 0; column < orders.columnCount(); ++column)
            QVERIFY(!orders.headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void totalsSayWhatFrightens()
    {
        Totals totals{130, 124, 124, 121, 121, 0, 6};
        QCOMPARE(totalsLine(totals), QStringLiteral("Let in 124 = controls 124 ≠ tickets 121"));
        QVERIFY(totalsWarning(totals).startsWith(QLatin1Char('3')));
        totals = {121, 121, 121, 121, 121, 0, 0};
        QVERIFY(totalsWarning(totals).isEmpty());
        totals = {2, 2, 0, 0, 0, 2, 0};
        QVERIFY(totalsWarning(totals).startsWith(QLatin1Char('2')));
    }

private:
    void fill(int first, int last)
    {
        for (int number = first; number <= last; ++number)
            m_ledger->record(samples::sold(number), this, {});
    }
    static QString barcode(const ScansModel &model, int row)
    {
        return model.index(row, ScansModel::Barcode).data().toString();
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Ledger> m_ledger;
};

QTEST_GUILESS_MAIN(LedgerModelsTest)
#include "tst_ledger_models.moc"
