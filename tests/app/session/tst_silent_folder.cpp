// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "secrets/memory_store.h"
#include "session/file_guard.h"
#include "session/guarded_save.h"
#include "session/workspace_session.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using session::FileGuard;
using session::WorkspaceSession;

/// A folder that does not answer, as a network share that hangs, and what a save left that was cut off.
class TestSilentFolder : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceSession> m_session;
    /// A look at a file of this name waits for it; shared with threads that outlive the guard.
    std::shared_ptr<QSemaphore> m_answers;

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    FileGuard::Ways hanging() const
    {
        FileGuard::Ways ways;
        ways.patience = std::chrono::milliseconds(100);
        ways.look = [answers = m_answers](const recovery::KnownFiles &known, recovery::Care care) {
            if (!known.empty() && known.front().path.endsWith(QLatin1String("hangs.json")))
                answers->acquire();
            return recovery::lookAt(known, care);
        };
        return ways;
    }
    bool open(const QString &path)
    {
        std::optional<bool> opened;
        m_session->open(path, [&opened](const Result<void> &result) { opened = result.has_value(); });
        return QTest::qWaitFor([&] { return opened.has_value(); }, 10000) && *opened;
    }
    static QStringList ids(const QSignalSpy &told)
    {
        QStringList all;
        for (const QVariantList &one : told)
            all.append(one.front().value<Problem>().id);
        return all;
    }

    /// Saves to "hangs.json" wait for m_answers; all others are made at once.
    session::SavingWays hangingSave() const
    {
        session::SavingWays ways;
        ways.patience = std::chrono::milliseconds(100);
        ways.save = [answers = m_answers](const workspace::FileIdentity &file, const workspace::Texts &texts,
                                          const recovery::KnownFiles &known, const CancelToken &cancel) {
            if (file.path.endsWith(QLatin1String("hangs.json")))
                answers->acquire();
            return session::guardedSave(file, texts, known, cancel);
        };
        return ways;
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Opens a file whose folder hangs, changes the text and saves; the result comes into `saved`.
    QString saveIntoSilence(std::optional<QString> &saved)
    {
        m_session.reset();
        m_session = std::make_unique<WorkspaceSession>(services(), hangingSave());
        const QString path = write(QStringLiteral("hangs.json"), "{}");
        if (!open(path) ||
            !m_session->edit({QStringLiteral("x"), {{document::Buffer::Mapping, {0, 0}, " "}}}))
            qFatal("the test's file does not open");
        m_session->save([&saved](const Result<void> &result) {
            saved = result ? QStringLiteral("saved") : result.error().id;
        });
        return path;
    }
    session::Services services() const
    {
        return {std::make_shared<secrets::MemoryStore>(), std::make_shared<SystemClock>(),
                m_folder->filePath(QStringLiteral("data"))};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_answers = std::make_shared<QSemaphore>();
        m_session = std::make_unique<WorkspaceSession>(services());
    }
    void cleanup()
    {
        m_answers->release(100); // threads that were left to themselves
        m_session.reset();
    }

    void aSaveThatHangsIsToldAndEndsOnceTheFolderAnswers()
    {
        std::optional<QString> saved;
        const QString path = saveIntoSilence(saved);
        QSignalSpy silent(&m_session->fileWork(), &session::FileWork::silent);
        QSignalSpy answered(&m_session->fileWork(), &session::FileWork::answered);
        QVERIFY(silent.wait());
        QCOMPARE(ids(silent), QStringList{QStringLiteral("save-folder-silent")});
        QVERIFY(m_session->isBusy());
        QVERIFY(m_session->isModified());
        QVERIFY(!saved);

        m_answers->release();
        QTRY_COMPARE(saved, std::optional(QStringLiteral("saved")));
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.front().front().toString(), QStringLiteral("save-folder-silent"));
        QVERIFY(!m_session->isModified());
        QCOMPARE(bytes(path), QByteArray(" {}"));
    }

    void workGoesToAnotherPlaceWhileASaveHangsAndTheOldSaveWritesNothingLater()
    {
        std::optional<QString> saved, elsewhere;
        const QString path = saveIntoSilence(saved);
        QTRY_VERIFY(m_session->fileWork().isSilent());
        const QString other = m_folder->filePath(QStringLiteral("elsewhere.json"));
        m_session->saveAs(other, [&elsewhere](const Result<void> &result) {
            elsewhere = result ? QStringLiteral("saved") : result.error().id;
        });
        QCOMPARE(saved, std::optional(QStringLiteral("save-folder-silent")));
        QTRY_COMPARE(elsewhere, std::optional(QStringLiteral("saved")));
        QCOMPARE(bytes(other), QByteArray(" {}"));
        QVERIFY(!m_session->isModified());
        QCOMPARE(m_session->file().path, other);

        m_answers->release(); // it wakes up, and finds that nobody waits for it
        QTRY_COMPARE(m_answers->available(), 0);
        QVERIFY(m_session->edit({QStringLiteral("y"), {{document::Buffer::Mapping, {0, 0}, " "}}}));
        saved.reset();
        m_session->save([&saved](const Result<void> &result) {
            saved = result ? QStringLiteral("saved") : result.error().id;
        });
        QTRY_COMPARE(saved, std::optional(QStringLiteral("saved")));
        QCOMPARE(bytes(path), QByteArray("{}"));
    }

    void waitingForASaveCanBeStopped()
    {
        std::optional<QString> saved;
        saveIntoSilence(saved);
        QTRY_VERIFY(m_session->fileWork().isSilent());
        m_session->fileWork().giveUp();
        QCOMPARE(saved, std::optional(QStringLiteral("save-folder-silent")));
        QVERIFY(!m_session->isBusy());
        QVERIFY(m_session->isModified());
        QCOMPARE(m_session->texts().mapping, QByteArray(" {}"));
    }

    void isToldAndTakenBackOnceItAnswers()
    {
        FileGuard guard(*m_session, hanging());
        QSignalSpy told(&guard, &FileGuard::told);
        QSignalSpy settled(&guard, &FileGuard::settled);
        QVERIFY(open(write(QStringLiteral("hangs.json"), "{}")));
        QTRY_COMPARE(ids(told), QStringList{QStringLiteral("file-folder-silent")});
        QVERIFY(!settled.contains(QVariantList{QStringLiteral("file-folder-silent")}));
        m_answers->release(100);
        QTRY_VERIFY(settled.contains(QVariantList{QStringLiteral("file-folder-silent")}));
    }

    void holdsUpNoOtherFile()
    {
        FileGuard guard(*m_session, hanging());
        QSignalSpy told(&guard, &FileGuard::told);
        QVERIFY(open(write(QStringLiteral("hangs.json"), "{}")));
        QTRY_COMPARE(told.size(), 1);
        QSignalSpy settled(&guard, &FileGuard::settled);
        QVERIFY(open(write(QStringLiteral("other.json"), "{}")));
        QTRY_VERIFY(settled.contains(QVariantList{QStringLiteral("file-folder-silent")}));
        write(QStringLiteral("other.json"), "{\"theirs\": 1}");
        guard.look(recovery::Care::Content);
        QTRY_COMPARE(ids(told).last(), QStringLiteral("file-changed-outside"));
    }

    void doesNotHoldUpTheEnd()
    {
        auto guard = std::make_unique<FileGuard>(*m_session, hanging());
        const QSignalSpy told(guard.get(), &FileGuard::told);
        QVERIFY(open(write(QStringLiteral("hangs.json"), "{}")));
        QTRY_COMPARE(told.size(), 1);
        guard.reset(); // comes back, although nobody answered
        QCOMPARE(m_answers->available(), 0);
    }

    void whatACutOffSaveLeftIsNamedAndKept()
    {
        const QString left = write(QStringLiteral("m.json.AbCdEf"), "{\"half");
        const QString fresh = write(QStringLiteral("m.json.GhIjKl"), "{");
        write(QStringLiteral("m.json.backup"), "{}");
        QFile file(left);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-600),
                                 QFileDevice::FileModificationTime));
        file.close();
        FileGuard guard(*m_session);
        QSignalSpy told(&guard, &FileGuard::told);
        QVERIFY(open(write(QStringLiteral("m.json"), "{}")));
        QTRY_COMPARE(ids(told), QStringList{QStringLiteral("file-unfinished-save")});
        QVERIFY(told.front().front().value<Problem>().where.endsWith(QLatin1String("m.json.AbCdEf")));
        QVERIFY(QFile::exists(left) && QFile::exists(fresh));
    }
};

QTEST_GUILESS_MAIN(TestSilentFolder)
#include "tst_silent_folder.moc"
