// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hits_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <rapidcheck.h>

using namespace passerelle;
using search::Query;
using search::Scope;

static const QByteArray kText =
    "{\n"
    "  \"sectorInfos\": {\n"
    "    \"DDMM_AUG\": {\"externalServiceId\": \"FS1\", \"seasonCode\": \"DDMM23\"},\n"
    "    \"ddmm_msr\": {\"externalServiceId\": \"FS2\", \"note\": \"\\u00e9t\\u00c9 \\\"x\\\"\"}\n"
    "  } // DDMM\n"
    "}\n";

/// What is searched is found where it stands, and replaced as it is wanted.
class TestSearch : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const search::Found> found(const Query &query, const QByteArray &text = kText)
    {
        const auto pattern = search::Pattern::make(query);
        return pattern ? search::search(*pattern, {1, text, std::nullopt}) : nullptr;
    }

    static QStringList places(const Query &query)
    {
        QStringList list;
        const auto result = found(query);
        if (!result)
            return {QStringLiteral("wrong")};
        for (const search::Hit &hit : result->hits)
            list.append(QString::fromUtf8(kText.mid(hit.range.offset, hit.range.length)));
        return list;
    }

    static QByteArray replaced(const Query &query, const QByteArray &text = kText)
    {
        const auto result = found(query, text);
        if (!result)
            return "wrong";
        document::Snapshot snapshot;
        snapshot.texts[0] = text;
        const auto edit = document::normalized(search::replacement(*result, QStringLiteral("x")), snapshot);
        return edit ? document::applied(text, *edit, document::Buffer::Mapping) : QByteArray("overlap");
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("inTable");
        QTest::addColumn<QString>("options"); // c: case, w: whole cell, r: regular
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, bool inTable, const char *options,
                            const QStringList &expected) {
            QTest::newRow(name) << text << inTable << QString::fromLatin1(options) << expected;
        };
        const QStringList four{QStringLiteral("DDMM"), QStringLiteral("DDMM"), QStringLiteral("ddmm"),
                               QStringLiteral("DDMM")};
        row("any case", QStringLiteral("ddmm"), false, "", four);
        row("case", QStringLiteral("ddmm"), false, "c", {QStringLiteral("ddmm")});
        row("comments are no cells", QStringLiteral("DDMM"), true, "c",
            {QStringLiteral("DDMM"), QStringLiteral("DDMM")});
        row("whole cell", QStringLiteral("fs1"), true, "w", {QStringLiteral("FS1")});
        row("a part is no whole cell", QStringLiteral("fs"), true, "w", {});
        row("names are no cells", QStringLiteral("seasonCode"), true, "", {});
        row("names are whole in the source", QStringLiteral("seasonCode"), false, "w",
            {QStringLiteral("seasonCode")});
        row("escapes are decoded in cells", QStringLiteral("été"), true, "",
            {QStringLiteral("\\u00e9t\\u00c9")});
        row("and not in the source", QStringLiteral("été"), false, "", {});
        row("a quote mark in a cell", QStringLiteral("\"x\""), true, "", {QStringLiteral("\\\"x\\\"")});
        row("regular", QStringLiteral("FS\\d"), false, "r", {QStringLiteral("FS1"), QStringLiteral("FS2")});
        row("signs are themselves otherwise", QStringLiteral("FS\\d"), false, "", {});
        row("regular whole cell", QStringLiteral("ddmm.*"), true, "wr",
            {QStringLiteral("DDMM_AUG"), QStringLiteral("DDMM23"), QStringLiteral("ddmm_msr")});
        row("line by line", QStringLiteral("^\\s*\\}"), false, "r",
            {QStringLiteral("  }"), QStringLiteral("}")});
        row("over lines", QStringLiteral("\\{\\n"), false, "r",
            {QStringLiteral("{\n"), QStringLiteral("{\n")});
        row("beginnings of lines", QStringLiteral("^"), false, "r", QStringList(6, QString()));
        row("what is nothing but empty", QStringLiteral("^$"), false, "r", {});
        row("wrong", QStringLiteral("(a"), false, "r", {QStringLiteral("wrong")});
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(bool, inTable);
        QFETCH(QString, options);
        QFETCH(QStringList, expected);
        const Query query{text,
                          inTable ? Scope::Table : Scope::Source,
                          options.contains(QLatin1Char('c')),
                          options.contains(QLatin1Char('w')),
                          options.contains(QLatin1Char('r')),
                          {}};
        QCOMPARE(places(query), expected);
    }

    void replacesWithGroups_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *pattern, const char *with, const char *expected) {
            QTest::newRow(with) << QString::fromLatin1(pattern) << QString::fromLatin1(with)
                                << QByteArray(expected);
        };
        row("(\\w)-(\\w)", "$2-$1", "b-a d-c");
        row("(\\w)-(\\w)", "\\2$$", "b$ d$");
        row("(?<first>\\w)-", "${first}${none}=", "a${none}=b c${none}=d");
        row("\\w", "<$&$0>", "<aa>-<bb> <cc>-<dd>");
        row(" ", "\\n\\t\\\\$1", "a-b\n\t\\$1c-d");
        row("(\\w)-\\w", "$12", "a2 c2");
    }

    void replacesWithGroups()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, with);
        QFETCH(QByteArray, expected);
        QCOMPARE(replaced({pattern, Scope::Source, false, false, true, with}, "a-b c-d"), expected);
    }

    void replacesWhatIsEmpty_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *pattern, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(pattern) << QByteArray(text) << QByteArray(expected);
        };
        row("line begins", "^", "a\n\nb\n", "<>a\n<>\n<>b\n");
        row("line ends", "$", "a\r\n\r\nb", "a<>\r\n<>\r\nb<>");
        row("of other systems", "$", "a\rb\n", "a<>\rb<>\n");
        row("between letters", "(?<=a)(?=b)", "ab aab", "a<>b aa<>b");
        row("nothing right behind something", "a*", "aab", "<>b<>");
        row("over pairs of UTF-16", "x*", "\xF0\x9F\x98\x80", "<>\xF0\x9F\x98\x80<>");
        row("empty lines alone", "^$", "a\n\nb", "a\n<>\nb");
    }

    void replacesWhatIsEmpty()
    {
        QFETCH(QString, pattern);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(replaced({pattern, Scope::Source, true, false, true, QStringLiteral("<>")}, text), expected);
    }

    void emptyCellsAreFilled()
    {
        QCOMPARE(replaced({QStringLiteral("^$"), Scope::Table, true, true, true, QStringLiteral("D")},
                          R"({"sectorInfos": {"A": {"seasonCode": "", "x": "y"}}})"),
                 QByteArray(R"({"sectorInfos": {"A": {"seasonCode": "D", "x": "y"}}})"));
    }

    void searchesAPartOfTheText_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("isRegular");
        QTest::addColumn<QByteArray>("expected"); // of "a1\na2 [a3\na4\n]a5", the part in brackets
        const auto row = [](const char *name, const char *pattern, bool isRegular, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(pattern) << isRegular << QByteArray(expected);
        };
        row("plain", "a", false, "a1\na2 [_3\n_4\n]a5");
        row("regular", "a\\d", true, "a1\na2 [_\n_\n]a5");
        row("only where the line begins in it", "^a", true, "a1\na2 [a3\n_4\n]a5");
        row("line begins, not the one behind", "^", true, "a1\na2 [a3\n_a4\n]a5");
        row("line ends", "$", true, "a1\na2 [a3_\na4_\n]a5");
        row("over lines", "\\d\\n", true, "a1\na2 [a_a_]a5");
        row("what ends behind it", "a4\\na", true, "a1\na2 [a3\na4\n]a5");
    }

    void searchesAPartOfTheText()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, isRegular);
        QFETCH(QByteArray, expected);
        const QByteArray text = "a1\na2 a3\na4\na5";
        Query query{pattern, Scope::Source, true, false, isRegular, QStringLiteral("_")};
        query.within = ByteRange{6, 6};
        QCOMPARE(replaced(query, text), expected.replace("[", "").replace("]", ""));
    }

    void searchesOneColumn()
    {
        const auto column = [](const QString &member) {
            Query query{QStringLiteral("1"), Scope::Table, true, false, false, {}};
            query.member = member;
            QStringList sectors;
            search::HitsModel model;
            model.setFound(found(query, R"({"sectorInfos": {"A1": {"seasonCode": "D1", "x": "1"},
                                                            "B": {"OtipassServiceId": "1"}}})"));
            for (int row = 0; row < model.rowCount(); ++row)
                sectors.append(
                    model.index(row, search::HitsModel::SectorColumn).data().toString() +
                    QString::number(model.index(row, 0).data(search::HitsModel::LengthRole).toUInt()));
            return sectors.join(u' ');
        };
        QCOMPARE(column(QString()), QStringLiteral("A11"));
        QCOMPARE(column(QStringLiteral("seasonCode")), QStringLiteral("A11"));
        QCOMPARE(column(QStringLiteral("OtipassServiceId")), QStringLiteral("B1"));
        QCOMPARE(column(QStringLiteral("x")), QStringLiteral("A11"));
        QCOMPARE(column(QStringLiteral("none")), QString());
    }

    void cellsStayJson()
    {
        const QByteArray after =
            replaced({QStringLiteral("fs"), Scope::Table, false, false, false, QStringLiteral("\"\\é")});
        QByteArray expected = kText;
        expected.replace("FS", "\\\"\\\\é");
        QCOMPARE(after, expected);
        QVERIFY(json::read(after).deviations.size() == json::read(kText).deviations.size());
    }

    void aCatastrophicExpressionGivesUp()
    {
        const auto result = found({QStringLiteral("(a+)+$"), Scope::Source, true, false, true, {}},
                                  "b\n" + QByteArray(5000, 'a') + "!\n");
        QVERIFY(result);
        QVERIFY(result->problem);
        QCOMPARE(result->problem->id, QStringLiteral("search-too-costly"));
    }

    void aWrongExpressionTellsWhere()
    {
        const auto pattern =
            search::Pattern::make({QStringLiteral("ab(c"), Scope::Source, true, false, true, {}});
        QVERIFY(!pattern);
        QCOMPARE(pattern.error().id, QStringLiteral("search-wrong-expression"));
        QVERIFY(pattern.error().where.contains(QLatin1Char('5')));
    }

    void isCancelled()
    {
        const CancelToken cancel;
        cancel.cancel();
        const auto pattern =
            search::Pattern::make({QStringLiteral("a"), Scope::Source, true, false, true, {}});
        QVERIFY(!search::search(*pattern, {1, kText, std::nullopt}, cancel));
    }

    void bytesThatAreNotUtf8KeepTheirPlaces()
    {
        const QByteArray odd = "\xFF\xFE x\xC3\xA9y \xE9z\n";
        QCOMPARE(
            replaced({QStringLiteral("[xz]"), Scope::Source, true, false, true, QStringLiteral("_")}, odd),
            QByteArray("\xFF\xFE _\xC3\xA9y \xE9_\n"));
    }

    void agreesWithPlainReplacement()
    {
        // Over any text, plain replacement is what QByteArray does, by bytes and by an escaped expression.
        const auto anyText =
            rc::gen::container<std::string>(rc::gen::element('a', 'b', 'A', '\n', '"', '\\', '.'));
        QVERIFY(rc::check([&] {
            const auto raw = *anyText;
            const auto needle =
                *rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::element('a', 'b', '.')));
            const QByteArray text(raw.data(), static_cast<qsizetype>(raw.size()));
            const QString wanted = QString::fromStdString(needle);
            QByteArray expected = text;
            expected.replace(QByteArray::fromStdString(needle), "<>");
            const QString with = QStringLiteral("<>");
            RC_ASSERT(replaced({wanted, Scope::Source, true, false, false, with}, text) == expected);
            RC_ASSERT(replaced({QRegularExpression::escape(wanted), Scope::Source, true, false, true, with},
                               text) == expected);
        }));
    }

    void hitsAreShownWithTheirLines()
    {
        search::HitsModel model;
        QAbstractItemModelTester tester(&model);
        model.setFound(found({QStringLiteral("FS"), Scope::Table, true, false, false, QStringLiteral("GT")}));
        QCOMPARE(model.rowCount(), 2);
        const auto cell = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(cell(0, search::HitsModel::LineColumn), QStringLiteral("3"));
        QCOMPARE(cell(1, search::HitsModel::SectorColumn), QStringLiteral("ddmm_msr"));
        QVERIFY(cell(0, search::HitsModel::BeforeColumn).contains(QStringLiteral("\"FS1\"")));
        QVERIFY(cell(0, search::HitsModel::AfterColumn).contains(QStringLiteral("\"GT1\"")));
        QSignalSpy ticks(&model, &search::HitsModel::ticksChanged);
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.tickedCount(), 1);
        QCOMPARE(ticks.count(), 1);
        QCOMPARE(model.ticks(), (std::vector<bool>{false, true}));
        model.tickAll(true);
        QCOMPARE(model.tickedCount(), 2);
        model.setFound({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
