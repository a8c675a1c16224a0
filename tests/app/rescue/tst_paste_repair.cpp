// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/paste_repair.h"

#include <QTest>

using namespace passerelle;
using rescue::PasteRepair;

/// What was pasted into another text, repaired so that it fits there.
class TestPasteRepair : public QObject
{
    Q_OBJECT

    static std::optional<PasteRepair> pasted(const QByteArray &before, const QByteArray &paste,
                                             const QByteArray &behind)
    {
        return PasteRepair::find(before + paste + behind, {quint32(before.size()), quint32(paste.size())});
    }

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("paste");
        QTest::addColumn<QByteArray>("behind");
        const QByteArray head = "{\"sectorInfos\": {\n";
        const QByteArray tail = "\n}}\n";
        QTest::newRow("whole, empty document")
            << QByteArray() << QByteArray("```\n{“a”: 1}\n```") << QByteArray();
        QTest::newRow("whole, between blanks")
            << QByteArray("\n ") << QByteArray("> {\n> 'a': 1\n> }") << QByteArray(" \n");
        QTest::newRow("member") << head << QByteArray("“A”: {“x”: 1}") << tail;
        QTest::newRow("member before another")
            << head << QByteArray("> \"A\": {\n> \"x\": 1}\n") << QByteArray("\"B\": {\"x\": 1}\n}}\n");
        QTest::newRow("member behind another") << head + "\"B\": {\"x\": 1}\n"
                                               << QByteArray("&quot;A&quot;: {&quot;x&quot;: 1}") << tail;
        QTest::newRow("value") << QByteArray("{\"A\": ") << QByteArray("```\n{'x': None}\n```")
                               << QByteArray("}");
        QTest::newRow("object as member") << head << QByteArray("{“A”: {“x”: 1}}") << tail;
    }
    void fits()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, paste);
        QFETCH(const QByteArray, behind);
        const auto repair = pasted(before, paste, behind);
        QVERIFY(repair.has_value());
        QVERIFY(!repair->changes().empty());
        QVERIFY(repair->guesses().empty());
        const QByteArray after = before + repair->repaired({}) + behind;
        QVERIFY2(json::read(after).isStrict(), after.constData());
    }

    void staysOut_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("paste");
        QTest::addColumn<QByteArray>("behind");
        QTest::newRow("right") << QByteArray() << QByteArray("{\"a\": 1}") << QByteArray();
        QTest::newRow("right in its place")
            << QByteArray("{\"a\": 1,") << QByteArray("\"b\": 2") << QByteArray("}");
        QTest::newRow("word") << QByteArray("{\"a\": ") << QByteArray("toulouse") << QByteArray("}");
        QTest::newRow("wrong elsewhere") << QByteArray("{\"c\": 'x', \"d\": 1, \"a\":")
                                         << QByteArray("{\"x\": 1}") << QByteArray(", \"e\": 5}");
        QTest::newRow("sentence") << QByteArray() << QByteArray("Bonjour,\nmerci\n") << QByteArray();
        QTest::newRow("nothing") << QByteArray("{'a': 1}") << QByteArray() << QByteArray();
    }
    void staysOut()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, paste);
        QFETCH(const QByteArray, behind);
        QVERIFY(!pasted(before, paste, behind).has_value());
    }

    void asksWhatIsNotCertain()
    {
        const auto repair = pasted({}, "{“a”: {“b”: 1", {});
        QVERIFY(repair.has_value());
        QCOMPARE(int(repair->guesses().size()), 1);
        QCOMPARE(repair->guesses()[0].id, QStringLiteral("cut-off"));
        QCOMPARE(repair->repaired({}), QByteArray("{\"a\": {\"b\": 1"));
        QCOMPARE(repair->repaired({0}), QByteArray("{\"a\": {\"b\": 1}}"));
    }

    void stopsWhenCancelled()
    {
        const CancelToken cancel;
        cancel.cancel();
        QVERIFY(!PasteRepair::find("{'a': 1}", {0, 8}, cancel).has_value());
        QVERIFY(!PasteRepair::find("{'a': 1}", {4, 80}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestPasteRepair)
#include "tst_paste_repair.moc"
