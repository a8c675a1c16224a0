// SPDX-License-Identifier: GPL-3.0-or-later
#include "difference/line_states.h"

#include <QTest>
#include <rapidcheck.h>

using namespace passerelle::difference;

class TestLineStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("expected"); // A: added, C: changed, R: removed before; first-last
        const auto row = [](const char *name, const char *before, const char *now, const char *expected) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(now) << QString::fromLatin1(expected);
        };
        row("nothing", "a\nb\n", "a\nb\n", "");
        row("changed", "a\nb\nc\n", "a\nx\nc\n", "C1-1 ");
        row("added", "a\nc\n", "a\nb\nc\n", "A1-1 ");
        row("removed", "a\nb\nc\n", "a\nc\n", "R1-1 ");
        row("at the end", "a\n", "a\nb\n", "A1-1 ");
        row("all", "", "a\nb\n", "A0-1 ");
        row("several", "a\nb\nc\nd\ne\n", "a\nB\nc\nd\nD\ne\n", "C1-1 A4-4 ");
        row("the same line twice", "a\na\n", "a\na\na\n", "A2-2 ");
        row("CR LF", "a\r\nb\r\n", "a\r\nx\r\nb\r\n", "A1-1 ");
        row("a line end of another kind", "a\r\nb\n", "a\nb\n", "C0-0 ");
    }

    void tells()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, now);
        QString told;
        for (const LineSpan &span : lineStates(before, now))
            told += QStringLiteral("%1%2-%3 ")
                        .arg(QLatin1Char("ACR"[static_cast<int>(span.state)]))
                        .arg(span.first)
                        .arg(span.last);
        QTEST(told, "expected");
    }

    void linesThatAreNotToldAreThere()
    {
        const auto anyText = rc::gen::container<std::string>(rc::gen::element('a', 'b', '\n', '\n', '\r'));
        QVERIFY(rc::check([&] {
            const std::string one = *anyText;
            const std::string two = *anyText;
            const QByteArray before(one.data(), static_cast<qsizetype>(one.size()));
            const QByteArray now(two.data(), static_cast<qsizetype>(two.size()));
            int last = -1;
            for (const LineSpan &span : lineStates(before, now)) {
                RC_ASSERT(span.first > last ||
                          (span.state == LineState::RemovedBefore && span.first >= last));
                RC_ASSERT(span.last >= span.first);
                last = span.last;
            }
            RC_ASSERT(lineStates(now, now).empty());
            RC_ASSERT(lineStates(before, now).empty() == (before == now));
        }));
    }
};

QTEST_APPLESS_MAIN(TestLineStates)
#include "tst_line_states.moc"
