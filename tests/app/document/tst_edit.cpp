// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/composition.h"
#include "document/edit.h"

#include <QTest>
#include <rapidcheck.h>

using namespace passerelle;
using document::Buffer;
using document::Edit;
using document::Replacement;
using document::Snapshot;

class TestEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void applies();
    void keepsInsertionsInOrder();
    void insertsBeforeWhatIsReplaced();
    void refusesOverlaps();
    void refusesWhatIsOutOfRange();
    void refusesProfiles();
    void inverseTakesBack();
    void composedDoesBoth();
};

namespace
{

Snapshot texts(const QByteArray &mapping, const QByteArray &workspace = {})
{
    Snapshot snapshot;
    snapshot.texts[0] = mapping;
    snapshot.texts[1] = workspace;
    return snapshot;
}

QByteArray appliedTo(const QByteArray &text, const std::vector<Replacement> &replacements)
{
    const auto edit = document::normalized({{}, replacements}, texts(text));
    return edit ? document::applied(text, *edit, Buffer::Mapping) : edit.error().id.toUtf8();
}

Snapshot after(Snapshot snapshot, const Edit &edit)
{
    for (const Buffer buffer : {Buffer::Mapping, Buffer::Workspace}) {
        QByteArray &text = snapshot.texts[static_cast<std::size_t>(buffer)];
        text = document::applied(text, edit, buffer);
    }
    return snapshot;
}

/// A right edit of any shape: touching, empty and growing replacements, in both texts.
Edit generatedEdit(const Snapshot &snapshot)
{
    Edit edit;
    for (const Buffer buffer : {Buffer::Workspace, Buffer::Mapping}) {
        const auto size = static_cast<quint32>(snapshot.text(buffer).size());
        quint32 at = 0;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            const quint32 offset = *rc::gen::inRange(at, size + 1);
            const quint32 length = *rc::gen::inRange(0U, size - offset + 1) / 2;
            const auto with = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("xyz")));
            edit.replacements.push_back({buffer, {offset, length}, QByteArray::fromStdString(with)});
            at = offset + length;
        }
    }
    return edit;
}

Snapshot generatedTexts()
{
    const auto text = [] {
        return QByteArray::fromStdString(*rc::gen::container<std::string>(rc::gen::inRange('a', 'g')));
    };
    return texts(text(), text());
}

} // namespace

void TestEdit::applies()
{
    QCOMPARE(appliedTo("abcdef", {{Buffer::Mapping, {1, 2}, "X"}, {Buffer::Mapping, {4, 0}, "Y"}}),
             QByteArray("aXdYef"));
    QCOMPARE(appliedTo("abcdef", {{Buffer::Mapping, {4, 2}, {}}, {Buffer::Mapping, {0, 4}, {}}}),
             QByteArray());
    QCOMPARE(appliedTo("", {{Buffer::Mapping, {0, 0}, "X"}}), QByteArray("X"));
    QCOMPARE(appliedTo("abc", {{Buffer::Workspace, {0, 0}, "X"}}), QByteArray("abc"));
}

void TestEdit::keepsInsertionsInOrder()
{
    QCOMPARE(appliedTo("ab", {{Buffer::Mapping, {1, 0}, "1"}, {Buffer::Mapping, {1, 0}, "2"}}),
             QByteArray("a12b"));
}

void TestEdit::insertsBeforeWhatIsReplaced()
{
    const Replacement insertion{Buffer::Mapping, {1, 0}, "+"};
    const Replacement exchange{Buffer::Mapping, {1, 1}, "X"};
    QCOMPARE(appliedTo("abc", {insertion, exchange}), QByteArray("a+Xc"));
    QCOMPARE(appliedTo("abc", {exchange, insertion}), QByteArray("a+Xc"));
}

void TestEdit::refusesOverlaps()
{
    QCOMPARE(appliedTo("abc", {{Buffer::Mapping, {0, 2}, {}}, {Buffer::Mapping, {1, 1}, {}}}),
             QByteArray("edit-overlaps"));
    QCOMPARE(appliedTo("abc", {{Buffer::Mapping, {0, 3}, {}}, {Buffer::Mapping, {1, 0}, "X"}}),
             QByteArray("edit-overlaps"));
}

void TestEdit::refusesWhatIsOutOfRange()
{
    QCOMPARE(appliedTo("abc", {{Buffer::Mapping, {2, 2}, {}}}), QByteArray("edit-out-of-range"));
    QCOMPARE(appliedTo("abc", {{Buffer::Mapping, {4, 0}, "X"}}), QByteArray("edit-out-of-range"));
    QCOMPARE(appliedTo("abc", {{Buffer::Mapping, {0xFFFFFFFFu, 2}, "X"}}), QByteArray("edit-out-of-range"));
}

void TestEdit::refusesProfiles()
{
    QCOMPARE(appliedTo("abc", {{Buffer::ApiProfile, {0, 0}, "X"}}), QByteArray("edit-read-only-buffer"));
}

void TestEdit::inverseTakesBack()
{
    const bool holds = rc::check("an edit and its inverse leave the texts as they were", [] {
        const Snapshot before = generatedTexts();
        const auto edit = document::normalized(generatedEdit(before), before);
        RC_ASSERT(edit.has_value());
        const Snapshot between = after(before, *edit);
        const Edit back = document::inverse(*edit, before);
        const auto ready = document::normalized(back, between);
        RC_ASSERT(ready.has_value());
        RC_ASSERT(after(between, *ready).texts == before.texts);
        RC_ASSERT(after(between, back).texts == before.texts); // it is normalized already
        RC_ASSERT(after(before, document::inverse(back, between)).texts == between.texts);
    });
    QVERIFY(holds);
}

void TestEdit::composedDoesBoth()
{
    const bool holds = rc::check("a composed edit does what its two parts do", [] {
        const Snapshot before = generatedTexts();
        const auto first = document::normalized(generatedEdit(before), before);
        RC_ASSERT(first.has_value());
        const Snapshot between = after(before, *first);
        const auto second = document::normalized(generatedEdit(between), between);
        RC_ASSERT(second.has_value());
        const auto both = document::normalized(document::composed(*first, *second, before, between), before);
        RC_ASSERT(both.has_value());
        RC_ASSERT(after(before, *both).texts == after(between, *second).texts);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
