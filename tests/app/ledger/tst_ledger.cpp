// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/ledger_samples.h"
#include "ledger/ledger.h"
#include "ledger/ledger_database.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace passerelle;
using namespace passerelle::ledger;

/// The ledger beside an event loop: who asks is answered once, on their thread, after the commit.
class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(QStringLiteral("ledger.sqlite"));
    }

    void answersOnTheThreadOfWhoAsked()
    {
        Ledger ledger(m_path);
        Result<Recorded> answer;
        bool isHere = false;
        bool isAnswered = false;
        ledger.record(samples::sold(1), this, [&](const Result<Recorded> &recorded) {
            answer = recorded;
            isHere = QThread::currentThread() == thread();
            isAnswered = true;
        });
        QVERIFY(!isAnswered); // never within the call
        QTRY_VERIFY(isAnswered);
        QVERIFY(isHere);
        QCOMPARE(*answer, (Recorded{1, kLetInSaleMade, {}, false}));
    }

    void answersInTheOrderOfAsking()
    {
        Ledger ledger(m_path);
        std::vector<qint64> orders;
        constexpr int kCount = 1500; // several groups
        for (int number = 1; number <= kCount; ++number)
            ledger.record(samples::sold(number), this, [&](const Result<Recorded> &recorded) {
                orders.push_back(recorded ? recorded->order : -1);
            });
        qint64 seen = 0;
        ledger.totals({}, this, [&](const Result<Totals> &totals) { seen = totals ? totals->orders : -1; });
        QTRY_COMPARE(seen, kCount); // asked after the writes, answered after them
        QCOMPARE(orders.size(), std::size_t{kCount});
        for (std::size_t i = 0; i < orders.size(); ++i)
            QCOMPARE(orders[i], static_cast<qint64>(i) + 1);
    }

    void whatWasAnsweredIsOnTheDisk()
    {
        Ledger ledger(m_path);
        int answered = 0;
        for (int number = 1; number <= 50; ++number) {
            ledger.record(samples::sold(number), this, [&](const Result<Recorded> &recorded) {
                ++answered;
                LedgerOptions options;
                options.readOnly = true;
                Result<LedgerDatabase> reader = LedgerDatabase::open(m_path, options);
                QVERIFY(recorded && reader);
                QVERIFY(reader->totals()->orders >= recorded->order);
            });
        }
        QTRY_COMPARE(answered, 50);
    }

    void oneThatFailsDoesNotHarmTheOthersOfItsGroup()
    {
        Ledger ledger(m_path);
        QStringList problems;
        int made = 0;
        for (int number = 1; number <= 20; ++number) {
            ScanOutcome outcome = samples::sold(number);
            if (number % 5 == 0)
                outcome.control->barcode = QStringLiteral("OTI1");
            ledger.record(outcome, this, [&](const Result<Recorded> &recorded) {
                if (recorded)
                    ++made;
                else
                    problems.append(recorded.error().id);
            });
        }
        QTRY_COMPARE(made, 16);
        QTRY_COMPARE(problems.size(), 4);
        QCOMPARE(problems.first(), kBarcodeTwice);
    }

    void whoIsGoneIsNotAnswered()
    {
        Ledger ledger(m_path);
        auto asker = std::make_unique<QObject>();
        bool isAnswered = false;
        ledger.record(samples::sold(1), asker.get(), [&](const Result<Recorded> &) { isAnswered = true; });
        asker.reset();
        qint64 orders = -1;
        ledger.totals({}, this, [&](const Result<Totals> &totals) { orders = totals->orders; });
        QTRY_COMPARE(orders, 1); // the work is done all the same
        QVERIFY(!isAnswered);
    }

    void finishesItsWritesWhenItIsClosed()
    {
        {
            Ledger ledger(m_path);
            for (int number = 1; number <= 700; ++number)
                ledger.record(samples::sold(number), this,
                              [](const Result<Recorded> &) { QFAIL("too late"); });
        }
        Result<LedgerDatabase> database = LedgerDatabase::open(m_path);
        QCOMPARE(database->totals()->orders, 700);
        QTest::qWait(0); // nothing is left that would be called now
    }

    void tellsOfNewRowsOnce()
    {
        Ledger ledger(m_path);
        QSignalSpy appended(&ledger, &Ledger::appended);
        ledger.record(samples::sold(1), this, {});
        QTRY_COMPARE(appended.size(), 1);
        ledger.record(samples::sold(1), this, {}); // nothing new
        bool isAnswered = false;
        ledger.totals({}, this, [&](const Result<Totals> &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
        QCOMPARE(appended.size(), 1);
    }

    void synchronisesAndServesOthersMeanwhile()
    {
        Ledger ledger(m_path);
        for (int number = 1; number <= 300; ++number)
            ledger.queueOffline(samples::queued(number), this, {});
        QSignalSpy updated(&ledger, &Ledger::updated);
        QSemaphore scanIsAsked;
        std::atomic_int seen = 0;
        const Resolver waiting = [&](const QueuedScan &queued, const QuotaUsed &quota) {
            if (++seen == 120) // in the third of six batches
                scanIsAsked.acquire();
            return samples::resolved(queued, quota);
        };
        std::optional<Synchronised> end;
        std::vector<int> parts;
        std::size_t partsBeforeTheScan = 0;
        ledger.synchronise(
            QStringLiteral("museums"), waiting, {}, this,
            [&](int part, int whole) {
                QCOMPARE(whole, 300);
                parts.push_back(part);
                if (parts.size() > 1)
                    return;
                ledger.record(samples::sold(1000), this,
                              [&](const Result<Recorded> &) { partsBeforeTheScan = parts.size(); });
                scanIsAsked.release();
            },
            [&](const Result<Synchronised> &done) { end = done.value_or(Synchronised{}); });
        QTRY_VERIFY(end.has_value());
        QCOMPARE(*end, (Synchronised{300, 0, 0, false, {}}));
        QCOMPARE(parts.back(), 300);
        QVERIFY(partsBeforeTheScan > 0);
        QVERIFY(partsBeforeTheScan < parts.size()); // the door did not wait for the end
        QTRY_COMPARE(updated.size(), 1);
    }

    void synchronisingCanBeStopped()
    {
        Ledger ledger(m_path);
        for (int number = 1; number <= 300; ++number)
            ledger.queueOffline(samples::queued(number), this, {});
        const CancelToken cancel;
        std::optional<Synchronised> end;
        std::atomic_int seen = 0;
        const Resolver stopping = [&](const QueuedScan &queued, const QuotaUsed &quota) {
            if (++seen == 60)
                cancel.cancel();
            return samples::resolved(queued, quota);
        };
        ledger.synchronise({}, stopping, cancel, this, {},
                           [&](const Result<Synchronised> &done) { end = done.value_or(Synchronised{}); });
        QTRY_VERIFY(end.has_value());
        QCOMPARE(*end, (Synchronised{60, 0, 240, true, {}}));
    }

    void everyQuestionIsToldWhatStandsInTheWay()
    {
        QVERIFY(QDir().mkpath(m_path)); // a folder where the file should be
        Ledger ledger(m_path);
        QStringList ids;
        const auto note = [&](const auto &result) { ids.append(result ? QString() : result.error().id); };
        ledger.open(this, note);
        ledger.record(samples::sold(1), this, note);
        ledger.queueOffline(samples::queued(2), this, note);
        ledger.synchronise({}, samples::resolved, {}, this, {}, note);
        ledger.totals({}, this, note);
        ledger.quotaUsed({}, {}, {}, this, note);
        ledger.scans({}, this, note);
        ledger.orders({}, this, note);
        ledger.queued({}, this, note);
        QTRY_COMPARE(ids, QStringList(9, kNotAFile));

        QVERIFY(QDir().rmdir(m_path)); // somebody put it right: no need to start again
        ledger.record(samples::sold(1), this, note);
        QTRY_COMPARE(ids.size(), 10);
        QCOMPARE(ids.last(), QString());
    }

    void beginsAnewOnlyOnTheOperatorsWord()
    {
        {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(5000, 'x'));
        }
        Ledger ledger(m_path);
        QString id;
        ledger.record(samples::sold(1), this,
                      [&](const Result<Recorded> &recorded) { id = recorded.error().id; });
        QTRY_COMPARE(id, kCorrupt);
        QSignalSpy updated(&ledger, &Ledger::updated);
        QString aside;
        ledger.setAsideAndBeginAnew(this,
                                    [&](const Result<QString> &path) { aside = path.value_or(QString()); });
        QTRY_VERIFY(!aside.isEmpty());
        QCOMPARE(QFile(aside).size(), 5000);
        QTRY_COMPARE(updated.size(), 1);
        qint64 order = 0;
        ledger.record(samples::sold(1), this,
                      [&](const Result<Recorded> &recorded) { order = recorded->order; });
        QTRY_COMPARE(order, 1);
    }

    void lockedIsToldAndTheNextGoesThrough()
    {
        LedgerOptions options;
        options.busyTimeoutMs = 50;
        Ledger ledger(m_path, options);
        bool isOpen = false;
        ledger.open(this, [&](const Result<int> &version) { isOpen = version.has_value(); });
        QTRY_VERIFY(isOpen);
        QStringList ids;
        const auto note = [&](const Result<Recorded> &result) {
            ids.append(result ? QString() : result.error().id);
        };
        {
            QSqlDatabase other =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
            ledger.record(samples::sold(1), this, note);
            ledger.record(samples::sold(2), this, note);
            QTRY_COMPARE(ids, QStringList(2, kLocked));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        ledger.record(samples::sold(1), this, note);
        QTRY_COMPARE(ids.size(), 3);
        QCOMPARE(ids.last(), QString());
    }

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
