// SPDX-License-Identifier: GPL-3.0-or-later
/// Checking a changed text by what is known of it finds the same as checking it.
#include "support/big_mapping.h"
#include "support/check_difference.h"
#include "support/edit_sequence.h"

#include "document/document.h"

#include <QTest>
#include <rapidcheck.h>

using namespace passerelle;
using document::Buffer;

static constexpr auto kAtOnce = rules::SafeRepairs::AtOnce;

class TestRecheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameAsChecking();
    void throughTheDocument();
    void aValueOfItsOwn();
    void anotherTextUnderTheSameRevision();
};

void TestRecheck::sameAsChecking()
{
    int kept = 0;
    int all = 0;
    QVERIFY(rc::check("as the text is checked", [&](const std::vector<char> &bytes) {
        test::EditSequence edits(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        auto result = *rules::recheck(test::factsOfText(edits.text(), nullptr), {}, {}, kAtOnce);
        while (edits.next()) {
            (void)result.facts()->lines(Buffer::Mapping);
            const auto again =
                *rules::recheck(test::factsOfText(edits.text(), result.facts().get()), result, {}, kAtOnce);
            const QByteArray found =
                test::difference(again, *rules::check(test::factsOfText(edits.text(), nullptr)));
            if (!found.isEmpty())
                RC_FAIL((found + " differ in\n" + edits.text()).toStdString());
            kept += again.facts()->mapping.change() ? 1 : 0;
            ++all;
            result = again;
        }
    }));
    // Otherwise nothing was tried.
    QVERIFY2(kept * 5 > all, qPrintable(QStringLiteral("%1 of %2").arg(kept).arg(all)));
}

/// The document tells what changed, over several edits and an undo.
void TestRecheck::throughTheDocument()
{
    document::Document document;
    document.load(test::bigMapping(150, test::Mistakes::Values), {});
    const auto facts = [&](const rules::Facts *before) {
        return rules::Facts::of(document.snapshot(), false, rules::PasswordState::NotAsked, before);
    };
    auto result = *rules::recheck(facts(nullptr), {}, {}, kAtOnce);
    for (int round = 0; round < 60; ++round) {
        const QByteArray &text = document.snapshot().text(Buffer::Mapping);
        const auto place = static_cast<quint32>(text.indexOf("PROVIDER", text.size() / 70 * round));
        QVERIFY(
            document.edit({QStringLiteral("one"),
                           {{Buffer::Mapping, {place, 3}, "x"}, {Buffer::Mapping, {place + 9, 0}, "yz"}}}));
        if (round % 3 == 0)
            continue; // this one and the next together
        if (round % 7 == 0)
            document.history().undo();
        const auto again = *rules::recheck(facts(result.facts().get()), result, {}, kAtOnce);
        QVERIFY(again.facts()->mapping.change());
        QCOMPARE(test::difference(again, *rules::check(facts(nullptr))), QByteArray());
        result = again;
    }
}

/// Seasons and codes that become lone, shared and unlike again: what is counted of a column is carried on.
void TestRecheck::aValueOfItsOwn()
{
    document::Document document;
    document.load(test::bigMapping(6, test::Mistakes::None), {});
    const auto facts = [&](const rules::Facts *before) {
        return rules::Facts::of(document.snapshot(), false, rules::PasswordState::NotAsked, before);
    };
    auto result = *rules::recheck(facts(nullptr), {}, {}, kAtOnce);
    const QByteArray values[] = {"DDMM23", "OTHER1", "OTHER2", "DDMM_00000002", ""};
    int lone = 0;
    for (int step = 0; step < 400; ++step) {
        const mapping::Mapping &mapping = result.facts()->mapping;
        const auto row = static_cast<std::size_t>(step * 7 + step / 5) % mapping.sectors().size();
        const mapping::Sector &sector = mapping.sectors()[row];
        const json::NodeId node =
            step % 3 == 0 ? sector.key : sector.fields[static_cast<std::size_t>(step / 2 % 4)].value;
        const ByteRange value = mapping.tree().node(node).content();
        QVERIFY(
            document.edit({QStringLiteral("one"),
                           {{Buffer::Mapping, value, values[static_cast<std::size_t>(step * 11 / 3 % 5)]}}}));
        if (step % 9 == 0)
            document.history().undo();
        const auto again = *rules::recheck(facts(result.facts().get()), result, {}, kAtOnce);
        QCOMPARE(test::difference(again, *rules::check(facts(nullptr))), QByteArray());
        lone += again.facts()->mapping.loneRow(mapping::EntryField::Season) >= 0 ? 1 : 0;
        result = again;
    }
    QVERIFY(lone > 0);
}

/// A snapshot that somebody changed by hand is not taken for what the document says it is.
void TestRecheck::anotherTextUnderTheSameRevision()
{
    document::Document document;
    document.load(test::bigMapping(10, test::Mistakes::None), {});
    const auto first = rules::Facts::of(document.snapshot(), false);
    document::Snapshot snapshot = document.snapshot();
    QByteArray &text = snapshot.texts[static_cast<std::size_t>(Buffer::Mapping)];
    text.replace("DDMM23", "DDMM24");
    QVERIFY(!snapshot.changeSince(document.snapshot(), Buffer::Mapping));
    const auto second = rules::Facts::of(snapshot, false, rules::PasswordState::NotAsked, first.get());
    QCOMPARE(second->mapping.effective(u"DDMM_00000003")->season, QStringLiteral("DDMM24"));
}

QTEST_GUILESS_MAIN(TestRecheck)
#include "tst_recheck.moc"
