// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"
#include "recovery/journal_folder.h"
#include "recovery/journal_writer.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace passerelle::recovery;
using document::Buffer;

/// What is typed comes back, whatever happened to the process or to the journal's file.
class TestJournal : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString folder() const { return m_folder->filePath(QStringLiteral("recovery")); }
    static QDateTime at(int second) { return QDateTime::fromSecsSinceEpoch(1'700'000'000 + second, Qt::UTC); }
    static JournalHead head()
    {
        return {QStringLiteral("/home/x/é.passerelle"),
                true,
                QStringLiteral("Musées"),
                {{QStringLiteral("/home/x/é.passerelle"), {true, 7, 1234, 0, "abc"}}}};
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }
    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
    }
    QString put(const QByteArray &content) const
    {
        QDir().mkpath(folder());
        const QString path = JournalFolder::pathOf(folder(), QStringLiteral("test"));
        put(path, content);
        return path;
    }
    static QString idOf(const Result<JournalContent> &content)
    {
        return content ? QString() : content.error().id;
    }
    static document::Edit inserted(Buffer buffer, quint32 offset, const QByteArray &text)
    {
        return {QStringLiteral("x"), {{buffer, {offset, 0}, text}}};
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void givesBackWhatWasWritten()
    {
        const QByteArray odd = QByteArray("{\"\xE9\0\"", 5);
        QString path;
        {
            JournalWriter writer(folder());
            path = writer.path();
            QVERIFY(writer.begin(head(), {odd, "{}"}, at(0)));
            document::Edit both = inserted(Buffer::Mapping, 0, "é");
            both.add(inserted(Buffer::Workspace, 1, "w"));
            QVERIFY(writer.append({both, inserted(Buffer::Mapping, 7, "end")}, at(1)));
            QVERIFY(writer.append({{QStringLiteral("cut"), {{Buffer::Mapping, {0, 2}, {}}}}}, at(2)));
        }
        const auto content = readJournal(path);
        QVERIFY2(content.has_value(), content ? "" : qPrintable(content.error().sentence()));
        QCOMPARE(content->texts.mapping, odd + "end");
        QCOMPARE(content->texts.workspace, QByteArray("{w}"));
        QCOMPARE(content->last, at(2));
        QCOMPARE(content->warning, QString());
        QCOMPARE(content->head.path, head().path);
        QCOMPARE(content->head.name, head().name);
        QVERIFY(content->head.isWorkspace);
        QCOMPARE(content->head.files.size(), std::size_t(1));
        QVERIFY(content->head.files.front().mark.hasSameContent(head().files.front().mark));
        QCOMPARE(content->head.files.front().mark.modified, 1234);
    }

    void aDocumentsWayIsFollowed()
    {
        document::Document document;
        document.load(QByteArray("0123456789").repeated(20), "{}");
        JournalWriter writer(folder());
        QVERIFY(writer.begin(head(), {document.snapshot().text(Buffer::Mapping), "{}"}, at(0)));
        std::vector<document::Edit> edits;
        connect(&document, &document::Document::changed, this,
                [&edits](const document::Change &change) { edits.push_back(change.edit); });
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const auto size = static_cast<quint32>(document.snapshot().text(Buffer::Mapping).size());
            const quint32 from = random.bounded(size + 1);
            const quint32 length = random.bounded(std::min(size - from, 9u) + 1);
            const int what = static_cast<int>(random.bounded(4));
            if (what == 0)
                document.history().undo();
            else if (what == 1)
                document.history().redo();
            else
                QVERIFY(document.edit(
                    {QStringLiteral("e"), {{Buffer::Mapping, {from, length}, QByteArray::number(round)}}}));
            if (round % 7 == 0)
                QVERIFY(writer.append(std::exchange(edits, {}), at(round)));
        }
        QVERIFY(writer.append(edits, at(300)));
        QCOMPARE(readJournal(writer.path())->texts.mapping, document.snapshot().text(Buffer::Mapping));
    }

    void aLargeTextIsNotWrittenAnewAtEachKey()
    {
        JournalWriter writer(folder());
        const QByteArray large(21'000'000, 'x');
        QVERIFY(writer.begin(head(), {large, {}}, at(0)));
        const qint64 base = QFileInfo(writer.path()).size();
        for (quint32 key = 0; key < 100; ++key)
            QVERIFY(writer.append({inserted(Buffer::Mapping, key, "y")}, at(1)));
        QVERIFY(QFileInfo(writer.path()).size() - base < 100 * 64);
        QVERIFY(!writer.isLong());
        QVERIFY(writer.append({inserted(Buffer::Mapping, 0, large + "more")}, at(2)));
        QVERIFY(writer.isLong());
        QVERIFY(writer.begin(head(), {"{}", {}}, at(3)));
        QVERIFY(!writer.isLong());
        QCOMPARE(readJournal(writer.path())->texts.mapping, QByteArray("{}"));
    }

    /// Cut off at any byte: a sentence, or the work up to some edit, never anything else.
    void aTornEndLosesOnlyTheEnd()
    {
        QString path;
        QByteArrayList states{"ab"};
        {
            JournalWriter writer(folder());
            path = writer.path();
            QVERIFY(writer.begin(head(), {"ab", {}}, at(0)));
            for (int i = 0; i < 5; ++i) {
                QVERIFY(writer.append({inserted(Buffer::Mapping, 1, QByteArray::number(i))}, at(i)));
                states.append('a' + QByteArray::number(i) + states.back().mid(1));
            }
        }
        const QByteArray whole = bytes(path);
        qsizetype reached = -1;
        for (qsizetype size = 0; size < whole.size(); ++size) {
            put(path, whole.left(size));
            const auto content = readJournal(path);
            if (!content) {
                QCOMPARE(content.error().id, QStringLiteral("journal-empty"));
                QCOMPARE(reached, -1);
                continue;
            }
            const qsizetype state = states.indexOf(content->texts.mapping);
            QVERIFY(state >= reached);
            reached = state;
        }
        QCOMPARE(reached, 4);
    }

    void aDamagedByteIsNeverTakenForWork()
    {
        QString path;
        {
            JournalWriter writer(folder());
            path = writer.path();
            QVERIFY(writer.begin(head(), {"ab", "{}"}, at(0)));
            QVERIFY(writer.append({inserted(Buffer::Mapping, 1, "X")}, at(1)));
            QVERIFY(writer.append({inserted(Buffer::Mapping, 1, "Y")}, at(2)));
        }
        const QByteArray whole = bytes(path);
        const QByteArrayList states{"ab", "aXb", "aYXb"};
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray damaged = whole;
            damaged[i] = static_cast<char>(damaged[i] ^ 0x55);
            put(path, damaged);
            const auto content = readJournal(path);
            if (content) {
                QVERIFY(states.contains(content->texts.mapping));
                QVERIFY(!content->warning.isEmpty());
            } else {
                QVERIFY(!content.error().what.isEmpty() && !content.error().next.isEmpty());
            }
        }
    }

    void foreignFilesEndInASentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("id");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("journal-empty");
        QTest::newRow("text") << QByteArray("{}") << QStringLiteral("journal-foreign");
        QTest::newRow("newer") << QByteArray("passerelle-journal 2\nabc") << QStringLiteral("journal-newer");
        QTest::newRow("no records") << QByteArray("passerelle-journal 1\n")
                                    << QStringLiteral("journal-empty");
        QTest::newRow("huge length") << QByteArray("passerelle-journal 1\n\xFF\xFF\xFF\xFFH12345678")
                                     << QStringLiteral("journal-empty");
        QTest::newRow("binary") << QByteArray(10'000, '\0') << QStringLiteral("journal-foreign");
    }
    void foreignFilesEndInASentence()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, id);
        const QString path = put(content);
        QCOMPARE(idOf(readJournal(path)), id);
        const auto found = JournalFolder::leftOvers(folder());
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(idOf(found.front().content), id);
        QCOMPARE(bytes(path), content); // offered, never touched
    }

    void onlyWhatNobodyOwnsIsLeftOver()
    {
        auto living = std::make_unique<JournalWriter>(folder());
        QVERIFY(living->begin(head(), {"a", {}}, at(0)));
        QVERIFY(JournalFolder::leftOvers(folder()).empty());
        living.reset(); // went away without discarding
        auto found = JournalFolder::leftOvers(folder());
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(JournalFolder::leftOvers(folder()).empty()); // offered once at a time
        found.clear();
        found = JournalFolder::leftOvers(folder()); // kept for later
        QCOMPARE(found.size(), std::size_t(1));
        JournalFolder::discard(found.front());
        QVERIFY(QDir(folder()).isEmpty());

        JournalWriter discarded(folder());
        QVERIFY(discarded.begin(head(), {"a", {}}, at(0)));
        discarded.discard();
        QVERIFY(QDir(folder()).isEmpty());
        QVERIFY(JournalFolder::leftOvers(m_folder->filePath(QStringLiteral("nowhere"))).empty());
    }

    void killedAtAnyMomentTheWorkIsThere()
    {
        auto *random = QRandomGenerator::global();
        for (int round = 0; round < 50; ++round) {
            QProcess process;
            process.start(QStringLiteral(RECOVERY_HELPER), {QStringLiteral("journal"), folder()});
            QVERIFY(process.waitForReadyRead());
            process.waitForFinished(static_cast<int>(random->bounded(1, 20))); // some moment
            process.kill();
            QVERIFY(process.waitForFinished());
            const QByteArrayList said = process.readAllStandardOutput().split('\n');
            const qsizetype sure = said.size() - 2; // the last whole line; behind it nothing, or a torn one
            auto found = JournalFolder::leftOvers(folder());
            QCOMPARE(found.size(), std::size_t(1));
            QVERIFY2(found.front().content.has_value(), qPrintable(QString::number(round)));
            const QByteArrayList lines = found.front().content->texts.mapping.split('\n');
            const int last = lines.at(lines.size() - 2).toInt();
            QVERIFY2(last >= said.at(sure).toInt(), qPrintable(QString::number(last)));
            QCOMPARE(lines.size(), last + 3);
            JournalFolder::discard(found.front());
        }
        QVERIFY(JournalFolder::leftOvers(folder()).empty());
        QVERIFY(QDir(folder()).isEmpty()); // no lock and no half file is left lying
    }

    void noRoomIsSaidAndWhatWasThereStays()
    {
#ifdef Q_OS_UNIX
        QProcess process;
        process.start(QStringLiteral(RECOVERY_HELPER), {QStringLiteral("limited-journal"), folder()});
        QVERIFY(process.waitForFinished());
        QVERIFY(process.readAllStandardOutput().trimmed().endsWith("journal-not-written"));
        const auto found = JournalFolder::leftOvers(folder());
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found.front().content.has_value());
        QVERIFY(found.front().content->texts.mapping.startsWith(QByteArray(50'000, 'x') + "\n0\n1\n"));
#else
        QSKIP("Unix only");
#endif
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const QString file = m_folder->filePath(QStringLiteral("file"));
        put(file, "x");
        JournalWriter writer(file + QStringLiteral("/recovery"));
        const auto begun = writer.begin(head(), {"a", {}}, at(0));
        QVERIFY(!begun);
        QCOMPARE(begun.error().id, QStringLiteral("journal-not-written"));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
