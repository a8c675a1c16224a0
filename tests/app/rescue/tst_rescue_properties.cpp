// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/rescue.h"

#include "support/json_oracle.h"
#include "wrappers.h"

#include <QFile>
#include <QTest>
#include <rapidcheck.h>

using namespace passerelle;

/// What holds for any text.
class TestRescueProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysAsItIsTheSecondTime();
    void leavesStrictTextAlone();
    void answersAreApplied();
    void wrappedMappings();
};

namespace
{

/// Bytes of JSON and of what is wrapped around it.
QByteArray crumbs(const std::vector<int> &choice)
{
    static const QByteArrayList list{"{",
                                     "}",
                                     "[",
                                     "]",
                                     "\"a\"",
                                     "\"b\":",
                                     ",",
                                     ":",
                                     "1",
                                     "\n",
                                     "\r\n",
                                     " ",
                                     "> ",
                                     "| ",
                                     " |\n",
                                     "```",
                                     "\n```json\n",
                                     "'",
                                     "u'",
                                     "“",
                                     "”",
                                     "\u00A0",
                                     "\\\"",
                                     "\\n",
                                     "<br>",
                                     "<pre>",
                                     "&quot;",
                                     "&#123;",
                                     "&amp;",
                                     "// x\n",
                                     "/*",
                                     "*/",
                                     "1: ",
                                     "\n2 ",
                                     "\n3 ",
                                     "None",
                                     "{{",
                                     "}}",
                                     "{code}",
                                     "word",
                                     "a: ",
                                     "é",
                                     "\xE9",
                                     "\\",
                                     "\t",
                                     "=",
                                     ";",
                                     "\"{\\\"a\\\": 1}\"",
                                     "• ",
                                     "- ",
                                     "\n• ",
                                     "\n- ",
                                     "[10:12] M: ",
                                     "\n10:12 M: ",
                                     "：",
                                     "，",
                                     "｛",
                                     "｝",
                                     "=\n",
                                     "=3D",
                                     "=C3=A9",
                                     "â€œ",
                                     "â€\u009D",
                                     "Ã©",
                                     "OrderedDict(",
                                     "[(",
                                     ")])",
                                     "(",
                                     ")",
                                     "a) "};
    QByteArray text;
    for (const int one : choice)
        text += list[one % list.size()];
    return text;
}

rc::Gen<QByteArray> crumbTexts()
{
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000)), crumbs);
}

/// A mapping with values that could be mistaken for something around it.
rc::Gen<QByteArray> mappings()
{
    return rc::gen::map(
        rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000)), [](const std::vector<int> &choice) {
            static const QByteArrayList values{"pcumid031fs00061",
                                               "PROVIDER#PCUMID031FS00061",
                                               "DDMM23",
                                               "",
                                               "été",
                                               "a b",
                                               "R and D",
                                               "12",
                                               "x.y",
                                               "2024-05-01"};
            QByteArray text = "{\n  \"OtipassProjectId\": \"toulouse\",\n  \"sectorInfos\": {";
            for (std::size_t i = 0; i < choice.size(); ++i)
                text += (i == 0 ? "\n    \"S" : ",\n    \"S") + QByteArray::number(int(i)) + "\": \"" +
                        values[choice[i] % values.size()] + "\"";
            return text + "\n  }\n}\n";
        });
}

} // namespace

void TestRescueProperties::staysAsItIsTheSecondTime()
{
    QVERIFY(rc::check([] {
        const QByteArray text = *crumbTexts();
        const auto once = rescue::rescue(text);
        const auto twice = rescue::rescue(once->text);
        if (twice->text != once->text)
            qWarning() << text << once->text << twice->text;
        RC_ASSERT(twice->text == once->text);
        RC_ASSERT(twice->isUntouched());
        RC_ASSERT(once->isUntouched() == (once->text == text));
    }));
}

void TestRescueProperties::leavesStrictTextAlone()
{
    QVERIFY(rc::check([] {
        const QByteArray text = *rc::gen::oneOf(crumbTexts(), mappings());
        RC_PRE(json::read(text).isStrict());
        const auto rescued = rescue::rescue(text);
        RC_ASSERT(rescued->text == text);
        RC_ASSERT(rescued->isUntouched());
    }));
}

void TestRescueProperties::answersAreApplied()
{
    QVERIFY(rc::check([] {
        const auto rescued = rescue::rescue(*crumbTexts());
        for (std::size_t i = 0; i < rescued->guesses.size(); ++i)
            RC_ASSERT(rescue::answered(*rescued, {i}) != rescued->text);
        RC_ASSERT(rescue::likeliest(*rescued).has_value());
    }));
}

void TestRescueProperties::wrappedMappings()
{
    QVERIFY(rc::check([] {
        const QByteArray right = *mappings();
        const auto &all = test::wrappers();
        const auto inner = *rc::gen::inRange<std::size_t>(0, all.size());
        const auto outer = *rc::gen::inRange<std::size_t>(0, all.size());
        const bool isPair = test::canHold(all[outer], all[inner]);
        const QByteArray once = all[inner].wrap(right);
        const QByteArray text = isPair ? all[outer].wrap(once) : once;
        const auto rescued = rescue::rescue(text);
        if (!rescued->isStrict)
            qWarning() << all[inner].name << all[outer].name << text << rescued->text;
        RC_ASSERT(rescued->isStrict);
        RC_ASSERT(test::values(json::read(rescued->text).tree) == test::values(json::read(right).tree));
    }));
}

QTEST_GUILESS_MAIN(TestRescueProperties)
#include "tst_rescue_properties.moc"
