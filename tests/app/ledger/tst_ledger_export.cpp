// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/ledger_samples.h"
#include "ledger/file_export.h"
#include "ledger/ledger.h"
#include "ledger/ledger_database.h"
#include "secutix/file_profile.h"
#include "support/built_in_profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace passerelle::ledger;

/// Files for TnAC and SecuTix from the ledger itself.
class LedgerExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto profile = secutix::FileProfile::parse(test::builtInFileProfile());
        QVERIFY(profile);
        m_profile = std::make_shared<const secutix::FileProfile>(*profile);
    }

    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(QStringLiteral("ledger.sqlite"));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("out")));
        m_out = m_folder->filePath(QStringLiteral("out"));
    }

    void writesControlsAndSales()
    {
        LedgerDatabase database = open();
        QVERIFY(database.record(samples::sold(1)));
        QVERIFY(database.record(samples::refused(2)));
        QVERIFY(database.record({samples::scan(3, kLetInNoSale), samples::control(3), {}}));
        QVERIFY(database.queueOffline(samples::queued(4)));
        const auto written = exportFiles(database, {}, *m_profile, m_out, kNow);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().sentence()));
        QCOMPARE(written->size(), 3);
        QCOMPARE(contentOf(written->at(0)), QByteArray("OTI1;DDMM23;PASSTOU;0;FALSE;FALSE;;;\r\n"
                                                       "OTI3;DDMM23;PASSTOU;0;FALSE;FALSE;;;\r\n"));
        QCOMPARE(contentOf(written->at(1)), QByteArray("ORGANIZER;;PASSTOU;\r\n"
                                                       "OTI1;2026-03-01T09:00:01;\r\n"
                                                       "OTI3;2026-03-01T09:00:03;\r\n"));
        const QByteArray sales = contentOf(written->at(2));
        QCOMPARE(sales.count('\n'), 5); // the template's four rows and one sale
        QVERIFY(sales.endsWith(
            "INSTITUTION,ORGANIZATION,1,2026-03-01 09:00:01,SALE,10001,DDMM23,FULL,OTI,1200,550,"
            "2026-03-01 09:00:01,CONTROLLED,2026-03-01 09:00:01,OTI1,2026-03-01 09:00:01,"
            "CONTROLLED\r\n"));
    }

    void theSameSelectionIsTheSameContent()
    {
        LedgerDatabase database = open();
        for (int number = 1; number <= 20; ++number)
            QVERIFY(database.record(samples::sold(number)));
        Selection selection;
        selection.until = samples::timeOf(11);
        const auto first = exportFiles(database, selection, *m_profile, m_out, kNow);
        QVERIFY(database.record(samples::sold(21)));
        const auto again = exportFiles(database, selection, *m_profile, m_out, kNow.addDays(3));
        QVERIFY(first && again && first->size() == 3 && again->size() == 3);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(first->at(i) != again->at(i));
            QCOMPARE(contentOf(first->at(i)), contentOf(again->at(i)));
        }
        QCOMPARE(contentOf(first->at(0)).count('\n'), 10);
    }

    void besideTheScans()
    {
        Ledger ledger(m_path);
        for (int number = 1; number <= 500; ++number)
            ledger.record(samples::sold(number), this, {});
        bool isThere = false;
        ledger.totals({}, this, [&](const Result<Totals> &) { isThere = true; });
        QTRY_VERIFY(isThere);
        Result<QStringList> written;
        bool isDone = false;
        ledger.exportFiles(m_out, {}, m_profile, {}, this, [&](const Result<QStringList> &paths) {
            written = paths;
            isDone = true;
        });
        ledger.record(samples::sold(501), this, {});
        QTRY_VERIFY(isDone);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().sentence()));
        QCOMPARE(written->size(), 3);
        QVERIFY(contentOf(written->at(0)).count('\n') >= 500);
    }

    void tellsWhatStandsInTheWay()
    {
        Ledger ledger(m_path);
        QStringList ids;
        const auto note = [&](const Result<QStringList> &paths) {
            ids.append(paths ? QString() : paths.error().id);
        };
        ledger.exportFiles(m_out, {}, m_profile, {}, this, note); // no ledger yet
        QTRY_COMPARE(ids, QStringList(kMissing));
        bool isThere = false;
        ledger.record(samples::sold(1), this, [&](const Result<Recorded> &) { isThere = true; });
        QTRY_VERIFY(isThere);
        ledger.exportFiles(m_out + QStringLiteral("/gone"), {}, m_profile, {}, this, note);
        QTRY_COMPARE(ids.value(1), QStringLiteral("files-folder-not-writable"));
        const CancelToken cancel;
        cancel.cancel();
        ledger.exportFiles(m_out, {}, m_profile, cancel, this, note);
        QTRY_COMPARE(ids.value(2), QStringLiteral("files-cancelled"));
        QVERIFY(QDir(m_out).isEmpty());
    }

    void aRowThatDoesNotFitIsNamed()
    {
        LedgerDatabase database = open();
        ScanOutcome outcome = samples::sold(1);
        outcome.control->season = QStringLiteral("MUCHTOOLONG");
        QVERIFY(database.record(outcome));
        const auto written = exportFiles(database, {}, *m_profile, m_out, kNow);
        QVERIFY(!written);
        QCOMPARE(written.error().id, QStringLiteral("file-value-too-long"));
        QVERIFY(written.error().where.contains(QStringLiteral("season_code")));
        QVERIFY(written.error().where.contains(QStringLiteral("OTI1")));
        QVERIFY(QDir(m_out).isEmpty());
    }

private:
    LedgerDatabase open()
    {
        Result<LedgerDatabase> made = LedgerDatabase::open(m_path);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        return std::move(*made);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    static inline const QDateTime kNow{QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
    std::shared_ptr<const secutix::FileProfile> m_profile;
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    QString m_out;
};

QTEST_GUILESS_MAIN(LedgerExportTest)
#include "tst_ledger_export.moc"
