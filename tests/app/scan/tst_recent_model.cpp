// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/recent_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace passerelle;
using scan::RecentModel;
using scan::Trace;

/// The list of the last scans.
class TestRecentModel : public QObject
{
    Q_OBJECT

    static Trace traceOf(const QString &card)
    {
        Trace trace;
        trace.scan.cardCode = card;
        trace.outcome = scan::Outcome::Refused;
        trace.reason = QStringLiteral("refused-expired");
        return trace;
    }

private Q_SLOTS:
    void newestFirst()
    {
        RecentModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.prepend(traceOf(QStringLiteral("A")));
        model.prepend(traceOf(QStringLiteral("B\n")));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data(RecentModel::CardRole).toString(), QStringLiteral("B␊"));
        QCOMPARE(model.index(1).data(RecentModel::OutcomeRole).toString(), QStringLiteral("refused"));
        QCOMPARE(model.index(1).data(RecentModel::ReasonRole).toString(), QStringLiteral("refused-expired"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void forgetsTheOldest()
    {
        RecentModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < RecentModel::kMost + 3; ++i)
            model.prepend(traceOf(QString::number(i)));
        QCOMPARE(model.rowCount(), RecentModel::kMost);
        QCOMPARE(model.index(0).data().toString(), QString::number(RecentModel::kMost + 2));
    }
};

QTEST_GUILESS_MAIN(TestRecentModel)
#include "tst_recent_model.moc"
