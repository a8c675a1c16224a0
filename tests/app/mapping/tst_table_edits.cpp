// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/cell_edits.h"
#include "mapping/fill.h"
#include "mapping/row_edits.h"
#include "mapping/series.h"
#include "support/big_mapping.h"
#include "support/mapping_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace passerelle;
using mapping::Mapping;
using mapping::NewSector;
using mapping::Towards;

using Table = std::vector<std::map<QString, QString>>; // by member; the code under an empty name
using test::after;
using test::read;

static Table tableOf(const Mapping &mapping)
{
    Table table;
    for (const mapping::Sector &sector : mapping.sectors()) {
        std::map<QString, QString> &row = table.emplace_back();
        row[QString()] = mapping.code(sector);
        mapping.tree().forEachMember(sector.entry, [&](json::Member member) {
            const auto at = static_cast<qint32>(table.size()) - 1;
            const QString name = mapping.tree().string(member.key);
            row[name] = mapping::cellText(mapping, at, name);
        });
    }
    return table;
}

static const QStringList &memberNames()
{
    static const QStringList names{QString(),
                                   QStringLiteral("OtipassServiceId"),
                                   QStringLiteral("OtipassPSpaceId"),
                                   QStringLiteral("seasonCode"),
                                   QStringLiteral("productCode"),
                                   QStringLiteral("label"),
                                   QStringLiteral("floor")};
    return names;
}

/// A mapping of some entries, each with some members, in one of several layouts.
static QByteArray someText(QRandomGenerator &random, int layout)
{
    const QByteArray lineEnd = layout == 0 ? "" : layout == 1 ? "\n" : "\r\n";
    const QByteArray indent = layout == 0 ? "" : "\t";
    const auto comment = [&](const char *text) {
        return layout != 0 && random.bounded(5) == 0 ? QByteArray(text) : QByteArray();
    };
    QByteArray text = "{" + lineEnd + "\"sectorInfos\": {" + comment(" // all of them");
    const int count = 1 + random.bounded(6);
    for (int i = 0; i < count; ++i) {
        if (const QByteArray above = comment("# above"); !above.isEmpty())
            text += lineEnd + indent + above;
        text += lineEnd + indent + "\"S" + QByteArray::number(i) + "\": {";
        bool isFirst = true;
        for (int member = 1; member < memberNames().size(); ++member) {
            if (random.bounded(4) == 0)
                continue;
            text += isFirst ? "" : "," + comment(" /* so */");
            text += lineEnd + indent + indent + "\"" + memberNames()[member].toUtf8() + "\": ";
            text += member == 6 ? QByteArray::number(random.bounded(9))
                                : "\"v" + QByteArray::number(random.bounded(9)) + "\"";
            isFirst = false;
        }
        text += lineEnd + indent + "}" + (i + 1 < count ? "," : "") + comment(" // behind");
    }
    return text + lineEnd + "}" + lineEnd + "}" + lineEnd;
}

class TestTableEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyCellsMeanWhatWasTyped();
    void clearedCellsAreEmptyOrGone();
    void cellsKeepEveryOtherByte();
    void numbersStayNumbers();
    void rowsAreInsertedWhereAsked();
    void rowsMoveWithTheirComments_data();
    void rowsMoveWithTheirComments();
    void rowsMovePastWhatIsShown_data();
    void rowsMovePastWhatIsShown();
    void seriesGoOn_data();
    void seriesGoOn();
    void seriesBeginWhereTheCellsAreFilled();
    void fillsGoOnDownAndUp();
    void everyOrderMeansTheSameRows();
    void sortingIsByFoldedText();
    void whatIsBrokenIsNotReordered();
    void aLargeMappingIsChangedAtOnce();
};

void TestTableEdits::manyCellsMeanWhatWasTyped()
{
    QRandomGenerator random(1);
    for (int run = 0; run < 2000; ++run) {
        const QByteArray before = someText(random, run % 3);
        const Mapping mapping = read(before);
        Table wanted = tableOf(mapping);
        std::vector<mapping::CellText> texts;
        const int count = random.bounded(12);
        for (int i = 0; i < count; ++i) {
            const auto row = static_cast<qint32>(random.bounded(static_cast<int>(wanted.size())));
            const QString member = memberNames()[random.bounded(static_cast<int>(memberNames().size()))];
            const QString text =
                random.bounded(3) == 0 ? QStringLiteral("a \"b\"\n\u00e9") : QString::number(i);
            texts.push_back({{row, member}, text});
            wanted[static_cast<std::size_t>(row)][member] = text;
        }
        const QByteArray now = after(before, mapping::setCells(mapping, texts, {}));
        const Mapping made = read(now);
        QCOMPARE(made.reading().deviations.size(), mapping.reading().deviations.size());
        QVERIFY2(tableOf(made) == wanted, (before + "\n--\n" + now).constData());
    }
}

void TestTableEdits::clearedCellsAreEmptyOrGone()
{
    QRandomGenerator random(2);
    for (int run = 0; run < 2000; ++run) {
        const QByteArray before = someText(random, run % 3);
        const Mapping mapping = read(before);
        Table wanted = tableOf(mapping);
        std::vector<mapping::Cell> cells;
        for (int i = 0; i < 6; ++i) {
            const auto row = static_cast<qint32>(random.bounded(static_cast<int>(wanted.size())));
            const QString member = memberNames()[random.bounded(static_cast<int>(memberNames().size()))];
            cells.push_back({row, member});
            auto &cell = wanted[static_cast<std::size_t>(row)];
            if (member == QStringLiteral("label") || member == QStringLiteral("floor"))
                cell.erase(member);
            else if (!member.isEmpty() && cell.contains(member))
                cell[member] = QString();
        }
        const QByteArray now = after(before, mapping::clearCells(mapping, cells));
        const Mapping made = read(now);
        QVERIFY2(tableOf(made) == wanted, (before + "\n--\n" + now).constData());
        for (const json::Deviation &one : made.reading().deviations)
            QCOMPARE(one.kind, json::DeviationKind::Comment);
    }
}

void TestTableEdits::cellsKeepEveryOtherByte()
{
    const QByteArray before = "{\"sectorInfos\" :{ // why\n  \"A\":{\"seasonCode\" :\"D\", \"x\":[1, 2]},\n"
                              "  \"B\":{\"seasonCode\":\"D\"} # last\n}}";
    const Mapping mapping = read(before);
    const auto edit = mapping::setCells(mapping,
                                        {{{0, QStringLiteral("seasonCode")}, QStringLiteral("E")},
                                         {{1, QStringLiteral("seasonCode")}, QStringLiteral("D")},
                                         {{1, QStringLiteral("productCode")}, QStringLiteral("P")},
                                         {{1, QString()}, QStringLiteral("C")}},
                                        QStringLiteral("typed"));
    QCOMPARE(edit.name, QStringLiteral("typed"));
    QCOMPARE(after(before, edit), QByteArray(before)
                                      .replace(" :\"D\"", " :\"E\"")
                                      .replace("\"B\"", "\"C\"")
                                      .replace("\"D\"}", "\"D\",\"productCode\":\"P\"}"));
}

void TestTableEdits::numbersStayNumbers()
{
    const QByteArray before = R"({"sectorInfos":{"A":{"floor":1,"open":true,"label":"x"}}})";
    const Mapping mapping = read(before);
    const auto set = [&](const char *member, const char *text) {
        return after(before,
                     mapping::setCells(mapping, {{{0, QLatin1String(member)}, QLatin1String(text)}}, {}));
    };
    QCOMPARE(set("floor", "-2.5"), QByteArray(before).replace(":1,", ":-2.5,"));
    QCOMPARE(set("floor", "ground"), QByteArray(before).replace(":1,", ":\"ground\","));
    QCOMPARE(set("open", "false"), QByteArray(before).replace("true", "false"));
    QCOMPARE(set("label", "1"), QByteArray(before).replace("\"x\"", "\"1\""));
}

void TestTableEdits::rowsAreInsertedWhereAsked()
{
    QRandomGenerator random(3);
    for (int run = 0; run < 2000; ++run) {
        const QByteArray before = someText(random, run % 3);
        const Mapping mapping = read(before);
        Table wanted = tableOf(mapping);
        const auto at = random.bounded(static_cast<int>(wanted.size()) + 2);
        std::vector<NewSector> fresh;
        Table rows;
        for (int i = 0; i <= random.bounded(3); ++i) {
            NewSector sector{QStringLiteral("N%1").arg(i),
                             {QStringLiteral("V"), {}, QStringLiteral("D"), {}}};
            sector.leavesOutNull = true;
            if (i == 1)
                sector.others = {{QStringLiteral("floor"), "7"}};
            fresh.push_back(sector);
            rows.push_back({{QString(), sector.code},
                            {QStringLiteral("OtipassServiceId"), QStringLiteral("V")},
                            {QStringLiteral("seasonCode"), QStringLiteral("D")}});
            if (i == 1)
                rows.back()[QStringLiteral("floor")] = QStringLiteral("7");
        }
        wanted.insert(wanted.begin() + std::min<std::ptrdiff_t>(at, std::ssize(wanted)), rows.begin(),
                      rows.end());
        const QByteArray now = after(before, mapping::insertSectors(mapping, fresh, at));
        QVERIFY2(tableOf(read(now)) == wanted, (before + "\n--\n" + now).constData());
        QCOMPARE(read(now).reading().deviations.size(), mapping.reading().deviations.size());
    }
    for (const QByteArray empty : {"", "{}", "{\"sectorInfos\":{}}", "{\n\"sectorInfos\": {\n}\n}"}) {
        const Mapping made =
            read(after(empty, mapping::insertSectors(
                                  read(empty), {{QStringLiteral("A"), {}}, {QStringLiteral("B"), {}}}, 0)));
        QVERIFY2(made.reading().isStrict(), empty.constData());
        QCOMPARE(made.sectors().size(), std::size_t{2});
        QCOMPARE(made.code(made.sectors()[1]), QStringLiteral("B"));
    }
}

void TestTableEdits::rowsMoveWithTheirComments_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<bool>("up");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray a = "  // about A\n  \"A\": {\"x\": 1}", b = "  \"B\": {}", c = "  \"C\": 3";
    QTest::newRow("up") << QList<int>{1} << true << b + ",\n" + a + ", // a\n" + c + " // c\n";
    QTest::newRow("down to the end") << QList<int>{1} << false << a + ", // a\n" + c + ", // c\n" + b + "\n";
    QTest::newRow("two up") << QList<int>{1, 2} << true << b + ",\n" + c + ", // c\n" + a + " // a\n";
    QTest::newRow("two down") << QList<int>{0, 1} << false << c + ", // c\n" + a + ", // a\n" + b + "\n";
    QTest::newRow("at the start") << QList<int>{0} << true << a + ", // a\n" + b + ",\n" + c + " // c\n";
    QTest::newRow("at the end") << QList<int>{2, 1} << false << a + ", // a\n" + b + ",\n" + c + " // c\n";
}

void TestTableEdits::rowsMoveWithTheirComments()
{
    QFETCH(QList<int>, rows);
    QFETCH(bool, up);
    QFETCH(QByteArray, expected);
    const QByteArray head = "{\n\"sectorInfos\": {\n", tail = "}, \"z\": []}\n";
    const QByteArray before =
        head + "  // about A\n  \"A\": {\"x\": 1}, // a\n  \"B\": {},\n  \"C\": 3 // c\n" + tail;
    const auto moves = mapping::movesOf({rows.begin(), rows.end()}, up ? Towards::Start : Towards::End, 3);
    const auto edit = mapping::moveSectors(read(before), moves);
    QVERIFY(edit.has_value());
    QCOMPARE(after(before, *edit), head + expected + tail);
}

void TestTableEdits::rowsMovePastWhatIsShown_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QList<int>>("shown");
    QTest::addColumn<bool>("up");
    QTest::addColumn<QString>("expected"); // the codes in the file
    QTest::addColumn<QList<int>>("after"); // where the rows are then
    const auto row = [](const char *name, const QList<int> &rows, const QList<int> &shown, bool up,
                        const char *expected, const QList<int> &after) {
        QTest::newRow(name) << rows << shown << up << QString::fromLatin1(expected) << after;
    };
    row("down past hidden ones", {0}, {0, 3, 5}, false, "BCDAEF", {3});
    row("up past hidden ones", {3}, {0, 3, 5}, true, "DABCEF", {0});
    row("two that stand together", {0, 2}, {0, 2, 4}, false, "BDEACF", {3, 4});
    row("two apart", {0, 4}, {0, 2, 4, 5}, false, "BCADFE", {2, 5});
    row("the last that is shown", {3}, {0, 3}, false, "ABCDEF", {});
    row("the first that is shown", {2}, {2, 3}, true, "ABCDEF", {});
    row("all are shown", {1, 2}, {}, true, "BCADEF", {0, 1});
}

void TestTableEdits::rowsMovePastWhatIsShown()
{
    QFETCH(QList<int>, rows);
    QFETCH(QList<int>, shown);
    QFETCH(bool, up);
    QFETCH(QString, expected);
    QFETCH(QList<int>, after);
    const QByteArray before = R"({"sectorInfos": {"A":{}, "B":{}, "C":{}, "D":{}, "E":{}, "F":{}}})";
    const auto moves = mapping::movesOf({rows.begin(), rows.end()}, up ? Towards::Start : Towards::End, 6,
                                        {shown.begin(), shown.end()});
    const auto edit = mapping::moveSectors(read(before), moves);
    QVERIFY(edit.has_value());
    QString codes;
    const Mapping moved = read(test::after(before, *edit));
    for (const mapping::Sector &sector : moved.sectors())
        codes += moved.code(sector);
    QCOMPARE(codes, expected);
    const std::vector<qint32> places = mapping::rowsAfter(moves);
    QCOMPARE(QList<int>(places.begin(), places.end()), after);
}

void TestTableEdits::seriesGoOn_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected"); // three more
    const auto row = [](const char *name, const char *given, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(given) << QString::fromLatin1(expected);
    };
    row("a season", "DDMM23", "DDMM24 DDMM25 DDMM26");
    row("zeros in front", "S_008", "S_009 S_010 S_011");
    row("one digit more", "A99", "A100 A101 A102");
    row("the last number", "2023_S1", "2023_S2 2023_S3 2023_S4");
    row("text behind it", "SALLE 4 EST", "SALLE 5 EST SALLE 6 EST SALLE 7 EST");
    row("a step", "A10 A20", "A30 A40 A50");
    row("backwards until nothing", "A2 A1", "A0");
    row("the number that changes", "2023_S1 2024_S1", "2025_S1 2026_S1 2027_S1");
    row("the same ones", "A1 A1", "A2 A3 A4");
    row("an uneven series is repeated", "A1 A2 A4", "A1 A2 A4");
    row("no number", "AUG", "AUG AUG AUG");
    row("two texts in turn", "AUG MSR", "AUG MSR AUG");
    row("too many digits", "1234567890123456789",
        "1234567890123456789 1234567890123456789 1234567890123456789");
    row("as many as there are", "999999999999999998", "999999999999999999");
}

void TestTableEdits::seriesGoOn()
{
    QFETCH(QString, given);
    QFETCH(QString, expected);
    QStringList texts = given.split(u' ');
    if (given.startsWith(u"SALLE"))
        texts = {given};
    QCOMPARE(mapping::continued(texts, 3).join(u' '), expected);
    QVERIFY(mapping::continued({}, 3).isEmpty());
}

void TestTableEdits::seriesBeginWhereTheCellsAreFilled()
{
    const QByteArray text =
        R"({"sectorInfos": {"A1":{"x":"5","y":"5"}, "B":{"x":"7","y":"9"}, "C":{"y":"9"}}})";
    const auto told = [&](const QString &member, const std::vector<qint32> &rows) {
        QStringList lines;
        for (const mapping::CellText &one : mapping::continuedIn(read(text), rows, member))
            lines.append(QString::number(one.cell.row) + u'=' + one.text);
        return lines.join(u' ');
    };
    QCOMPARE(told(QStringLiteral("x"), {0, 1, 2}), QStringLiteral("2=9"));
    QCOMPARE(told(QStringLiteral("y"), {0, 1, 2}), QStringLiteral("1=6 2=7")); // all filled: from the first
    QCOMPARE(told(QString(), {0, 2}), QStringLiteral("2=A2"));
    QCOMPARE(told(QStringLiteral("z"), {0, 1}), QString());
    QCOMPARE(told(QStringLiteral("x"), {2, 1}), QString());
}

void TestTableEdits::fillsGoOnDownAndUp()
{
    const Mapping made = read(R"({"sectorInfos": {"A1":{"x":"5","y":"M"}, "B":{"x":"7"}, "C":{}, "D2":{}}})");
    const auto told = [&](const mapping::Fill &fill) {
        QStringList lines;
        for (const mapping::CellText &one : mapping::filled(made, fill))
            lines.append(QString::number(one.cell.row) + one.cell.member + u'=' + one.text);
        // What is said of the last row is what it gets.
        for (qsizetype i = 0; const QString &last : mapping::lastFilled(made, fill)) {
            const QString line = QString::number(fill.into.back()) + fill.members[i++] + u'=' + last;
            if (lines.contains(line) == last.isNull())
                lines.append(QStringLiteral("but last ") + line);
        }
        return lines.join(u' ');
    };
    using mapping::Fill;
    const QString x = QStringLiteral("x"), y = QStringLiteral("y"), code;
    QCOMPARE(told({{0}, {1, 2}, {x}, Fill::Way::Series, false}), QStringLiteral("1x=6 2x=7"));
    QCOMPARE(told({{1}, {0}, {x}, Fill::Way::Series, true}), QStringLiteral("0x=6"));
    QCOMPARE(told({{0, 1}, {2, 3}, {x, y}, Fill::Way::Series, false}),
             QStringLiteral("2x=9 3x=11 2y=M")); // a missing one goes on as a missing one
    QCOMPARE(told({{0, 1}, {2, 3}, {x}, Fill::Way::Copy, false}), QStringLiteral("2x=5 3x=7"));
    QCOMPARE(told({{0}, {1, 2}, {code}, Fill::Way::Series, false}), QStringLiteral("1=A2 2=A3"));
    QCOMPARE(told({{0}, {1, 2}, {code}, Fill::Way::Copy, false}), QString());
    QCOMPARE(told({{1}, {2}, {code, x}, Fill::Way::Series, false}), QStringLiteral("2x=8"));
    QCOMPARE(told({{3}, {2, 1, 0}, {code}, Fill::Way::Series, true}), QStringLiteral("2=D1 1=D0"));
}

void TestTableEdits::everyOrderMeansTheSameRows()
{
    QRandomGenerator random(4);
    for (int run = 0; run < 2000; ++run) {
        const QByteArray before = someText(random, run % 3);
        const Mapping mapping = read(before);
        const QString member = memberNames()[random.bounded(static_cast<int>(memberNames().size()))];
        const auto order = run % 2 ? Qt::AscendingOrder : Qt::DescendingOrder;
        const auto edit = mapping::sortSectors(mapping, member, order);
        QVERIFY(edit.has_value());
        const QByteArray now = after(before, *edit);
        Table wanted;
        const Table had = tableOf(mapping);
        for (const qint32 row : mapping::sortedRows(mapping, member, order))
            wanted.push_back(had[static_cast<std::size_t>(row)]);
        QVERIFY2(tableOf(read(now)) == wanted, (before + "\n--\n" + now).constData());
        QCOMPARE(read(now).reading().comments.size(), mapping.reading().comments.size());
        QByteArray sortedBefore = before, sortedNow = now; // not a byte came or went
        std::sort(sortedBefore.begin(), sortedBefore.end());
        std::sort(sortedNow.begin(), sortedNow.end());
        QVERIFY2(sortedBefore == sortedNow, (before + "\n--\n" + now).constData());
    }
}

void TestTableEdits::sortingIsByFoldedText()
{
    const Mapping mapping =
        read(R"({"sectorInfos":{"b":{},"\u00c9":{"seasonCode":"z"},"A":{"seasonCode":""},)"
             R"("\u00e9":{"seasonCode":"Y"}}})");
    using Rows = std::vector<qint32>;
    QCOMPARE(mapping::sortedRows(mapping, {}, Qt::AscendingOrder), (Rows{2, 0, 1, 3}));
    QCOMPARE(mapping::sortedRows(mapping, u"seasonCode", Qt::AscendingOrder), (Rows{3, 1, 0, 2}));
    QCOMPARE(mapping::sortedRows(mapping, u"seasonCode", Qt::DescendingOrder), (Rows{1, 3, 0, 2}));
}

void TestTableEdits::whatIsBrokenIsNotReordered()
{
    for (const QByteArray broken : {R"({"sectorInfos":{"B":{} "A":{}}})", R"({"sectorInfos":{"B":{},"A":{})",
                                    R"({"sectorInfos":{"B","A":1}})"}) {
        const auto edit = mapping::sortSectors(read(broken), {}, Qt::AscendingOrder);
        QVERIFY2(!edit.has_value(), broken.constData());
        QCOMPARE(edit.error().id, QStringLiteral("rows-not-movable"));
    }
}

void TestTableEdits::aLargeMappingIsChangedAtOnce()
{
    const QByteArray before = test::bigMapping(20000);
    const Mapping mapping = read(before);
    const auto count = static_cast<qint32>(mapping.sectors().size());
    std::vector<mapping::CellText> texts;
    std::vector<qint32> evenRows;
    for (qint32 row = 0; row < count; ++row) {
        texts.push_back({{row, QStringLiteral("seasonCode")}, QStringLiteral("NEW")});
        texts.push_back({{row, QStringLiteral("label")}, QStringLiteral("x")});
        if (row % 2 == 0)
            evenRows.push_back(row);
    }
    const Mapping typed = read(after(before, mapping::setCells(mapping, texts, {})));
    QCOMPARE(typed.unknownMembers().size(), static_cast<std::size_t>(count));
    const Mapping half = read(after(before, mapping::removeSectors(mapping, evenRows)));
    QCOMPARE(half.sectors().size(), static_cast<std::size_t>(count - std::ssize(evenRows)));
    QVERIFY(half.reading().isStrict());
}

QTEST_GUILESS_MAIN(TestTableEdits)
#include "tst_table_edits.moc"
