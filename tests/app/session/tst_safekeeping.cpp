// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "secrets/memory_store.h"
#include "session/password_keeper.h"
#include "session/safekeeping.h"
#include "session/workspace_session.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using document::Buffer;
using session::Safekeeping;
using session::WorkspaceSession;

/// Work that was not saved, work that was saved before, and a file that others change.
class TestSafekeeping : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<secrets::MemoryStore> m_store;
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<Safekeeping> m_keeping;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    QString sample() const
    {
        for (const char *name : {"toulouse.passerelle", "toulouse-mapping.jsonc"})
            write(QLatin1String(name),
                  bytes(QStringLiteral(PASSERELLE_RESOURCES "/samples/") + QLatin1String(name)));
        return path(QStringLiteral("toulouse.passerelle"));
    }
    void begin()
    {
        m_session = std::make_unique<WorkspaceSession>(
            session::Services{m_store, std::make_shared<SystemClock>(), path(QStringLiteral("data"))});
        m_keeping = std::make_unique<Safekeeping>(*m_session);
    }
    /// The program ends without being asked.
    void crash()
    {
        m_keeping.reset();
        m_session.reset();
    }
    template <typename Begin>
    Result<void> ended(Begin begin)
    {
        std::optional<Result<void>> result;
        begin([&result](const Result<void> &end) { result = end; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 10000))
            return Failure(Problem{QStringLiteral("test-timeout"), {}, {}, {}});
        return *result;
    }
    Result<void> open(const QString &file)
    {
        return ended([&](auto done) { m_session->open(file, done); });
    }
    Result<void> save()
    {
        return ended([&](auto done) { m_session->save(done); });
    }
    QByteArray mapping() const { return m_session->document().snapshot().text(Buffer::Mapping); }
    void type(const QByteArray &text)
    {
        QVERIFY(m_session->edit({QStringLiteral("type"), {{Buffer::Mapping, {0, 0}, text}}}));
    }
    QStringList journals() const
    {
        return QDir(path(QStringLiteral("data/recovery"))).entryList({QStringLiteral("*.journal")});
    }
    bool findsLeftOver()
    {
        m_keeping->recovery.findLeftOvers();
        return QTest::qWaitFor([this] { return !m_keeping->recovery.leftOvers().empty(); });
    }
    Result<void> restore()
    {
        return ended([&](auto done) { m_keeping->recovery.restore(0, done); });
    }
    QString diffToFile()
    {
        QString diff;
        bool has = false;
        m_keeping->recovery.compare(0, [&](const Result<QString> &found) {
            diff = found ? *found : found.error().id;
            has = true;
        });
        return QTest::qWaitFor([&has] { return has; }) ? diff : QStringLiteral("(none)");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_shared<secrets::MemoryStore>();
        begin();
    }
    void cleanup() { crash(); }

    // ---- recovery

    void unsavedWorkIsOfferedBack()
    {
        const QString file = write(QStringLiteral("m.json"), "{}\n");
        QVERIFY(open(file));
        type("x");
        QTRY_COMPARE_WITH_TIMEOUT(journals().size(), 1, 2000); // within two seconds
        type("y");
        crash();
        begin();
        QVERIFY(findsLeftOver());
        const auto &one = m_keeping->recovery.leftOvers().front();
        QVERIFY(one.content.has_value());
        QCOMPARE(one.content->head.path, file);
        QVERIFY(diffToFile().contains(QLatin1String("-{}\n+yx{}\n")));
        QVERIFY(restore());
        QCOMPARE(mapping(), QByteArray("yx{}\n"));
        QVERIFY(m_session->isModified());
        QCOMPARE(m_session->file().path, file);
        QCOMPARE(bytes(file), QByteArray("{}\n")); // restoring changes no file
        m_session->document().history().undo();
        QCOMPARE(mapping(), QByteArray("{}\n"));
        m_session->document().history().redo();
        QVERIFY(save());
        QCOMPARE(bytes(file), QByteArray("yx{}\n"));
        QTRY_VERIFY(journals().isEmpty());
    }

    void restoredWorkSurvivesTheNextCrash()
    {
        QVERIFY(open(write(QStringLiteral("m.json"), "{}")));
        type("x");
        QTRY_COMPARE(journals().size(), 1);
        for (int round = 0; round < 3; ++round) {
            crash();
            begin();
            QVERIFY(findsLeftOver());
            QCOMPARE(m_keeping->recovery.leftOvers().size(), std::size_t(1));
            QVERIFY(restore());
            QCOMPARE(mapping(), QByteArray("x{}"));
        }
    }

    void theWordOfTheOperatorEndsIt()
    {
        const QString file = write(QStringLiteral("m.json"), "{}");
        QVERIFY(open(file));
        type("x");
        QTRY_COMPARE(journals().size(), 1);
        m_session->document().history().undo(); // nothing is unsaved any more
        QTRY_VERIFY(journals().isEmpty());
        m_session->document().history().redo();
        QTRY_COMPARE(journals().size(), 1);
        QVERIFY(open(file)); // given up, since the window asked before
        QTRY_VERIFY(journals().isEmpty());
        type("y");
        QTRY_COMPARE(journals().size(), 1);
        m_keeping->recovery.finish(); // closed without saving
        crash();
        QVERIFY(journals().isEmpty());
    }

    void workWithoutAFileComesBack()
    {
        m_session->newWorkspace(QStringLiteral("Musées"));
        type("{}");
        QTRY_COMPARE(journals().size(), 1);
        const auto before = m_session->texts();
        crash();
        begin();
        QVERIFY(findsLeftOver());
        QVERIFY(restore());
        QCOMPARE(m_session->texts().mapping, before.mapping);
        QCOMPARE(m_session->texts().workspace, before.workspace);
        QVERIFY(m_session->isModified() && m_session->file().path.isEmpty());
        QCOMPARE(m_session->displayName(), QStringLiteral("Musées"));
    }

    void aFileThatIsGoneLosesNoWork()
    {
        const QString file = sample();
        QVERIFY(open(file));
        type("// mine\n");
        QTRY_COMPARE(journals().size(), 1);
        const QByteArray mine = mapping();
        crash();
        QVERIFY(QFile::remove(file));
        begin();
        QVERIFY(findsLeftOver());
        QVERIFY(restore());
        QCOMPARE(mapping(), mine);
        QVERIFY(m_session->isModified() && m_session->file().path.isEmpty());
        const QString elsewhere = path(QStringLiteral("again.passerelle"));
        QVERIFY(ended([&](auto done) { m_session->saveAs(elsewhere, done); }));
        QTRY_VERIFY(journals().isEmpty());
    }

    void whatSomebodyElseSavedMeanwhileIsShown()
    {
        const QString file = write(QStringLiteral("m.json"), "old\n");
        QVERIFY(open(file));
        type("mine\n");
        QTRY_COMPARE(journals().size(), 1);
        crash();
        write(QStringLiteral("m.json"), "theirs\n");
        begin();
        QVERIFY(findsLeftOver());
        const QString diff = diffToFile();
        QVERIFY2(diff.contains(QLatin1String("-theirs\n+mine\n+old\n")), qPrintable(diff));
        QVERIFY(restore());
        m_session->document().history().undo();
        QCOMPARE(mapping(), QByteArray("theirs\n"));
    }

    void keptForLaterAndDiscarded()
    {
        QVERIFY(open(write(QStringLiteral("m.json"), "{}")));
        type("x");
        QTRY_COMPARE(journals().size(), 1);
        crash();
        begin();
        QVERIFY(findsLeftOver());
        m_keeping->recovery.keepForLater();
        QCOMPARE(journals().size(), 1);
        QVERIFY(findsLeftOver());
        m_keeping->recovery.discard(0);
        QVERIFY(journals().isEmpty());
        QVERIFY(m_keeping->recovery.leftOvers().empty());
    }

    void aDamagedJournalEndsInASentence()
    {
        QDir().mkpath(path(QStringLiteral("data/recovery")));
        write(QStringLiteral("data/recovery/a.journal"), "nonsense");
        QVERIFY(findsLeftOver());
        QCOMPARE(diffToFile(), QStringLiteral("journal-foreign"));
        const auto restored = restore();
        QVERIFY(!restored);
        QCOMPARE(restored.error().id, QStringLiteral("journal-foreign"));
        QCOMPARE(journals().size(), 1);
    }

    void aJournalThatCannotBeWrittenIsToldOnce()
    {
        QDir().mkpath(path(QStringLiteral("data")));
        write(QStringLiteral("data/recovery"), "a file in the way");
        QSignalSpy told(&m_keeping->recovery, &session::RecoveryKeeper::problem);
        QVERIFY(open(write(QStringLiteral("m.json"), "{}")));
        type("x");
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.front().front().value<Problem>().id, QStringLiteral("journal-not-written"));
        QVERIFY(QFile::remove(path(QStringLiteral("data/recovery"))));
        type("y");
        QTRY_COMPARE(journals().size(), 1);
        QCOMPARE(told.size(), 1);
    }

    void theJournalNeverHoldsThePassword()
    {
        QVERIFY(open(sample()));
        QVERIFY(ended([&](auto done) {
            m_session->passwords().set(secrets::Secret(QByteArrayLiteral("correct-horse-battery")), done);
        }));
        type("// mine\n");
        QTRY_COMPARE(journals().size(), 1);
        QVERIFY(save());
        type("// more\n");
        QTRY_COMPARE(journals().size(), 1);
        crash();
        int files = 0;
        QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            ++files;
            QVERIFY2(!bytes(all.next()).contains("correct-horse"), qPrintable(all.filePath()));
        }
        QVERIFY(files > 3);
    }

    // ---- what others do to the file

    void aChangeFromOutsideIsToldAndNeverOverwritten()
    {
        const QString file = write(QStringLiteral("m.json"), "old");
        QVERIFY(open(file));
        type("mine ");
        QSignalSpy told(&m_keeping->guard, &session::FileGuard::told);
        write(QStringLiteral("m.json"), "theirs");
        const auto saved = save();
        QVERIFY(!saved);
        QCOMPARE(saved.error().id, QStringLiteral("file-changed-outside"));
        QCOMPARE(bytes(file), QByteArray("theirs"));
        QTRY_COMPARE(told.size(), 1); // watched
        QCOMPARE(told.front().front().value<Problem>().id, QStringLiteral("file-changed-outside"));

        QSignalSpy settled(&m_keeping->guard, &session::FileGuard::settled);
        m_keeping->guard.keepMine();
        QVERIFY(settled.contains(QVariantList{QStringLiteral("file-changed-outside")}));
        QVERIFY(save());
        QCOMPARE(bytes(file), QByteArray("mine old"));
        QVERIFY(!m_session->isModified());
    }

    void keepMineOfAnUntouchedWorkIsUnsaved()
    {
        QVERIFY(open(write(QStringLiteral("m.json"), "old")));
        QVERIFY(!m_session->isModified());
        QSignalSpy told(&m_keeping->guard, &session::FileGuard::told);
        write(QStringLiteral("m.json"), "theirs");
        QTRY_COMPARE(told.size(), 1);
        m_keeping->guard.keepMine();
        QVERIFY(m_session->isModified());
        write(QStringLiteral("m.json"), "theirs again");
        QTRY_COMPARE(told.size(), 2); // a second change is another one
        QVERIFY(!save());
    }

    void reloadIsOneUndo()
    {
        QVERIFY(open(write(QStringLiteral("m.json"), "old")));
        type("mine ");
        write(QStringLiteral("m.json"), "theirs");
        QVERIFY(ended([&](auto done) { m_keeping->guard.reload(done); }));
        QCOMPARE(mapping(), QByteArray("theirs"));
        QVERIFY(!m_session->isModified());
        m_session->document().history().undo();
        QCOMPARE(mapping(), QByteArray("mine old"));
        QVERIFY(m_session->isModified());
        QVERIFY(save()); // what was reloaded is known, so this is no silent overwrite
    }

    void compareShowsBoth()
    {
        QVERIFY(open(write(QStringLiteral("m.json"), "old\n")));
        type("mine\n");
        write(QStringLiteral("m.json"), "theirs\n");
        QString diff;
        m_keeping->guard.compare([&diff](const Result<QString> &found) { diff = found.value_or(QString()); });
        QTRY_VERIFY(diff.contains(QLatin1String("-theirs\n+mine\n+old\n")));
    }

    void aFileThatVanishedIsUnsavedWork()
    {
        const QString file = write(QStringLiteral("m.json"), "old");
        QVERIFY(open(file));
        QSignalSpy told(&m_keeping->guard, &session::FileGuard::told);
        QVERIFY(QFile::remove(file));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.front().front().value<Problem>().id, QStringLiteral("file-vanished"));
        QVERIFY(m_session->isModified());
        QSignalSpy settled(&m_keeping->guard, &session::FileGuard::settled);
        QVERIFY(save());
        QCOMPARE(bytes(file), QByteArray("old"));
        QTRY_VERIFY(settled.contains(QVariantList{QStringLiteral("file-vanished")}));
    }

    void aFolderThatIsGoneIsNoticedByLooking()
    {
        QDir().mkpath(path(QStringLiteral("share")));
        QVERIFY(open(write(QStringLiteral("share/m.json"), "old")));
        QSignalSpy told(&m_keeping->guard, &session::FileGuard::told);
        // A file of the lock may appear while the folder goes.
        QTRY_VERIFY(QDir(path(QStringLiteral("share"))).removeRecursively());
        m_keeping->guard.look();
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(told.back().front().value<Problem>().id, QStringLiteral("file-folder-gone"));
        QCOMPARE(mapping(), QByteArray("old"));
        QVERIFY(!save());
        QVERIFY(ended([&](auto done) { m_session->saveAs(path(QStringLiteral("m2.json")), done); }));
    }

    void theProgramsOwnSavesAreNoChangeFromOutside()
    {
        const QString file = sample();
        QVERIFY(open(file));
        QSignalSpy told(&m_keeping->guard, &session::FileGuard::told);
        for (int round = 0; round < 20; ++round) {
            type("// " + QByteArray::number(round) + '\n');
            QVERIFY(save());
            m_keeping->guard.look(recovery::Care::Content);
        }
        QVERIFY(ended([&](auto done) { m_session->saveAs(path(QStringLiteral("b.passerelle")), done); }));
        m_keeping->guard.look(recovery::Care::Content);
        QTest::qWait(700); // nothing is to come
        QVERIFY(told.isEmpty());
    }

    // ---- earlier versions

    void savedVersionsComeBack()
    {
        const QString file = write(QStringLiteral("m.json"), "v0\n");
        QVERIFY(open(file));
        for (const char *text : {"v1 ", "v2 "}) {
            type(text);
            QVERIFY(save());
        }
        auto &versions = m_keeping->versions;
        QSignalSpy refreshed(&versions, &session::VersionKeeper::refreshed);
        versions.refresh();
        QVERIFY(refreshed.wait());
        QCOMPARE(versions.model().rowCount(), 3); // what was opened, and two saves
        QString diff;
        versions.compare(versions.model().version(2),
                         [&diff](const Result<QString> &found) { diff = found.value_or(QString()); });
        QTRY_VERIFY(diff.contains(QLatin1String("-v0\n+v2 v1 v0\n")));
        versions.restore(versions.model().version(2));
        QTRY_COMPARE(mapping(), QByteArray("v0\n"));
        QVERIFY(m_session->isModified());
        m_session->document().history().undo();
        QCOMPARE(mapping(), QByteArray("v2 v1 v0\n"));

        versions.setOn(false);
        type("v3 ");
        QVERIFY(save());
        versions.refresh();
        QVERIFY(refreshed.wait());
        QCOMPARE(versions.model().rowCount(), 3);
        versions.forgetAll();
        QTRY_COMPARE(versions.model().rowCount(), 0);
    }

    void aVersionSavedJustBeforeTheEndCounts()
    {
        const QString file = write(QStringLiteral("m.json"), "v0\n");
        QVERIFY(open(file));
        type("v1 ");
        QVERIFY(save());
        crash();
        begin();
        QVERIFY(open(file));
        m_keeping->versions.refresh();
        QTRY_COMPARE(m_keeping->versions.model().rowCount(), 2);
    }

    void whatSomebodyElseWroteIsKeptBeforeItIsReplaced()
    {
        QVERIFY(open(write(QStringLiteral("m.json"), "old")));
        type("mine ");
        QSignalSpy told(&m_keeping->guard, &session::FileGuard::told);
        write(QStringLiteral("m.json"), "theirs");
        QTRY_COMPARE(told.size(), 1);
        m_keeping->guard.keepMine();
        QVERIFY(save());
        m_keeping->versions.refresh();
        QTRY_COMPARE(m_keeping->versions.model().rowCount(), 3);
        bool isThere = false;
        for (int row = 0; row < 3; ++row) {
            m_keeping->versions.texts(m_keeping->versions.model().version(row),
                                      [&isThere](const Result<workspace::Texts> &texts) {
                                          isThere = isThere || (texts && texts->mapping == "theirs");
                                      });
        }
        QTRY_VERIFY(isThere);
    }

    void undoSurvivesASave()
    {
        QVERIFY(open(write(QStringLiteral("m.json"), "old")));
        type("a");
        QVERIFY(save());
        type("b");
        QUndoStack &history = m_session->document().history();
        QCOMPARE(history.count(), 2);
        history.setIndex(history.cleanIndex());
        QCOMPARE(mapping(), QByteArray("aold"));
        history.undo();
        QCOMPARE(mapping(), QByteArray("old"));
        QVERIFY(m_session->isModified());
    }
};

QTEST_GUILESS_MAIN(TestSafekeeping)
#include "tst_safekeeping.moc"
