// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/tnac_text.h"

#include <QFile>
#include <QTest>

using namespace passerelle;
using mapping::TnacLayout;

/// What TNAC gets is strict JSON, whatever the operator writes around it.
class TestTnacText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<TnacLayout>("layout");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, TnacLayout layout, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << layout << QByteArray(expected);
        };
        row("strict text stands", "{ \"a\":1 }\n", TnacLayout::AsItStands, "{ \"a\":1 }\n");
        row("comments go", "{\n  // one\n  \"a\": 1, // two\n  \"b\": 2\n}\n", TnacLayout::AsItStands,
            "{\n  \"a\": 1,\n  \"b\": 2\n}\n");
        row("the mark and a comma go", "\xEF\xBB\xBF{\"a\": 1,}", TnacLayout::AsItStands, "{\"a\": 1}");
        row("compact", "{ \"a\": [1, 2], /* x */ \"b\": \"c d\" }\n", TnacLayout::Compact,
            "{\"a\":[1,2],\"b\":\"c d\"}");
        row("indented", "{\"a\":{\"unknown\":1.50}}", TnacLayout::FourSpaces,
            "{\n    \"a\": {\n        \"unknown\": 1.50\n    }\n}");
        row("tabs", "{\"a\":1}", TnacLayout::Tabs, "{\n\t\"a\": 1\n}");
        row("quotes of one sense", "{'a': 1}", TnacLayout::Compact, "{\"a\":1}");
        row("how values are written stays", "{\"\\u0061\":1e2}", TnacLayout::Compact, "{\"\\u0061\":1e2}");
    }

    void writes()
    {
        QFETCH(QByteArray, text);
        QFETCH(TnacLayout, layout);
        QFETCH(QByteArray, expected);
        const mapping::TnacText made = mapping::tnacText(json::read(text), layout);
        QCOMPARE(made.bytes, expected);
        QVERIFY(made.isStrict);
        QVERIFY(json::read(made.bytes).isStrict());
    }

    void whatIsNoJsonStandsAsItIs()
    {
        const QByteArray text = "\xEF\xBB\xBF{\"a\" \"b\": }";
        for (const TnacLayout layout : mapping::kTnacLayouts) {
            const mapping::TnacText made = mapping::tnacText(json::read(text), layout);
            QCOMPARE(made.bytes, text.sliced(3));
            QVERIFY(!made.isStrict);
        }
    }

    void thePublishedExampleBecomesStrict()
    {
        QFile file(QStringLiteral(PASSERELLE_TEST_DATA "/mapping-as-published.jsonc"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const mapping::TnacText made = mapping::tnacText(json::read(file.readAll()), TnacLayout::AsItStands);
        QVERIFY(made.isStrict);
        QVERIFY(!made.bytes.contains("//"));
    }
};

QTEST_APPLESS_MAIN(TestTnacText)
#include "tst_tnac_text.moc"
