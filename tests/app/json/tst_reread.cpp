// SPDX-License-Identifier: GPL-3.0-or-later
/// Reading a changed text by what is known of it gives the same as reading it.
#include "json/reread.h"

#include "support/big_mapping.h"
#include "support/edit_sequence.h"

#include <QTest>
#include <rapidcheck.h>

using namespace passerelle;

class TestReread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typing_data();
    void typing();
    void sameAsReading();
    void changes_data();
    void changes();
};

void TestReread::typing_data()
{
    QTest::addColumn<int>("mistakes");
    QTest::addRow("right") << int(test::Mistakes::None);
    QTest::addRow("wrong values") << int(test::Mistakes::Values);
    QTest::addRow("comments and trailing commas") << int(test::Mistakes::Syntax);
}

/// A letter in each value: only the sector around it is read.
void TestReread::typing()
{
    QFETCH(int, mistakes);
    QByteArray text = test::bigMapping(50, static_cast<test::Mistakes>(mistakes));
    json::Reading reading = json::read(text);
    for (qsizetype at = text.indexOf("PROVIDER"); at >= 0; at = text.indexOf("PROVIDER", at + 8)) {
        text.insert(at, 'x');
        json::Reread again = json::reread(reading, text, {{static_cast<quint32>(at), 0}, 1});
        QVERIFY(again.splice);
        QVERIFY(again.splice->newTo - again.splice->from == 10);
        QVERIFY(again.splice->oldTo - again.splice->from == 10);
        QCOMPARE(test::difference(again.reading, json::read(text)), QByteArray());
        reading = std::move(again.reading);
    }
}

void TestReread::sameAsReading()
{
    int spliced = 0;
    int all = 0;
    QVERIFY(rc::check("as the text is read", [&](const std::vector<char> &bytes) {
        test::EditSequence edits(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        json::Reading reading = json::read(edits.text());
        while (const auto change = edits.next()) {
            json::Reread again = json::reread(reading, edits.text(), *change);
            const QByteArray found = test::difference(again.reading, json::read(edits.text()));
            if (!found.isEmpty())
                RC_FAIL((found + " differ in\n" + edits.text()).toStdString());
            spliced += again.splice ? 1 : 0;
            ++all;
            reading = std::move(again.reading);
        }
    }));
    // Otherwise nothing was tried.
    QVERIFY2(spliced * 4 > all, qPrintable(QStringLiteral("%1 of %2").arg(spliced).arg(all)));
}

void TestReread::changes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("inserted");
    const QByteArray much(10'000, 'a');
    QTest::addRow("same") << much << much << 10'000 << 0 << 0;
    QTest::addRow("inserted") << QByteArray("abc") << QByteArray("abxc") << 2 << 0 << 1;
    QTest::addRow("removed") << much + "bc" + much << much + much << 10'000 << 2 << 0;
    QTest::addRow("exchanged") << much + "b" + much << much + "cd" + much << 10'000 << 1 << 2;
    QTest::addRow("doubled") << QByteArray("aa") << QByteArray("aaa") << 2 << 0 << 1;
    QTest::addRow("from nothing") << QByteArray() << QByteArray("a") << 0 << 0 << 1;
}

void TestReread::changes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const json::TextChange change = json::changeBetween(before, after);
    QTEST(int(change.range.offset), "offset");
    QTEST(int(change.range.length), "removed");
    QTEST(int(change.inserted), "inserted");
}

QTEST_GUILESS_MAIN(TestReread)
#include "tst_reread.moc"
