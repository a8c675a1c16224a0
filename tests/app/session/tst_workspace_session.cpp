// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/identifier.h"
#include "secrets/memory_store.h"
#include "session/password_keeper.h"
#include "session/workspace_session.h"
#include "workspace/setup_edits.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using document::Buffer;
using rules::PasswordState;
using rules::Severity;

/// The way of a file through a session: opened, checked, changed, saved, its password beside it.
class TestWorkspaceSession : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<secrets::MemoryStore> m_store;
    std::unique_ptr<session::WorkspaceSession> m_session;

    QString path(const QString &name) const { return m_folder.filePath(name); }

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

    QString copyOf(const QString &resource, const QString &name) const
    {
        return write(name, bytes(QStringLiteral(PASSERELLE_RESOURCES "/samples/") + resource));
    }

    QString sampleWorkspace() const
    {
        copyOf(QStringLiteral("toulouse-mapping.jsonc"), QStringLiteral("toulouse-mapping.jsonc"));
        return copyOf(QStringLiteral("toulouse.passerelle"), QStringLiteral("toulouse.passerelle"));
    }

    /// Waits for the end of one operation and hands its result on.
    template <typename Begin>
    Result<void> ended(Begin begin)
    {
        std::optional<Result<void>> result;
        begin([&result](const Result<void> &end) {
            QVERIFY2(!result, "an operation ended twice");
            result = end;
        });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 10000))
            return Failure(Problem{QStringLiteral("test-timeout"), {}, {}, {}});
        return *result;
    }

    Result<void> open(const QString &file)
    {
        return ended([&](auto done) { m_session->open(file, done); });
    }

    bool hasChecked()
    {
        return QTest::qWaitFor([this] {
            return m_session->result().facts() && !m_session->isChecking() &&
                   m_session->result().facts()->snapshot.revision ==
                       m_session->document().snapshot().revision;
        });
    }

    Result<void> typePassword(const QByteArray &word)
    {
        return ended([&](auto done) { m_session->passwords().set(secrets::Secret(word), done); });
    }

    QByteArray keptPassword()
    {
        std::optional<QByteArray> kept;
        m_session->passwords().read([&kept](const Result<std::optional<secrets::Secret>> &answer) {
            kept = answer && *answer ? (*answer)->reveal().toByteArray() : QByteArray();
        });
        return QTest::qWaitFor([&] { return kept.has_value(); }) ? *kept : QByteArray("(no answer)");
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_shared<secrets::MemoryStore>();
        m_session = std::make_unique<session::WorkspaceSession>(
            session::Services{m_store, std::make_shared<SystemClock>(), path(newIdentifier())});
    }

    void cleanup() { m_session.reset(); }

    void plainMappingIsChecked()
    {
        const QString file = copyOf(QStringLiteral("toulouse-mapping.jsonc"), QStringLiteral("plain.jsonc"));
        QVERIFY(open(file));
        QCOMPARE(m_session->document().snapshot().text(Buffer::Mapping), bytes(file));
        QVERIFY(!m_session->file().isWorkspace);
        QVERIFY(!m_session->isModified());
        QVERIFY(hasChecked());
        QVERIFY(m_session->result().findings().size() > 0);
        QCOMPARE(m_session->passwords().state(), PasswordState::NotAsked);
    }

    void failedOpenLeavesWhatWasOpen()
    {
        const QString file = copyOf(QStringLiteral("toulouse-mapping.jsonc"), QStringLiteral("kept.jsonc"));
        QVERIFY(open(file));
        const auto failed = open(path(QStringLiteral("not there.jsonc")));
        QVERIFY(!failed);
        QCOMPARE(failed.error().id, QStringLiteral("file-missing"));
        QCOMPARE(m_session->file().path, file);
        QVERIFY(m_session->isOpen());
        QVERIFY(!m_session->isBusy());
    }

    void whileBusyAnotherIsRefused()
    {
        const QString file = copyOf(QStringLiteral("toulouse-mapping.jsonc"), QStringLiteral("busy.jsonc"));
        std::optional<Result<void>> first;
        m_session->open(file, [&](const Result<void> &end) { first = end; });
        const auto second = open(file);
        QVERIFY(!second);
        QCOMPARE(second.error().id, QStringLiteral("session-busy"));
        QTRY_VERIFY(first.has_value());
        QVERIFY(first->has_value());
    }

    void repairsAllInOneUndo()
    {
        QVERIFY(open(copyOf(QStringLiteral("toulouse-mapping.jsonc"), QStringLiteral("repair.jsonc"))));
        QVERIFY(hasChecked());
        const QByteArray before = m_session->document().snapshot().text(Buffer::Mapping);
        m_session->repairEverythingSafe();
        QTRY_VERIFY(m_session->document().snapshot().text(Buffer::Mapping) != before);
        QCOMPARE(m_session->document().history().count(), 1);
        QVERIFY(hasChecked());
        QCOMPARE(m_session->result().count(Severity::Error), 0);
        QCOMPARE(m_session->result().count(Severity::Warning), 0);
        m_session->document().history().undo();
        QCOMPARE(m_session->document().snapshot().text(Buffer::Mapping), before);
        QVERIFY(!m_session->isModified());
    }

    void savesByteForByte()
    {
        const QByteArray text("{\r\n\t\"OtipassProjectId\" : \"toulouse\" , // kept\r\n \"sectorInfos\":{}}");
        const QString file = write(QStringLiteral("exact.jsonc"), text);
        QVERIFY(open(file));
        const auto at = static_cast<quint32>(text.indexOf("toulouse"));
        QVERIFY(m_session->edit({QStringLiteral("Set project id"), {{Buffer::Mapping, {at, 8}, "reims"}}}));
        QVERIFY(m_session->isModified());
        QVERIFY(ended([&](auto done) { m_session->save(done); }));
        QVERIFY(!m_session->isModified());
        QByteArray expected = text;
        expected.replace("toulouse", "reims");
        QCOMPARE(bytes(file), expected);
        m_session->document().history().undo();
        QVERIFY2(m_session->isModified(), "undo survives a save, and leaves the file behind");
    }

    void changeDuringSaveStaysUnsaved()
    {
        const QString file = write(QStringLiteral("racing.json"), "{}");
        QVERIFY(open(file));
        QVERIFY(m_session->edit({QStringLiteral("One"), {{Buffer::Mapping, {1, 0}, " "}}}));
        std::optional<Result<void>> saved;
        m_session->save([&](const Result<void> &end) { saved = end; });
        QVERIFY(m_session->edit({QStringLiteral("Two"), {{Buffer::Mapping, {1, 0}, "\n"}}}));
        QTRY_VERIFY(saved.has_value());
        QVERIFY(saved->has_value());
        QCOMPARE(bytes(file), QByteArray("{ }"));
        QVERIFY(m_session->isModified());
    }

    void passwordOutlivesTenSaves()
    {
        const QString file = sampleWorkspace();
        QVERIFY(open(file));
        QTRY_COMPARE(m_session->passwords().state(), PasswordState::Missing);
        QVERIFY(typePassword("once and for all"));
        QCOMPARE(m_session->passwords().state(), PasswordState::Known);
        for (int round = 0; round < 10; ++round) {
            const QString user = QStringLiteral("user%1").arg(round);
            QVERIFY(m_session->edit(workspace::setConnectionField(
                m_session->setup(), workspace::ConnectionField::UserName, user)));
            QVERIFY(ended([&](auto done) { m_session->save(done); }));
            QVERIFY(bytes(file).contains(user.toUtf8()));
            QCOMPARE(keptPassword(), QByteArray("once and for all"));
        }
        QVERIFY(!bytes(file).contains("once and for all"));
    }

    void savedUnderAnotherNameKeepsItsOwnPassword()
    {
        QVERIFY(open(sampleWorkspace()));
        const QString firstId = m_session->setup().id.value;
        QVERIFY(typePassword("first"));
        const QString second = path(QStringLiteral("second.passerelle"));
        QVERIFY(ended([&](auto done) { m_session->saveAs(second, done); }));
        QCOMPARE(m_session->file().path, second);
        QVERIFY(!m_session->isModified());
        QVERIFY(m_session->setup().id.value != firstId);
        QCOMPARE(keptPassword(), QByteArray("first"));
        QVERIFY(typePassword("second"));
        QVERIFY(open(path(QStringLiteral("toulouse.passerelle"))));
        QCOMPARE(m_session->setup().id.value, firstId);
        QCOMPARE(keptPassword(), QByteArray("first"));
    }

    /// What was done before the save can be undone, but not the copy's identity nor where its mapping is.
    void undoDoesNotBringTheOriginalBack()
    {
        QVERIFY(open(sampleWorkspace()));
        const QString firstId = m_session->setup().id.value;
        const QByteArray mapping = m_session->document().snapshot().text(document::Buffer::Mapping);
        QVERIFY(typePassword("first"));
        QVERIFY(m_session->edit(workspace::setConnectionField(
            m_session->setup(), workspace::ConnectionField::UserName, QStringLiteral("before"))));
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("elsewhere")));
        const QString second = path(QStringLiteral("elsewhere/second.passerelle"));
        QVERIFY(ended([&](auto done) { m_session->saveAs(second, done); }));
        const QString ownId = m_session->setup().id.value;
        const QString linked = m_session->file().linkedMapping;
        QCOMPARE(m_session->document().history().count(), 1);
        QVERIFY(!m_session->isModified());
        m_session->document().history().undo();
        QVERIFY(m_session->isModified());
        QCOMPARE(m_session->setup().id.value, ownId);
        QVERIFY(m_session->setup().connection.userName.value != QLatin1String("before"));
        QVERIFY(ended([&](auto done) { m_session->save(done); }));
        QVERIFY(!bytes(second).contains(firstId.toUtf8()));
        QVERIFY(open(second));
        QCOMPARE(m_session->file().linkedMapping, linked);
        QCOMPARE(m_session->document().snapshot().text(document::Buffer::Mapping), mapping);
    }

    void copyMadeOutsideGetsItsOwnIdentity()
    {
        const QString original = sampleWorkspace();
        QVERIFY(open(original));
        const QString id = m_session->setup().id.value;
        QVERIFY(typePassword("of the original"));
        const QString copy =
            copyOf(QStringLiteral("toulouse.passerelle"), QStringLiteral("copied.passerelle"));
        QVERIFY(open(copy));
        QVERIFY(m_session->setup().id.value != id);
        QVERIFY(!m_session->isModified()); // nobody changed anything
        QCOMPARE(m_session->document().history().count(), 0);
        QTRY_COMPARE(m_session->passwords().state(), PasswordState::Missing);
        // Not saved, and opened again: what was queued in its ledger is found under the same id.
        const QString own = m_session->setup().id.value;
        QVERIFY(open(original));
        QCOMPARE(m_session->setup().id.value, id);
        QVERIFY(open(copy));
        QCOMPARE(m_session->setup().id.value, own);
    }

    void newWorkHasNoFileYet()
    {
        m_session->newWorkspace(QStringLiteral("Reims"));
        QVERIFY(m_session->isOpen());
        QVERIFY(m_session->isModified());
        QCOMPARE(m_session->displayName(), QStringLiteral("Reims"));
        const auto saved = ended([&](auto done) { m_session->save(done); });
        QVERIFY(!saved);
        QCOMPARE(saved.error().id, QStringLiteral("save-no-path"));
        QVERIFY(ended([&](auto done) { m_session->saveAs(path(QStringLiteral("reims.passerelle")), done); }));
        QVERIFY(!m_session->isModified());
        QVERIFY(open(path(QStringLiteral("reims.passerelle"))));
        QCOMPARE(m_session->setup().name.value, QStringLiteral("Reims"));
    }

    void plainMappingBecomesAWorkspace()
    {
        const QString file = copyOf(QStringLiteral("toulouse-mapping.jsonc"), QStringLiteral("alone.jsonc"));
        QVERIFY(open(file));
        m_session->makeWorkspace();
        QVERIFY(m_session->file().isWorkspace);
        QCOMPARE(m_session->document().snapshot().text(Buffer::Mapping), bytes(file));
        QCOMPARE(m_session->setup().name.value, QStringLiteral("alone"));
        QVERIFY(m_session->isModified());
    }

    void sampleOpensAndItsProfilesAreFound()
    {
        QVERIFY(ended([&](auto done) { m_session->openSample(done); }));
        QVERIFY(m_session->file().isWorkspace);
        QVERIFY(m_session->file().path.isEmpty());
        QVERIFY(!m_session->document().snapshot().text(Buffer::ApiProfile).isEmpty());
        QVERIFY(!m_session->document().snapshot().text(Buffer::FileProfile).isEmpty());
    }

    void onlyTheNewestCheckIsTold()
    {
        const QString file = write(QStringLiteral("many.json"), "{}");
        QVERIFY(open(file));
        QVERIFY(hasChecked());
        QSignalSpy checked(m_session.get(), &session::WorkspaceSession::checked);
        for (int change = 0; change < 50; ++change)
            QVERIFY(m_session->edit({QStringLiteral("Space"), {{Buffer::Mapping, {1, 0}, " "}}}));
        QVERIFY(hasChecked());
        QVERIFY(checked.count() >= 1);
        QVERIFY(checked.count() < 50);
    }

    void refusedChangeIsTold()
    {
        const QString file = write(QStringLiteral("short.json"), "{}");
        QVERIFY(open(file));
        QSignalSpy problems(m_session.get(), &session::WorkspaceSession::problem);
        QVERIFY(!m_session->edit({QStringLiteral("Beyond"), {{Buffer::Mapping, {90, 1}, "x"}}}));
        QCOMPARE(problems.count(), 1);
        QCOMPARE(problems.first().first().value<Problem>().id, QStringLiteral("edit-out-of-range"));
        QCOMPARE(m_session->document().snapshot().text(Buffer::Mapping), QByteArray("{}"));
    }

    void closingLeavesNothing()
    {
        QVERIFY(open(sampleWorkspace()));
        QVERIFY(typePassword("gone from sight"));
        m_session->close();
        QVERIFY(!m_session->isOpen());
        QVERIFY(!m_session->isModified());
        QCOMPARE(m_session->passwords().state(), PasswordState::NotAsked);
        QVERIFY(m_session->document().snapshot().text(Buffer::Mapping).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceSession)
#include "tst_workspace_session.moc"
