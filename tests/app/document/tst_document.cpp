// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include <QSignalSpy>
#include <QTest>
#include <rapidcheck.h>

using namespace passerelle;
using document::Buffer;
using document::Document;
using document::Edit;

class TestDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void editsBothTextsAsOne();
    void undoesByteForByte();
    void tellsEachChange();
    void namesItsSteps();
    void doesNothingForNothing();
    void refusesAndKeeps();
    void readOnly();
    void joinsTyping();
    void joinsTypingOverASelection();
    void joinsWhatCompletesAStep();
    void doesNotJoin_data();
    void doesNotJoin();
    void knowsWhetherItIsClean();
    void snapshotsStay();
    void loadForgets();
    void profilesAreOutsideTheHistory();
    void rewritesEveryState();

private:
    QByteArray mapping() const { return m_document->snapshot().text(Buffer::Mapping); }
    QByteArray workspace() const { return m_document->snapshot().text(Buffer::Workspace); }
    void type(quint32 at, const QByteArray &text)
    {
        QVERIFY(m_document->edit({QStringLiteral("Type"), {{Buffer::Mapping, {at, 0}, text}}},
                                 Document::Joining::Typing));
    }

    std::unique_ptr<Document> m_document;
};

/// Each state of the history, whatever was done and undone, says afterwards what it would have said had the
/// text been another from the beginning; nothing becomes a step.
void TestDocument::rewritesEveryState()
{
    const auto rewritten = [](const QByteArray &text) {
        return QByteArray("<") + QByteArray(text).replace('a', "AAA") + ">";
    };
    QVERIFY(rc::check([&] {
        Document document;
        document.load("mapping", "a,b");
        const int edits = *rc::gen::inRange(0, 8);
        for (int i = 0; i < edits; ++i) {
            const auto buffer = *rc::gen::element(Buffer::Mapping, Buffer::Workspace);
            const auto size = static_cast<int>(document.snapshot().text(buffer).size());
            const int from = *rc::gen::inRange(0, size + 1);
            const int length = *rc::gen::inRange(0, size - from + 1);
            const auto with = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("abc")));
            RC_ASSERT(document.edit({QStringLiteral("step"),
                                     {{buffer,
                                       {static_cast<quint32>(from), static_cast<quint32>(length)},
                                       QByteArray::fromStdString(with)}}}));
        }
        QUndoStack &history = document.history();
        const int count = history.count();
        std::vector<std::array<QByteArray, 2>> states(static_cast<std::size_t>(count) + 1);
        const auto texts = [&] {
            return std::array{document.snapshot().text(Buffer::Mapping),
                              document.snapshot().text(Buffer::Workspace)};
        };
        for (int i = 0; i <= count; ++i) {
            history.setIndex(i);
            states[static_cast<std::size_t>(i)] = texts();
        }
        history.setIndex(*rc::gen::inRange(0, count + 1));
        const int index = history.index();
        document.rewrite(Buffer::Workspace, rewritten);
        RC_ASSERT(history.index() == index);
        RC_ASSERT(history.count() == count);
        for (int i = count; i >= 0; --i) {
            history.setIndex(i);
            const auto &state = states[static_cast<std::size_t>(i)];
            RC_ASSERT(texts()[0] == state[0]);
            RC_ASSERT(texts()[1] == rewritten(state[1]));
        }
        for (int i = 0; i <= count; ++i) {
            history.setIndex(i);
            RC_ASSERT(texts()[1] == rewritten(states[static_cast<std::size_t>(i)][1]));
        }
    }));
}

void TestDocument::init()
{
    m_document = std::make_unique<Document>();
    m_document->load("abc", "{}");
}

void TestDocument::editsBothTextsAsOne()
{
    QVERIFY(m_document->edit(
        {QStringLiteral("Both"), {{Buffer::Workspace, {1, 0}, "w"}, {Buffer::Mapping, {0, 1}, "m"}}}));
    QCOMPARE(mapping(), QByteArray("mbc"));
    QCOMPARE(workspace(), QByteArray("{w}"));
    QCOMPARE(m_document->history().count(), 1);
    m_document->history().undo();
    QCOMPARE(mapping(), QByteArray("abc"));
    QCOMPARE(workspace(), QByteArray("{}"));
    m_document->history().redo();
    QCOMPARE(mapping(), QByteArray("mbc"));
    QCOMPARE(workspace(), QByteArray("{w}"));
}

void TestDocument::undoesByteForByte()
{
    const QByteArray odd("\xEF\xBB\xBF{\r\n\t\xFF\0x", 9);
    m_document->load(odd, {});
    QVERIFY(m_document->edit({{}, {{Buffer::Mapping, {3, 4}, "yy"}, {Buffer::Mapping, {8, 1}, {}}}}));
    QVERIFY(m_document->edit({{}, {{Buffer::Mapping, {0, 3}, {}}}}));
    m_document->history().undo();
    m_document->history().undo();
    QCOMPARE(mapping(), odd);
}

void TestDocument::tellsEachChange()
{
    std::vector<document::Change> changes;
    connect(m_document.get(), &Document::changed, this, [&](const document::Change &change) {
        QCOMPARE(change.revision, m_document->snapshot().revision);
        changes.push_back(change);
    });
    const quint64 before = m_document->snapshot().revision;
    QVERIFY(m_document->edit({{}, {{Buffer::Mapping, {2, 1}, "Z"}, {Buffer::Mapping, {0, 1}, "YY"}}}));
    m_document->history().undo();
    QCOMPARE(changes.size(), std::size_t{2});
    QCOMPARE(changes[0].edit.replacements.front().range, (ByteRange{0, 1})); // in order
    QCOMPARE(changes[1].edit.replacements.back(), (document::Replacement{Buffer::Mapping, {3, 1}, "c"}));
    QVERIFY(changes[0].revision > before);
    QVERIFY(changes[1].revision > changes[0].revision); // the bytes are back, the revision is another
    QVERIFY(!changes[0].everything);
}

void TestDocument::namesItsSteps()
{
    QVERIFY(
        m_document->edit({QStringLiteral("Set season code of DDMM_AUG"), {{Buffer::Mapping, {0, 1}, "x"}}}));
    QCOMPARE(m_document->history().undoText(), QStringLiteral("Set season code of DDMM_AUG"));
}

void TestDocument::doesNothingForNothing()
{
    QSignalSpy spy(m_document.get(), &Document::changed);
    QVERIFY(m_document->edit({}));
    QVERIFY(m_document->edit({{}, {{Buffer::Mapping, {1, 1}, "b"}, {Buffer::Workspace, {0, 0}, {}}}}));
    QCOMPARE(spy.count(), 0);
    QCOMPARE(m_document->history().count(), 0);
}

void TestDocument::refusesAndKeeps()
{
    QSignalSpy spy(m_document.get(), &Document::changed);
    const auto refused =
        m_document->edit({{}, {{Buffer::Mapping, {0, 1}, "x"}, {Buffer::Mapping, {9, 1}, "y"}}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, QStringLiteral("edit-out-of-range"));
    QVERIFY(!refused.error().sentence().isEmpty());
    QCOMPARE(mapping(), QByteArray("abc"));
    QCOMPARE(spy.count(), 0);
}

void TestDocument::readOnly()
{
    m_document->setReadOnly(true);
    const auto refused = m_document->edit({{}, {{Buffer::Mapping, {0, 1}, "x"}}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, QStringLiteral("document-read-only"));
    QCOMPARE(mapping(), QByteArray("abc"));
    QVERIFY(m_document->edit({})); // nothing to refuse
}

void TestDocument::joinsWhatCompletesAStep()
{
    const QByteArray before = mapping(), beforeToo = workspace();
    QVERIFY(m_document->edit({QStringLiteral("New row"), {{Buffer::Mapping, {1, 0}, "<code>"}}}));
    QVERIFY(m_document->edit(
        {QStringLiteral("Set"), {{Buffer::Mapping, {2, 4}, "X"}, {Buffer::Workspace, {0, 0}, "w"}}},
        Document::Joining::Completing));
    const QByteArray after = mapping();
    QVERIFY(after.contains("<X>"));
    QCOMPARE(m_document->history().count(), 1);
    QCOMPARE(m_document->history().undoText(), QStringLiteral("New row"));
    m_document->history().undo();
    QCOMPARE(mapping(), before);
    QCOMPARE(workspace(), beforeToo);
    m_document->history().redo();
    QCOMPARE(mapping(), after);
    // What was saved meanwhile is a state that one goes back to.
    m_document->history().setClean();
    QVERIFY(m_document->edit({{}, {{Buffer::Mapping, {2, 1}, "Y"}}}, Document::Joining::Completing));
    QCOMPARE(m_document->history().count(), 2);
    m_document->history().undo();
    QCOMPARE(mapping(), after);
    QVERIFY(m_document->isClean());
}

void TestDocument::joinsTyping()
{
    type(3, "d");
    type(4, "e");
    type(5, "é");
    QCOMPARE(mapping(), QByteArray("abcdeé"));
    QCOMPARE(m_document->history().count(), 1);
    m_document->history().undo();
    QCOMPARE(mapping(), QByteArray("abc"));
    m_document->history().redo();
    QCOMPARE(mapping(), QByteArray("abcdeé"));
}

void TestDocument::joinsTypingOverASelection()
{
    // At two carets: "a" and "c" are chosen, and "xyz" is typed over both.
    m_document->history().setClean();
    const auto typeAt = [this](ByteRange first, ByteRange second, const QByteArray &text) {
        QVERIFY(m_document->edit(
            {QStringLiteral("Type"), {{Buffer::Mapping, first, text}, {Buffer::Mapping, second, text}}},
            Document::Joining::Typing));
    };
    typeAt({0, 1}, {2, 1}, "x");
    typeAt({1, 0}, {3, 0}, "y");
    typeAt({2, 0}, {5, 0}, "z");
    QCOMPARE(mapping(), QByteArray("xyzbxyz"));
    QCOMPARE(m_document->history().count(), 1);
    m_document->history().undo();
    QCOMPARE(mapping(), QByteArray("abc"));
    QVERIFY(m_document->isClean());
    m_document->history().redo();
    QCOMPARE(mapping(), QByteArray("xyzbxyz"));
}

void TestDocument::doesNotJoin_data()
{
    QTest::addColumn<quint32>("at");
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("elsewhere") << 0U << QByteArray("d");
    QTest::newRow("behind a line break") << 4U << QByteArray("\n");
}

void TestDocument::doesNotJoin()
{
    QFETCH(const quint32, at);
    QFETCH(const QByteArray, first);
    type(3, first);
    type(at, "x");
    QCOMPARE(m_document->history().count(), 2);
    m_document->history().undo();
    QCOMPARE(mapping(), "abc" + first);
}

void TestDocument::knowsWhetherItIsClean()
{
    QVERIFY(m_document->isClean());
    type(3, "d");
    QVERIFY(!m_document->isClean());
    m_document->history().setClean();
    type(4, "e"); // what was saved stays a step of its own
    QCOMPARE(m_document->history().count(), 2);
    m_document->history().undo();
    QVERIFY(m_document->isClean());
    QCOMPARE(mapping(), QByteArray("abcd"));
}

void TestDocument::snapshotsStay()
{
    const document::Snapshot before = m_document->snapshot();
    type(0, "x");
    QCOMPARE(before.text(Buffer::Mapping), QByteArray("abc"));
    QVERIFY(m_document->snapshot().revision != before.revision);
}

void TestDocument::loadForgets()
{
    type(0, "x");
    std::vector<document::Change> changes;
    connect(m_document.get(), &Document::changed, this,
            [&](const document::Change &change) { changes.push_back(change); });
    m_document->load("new", "[]");
    QCOMPARE(changes.size(), std::size_t{1});
    QVERIFY(changes[0].everything);
    QVERIFY(changes[0].edit.isEmpty());
    QVERIFY(!m_document->history().canUndo());
    QVERIFY(m_document->isClean());
    QCOMPARE(mapping(), QByteArray("new"));
}

void TestDocument::profilesAreOutsideTheHistory()
{
    const quint64 before = m_document->snapshot().revision;
    m_document->setProfile(Buffer::ApiProfile, "{}");
    QCOMPARE(m_document->snapshot().text(Buffer::ApiProfile), QByteArray("{}"));
    QVERIFY(m_document->snapshot().revision > before);
    QVERIFY(m_document->isClean());
    QVERIFY(!m_document->history().canUndo());
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
