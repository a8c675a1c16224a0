// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recovery_keeper.h"

#include "base/clock.h"
#include "base/worker.h"
#include "recovery/journal_writer.h"
#include "session/work_difference.h"
#include "session/workspace_session.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace passerelle::session
{

using recovery::JournalContent;
using recovery::JournalFolder;
using recovery::LeftOver;

/// From a change to its journal: soon, but not at each key.
static constexpr int kDelayMilliseconds = 1000;
/// More edits, or a larger one, are written as the whole texts: these cost nothing to hand over.
static constexpr std::size_t kMostReplacements = 500;

static QString folderIn(const WorkspaceSession &session)
{
    return QDir(session.services().dataFolder).filePath(QStringLiteral("recovery"));
}

RecoveryKeeper::RecoveryKeeper(WorkspaceSession &session)
    : m_session(session), m_writer(std::make_shared<recovery::JournalWriter>(folderIn(session))),
      m_worker(std::make_unique<Worker>(QStringLiteral("journal")))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelayMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryKeeper::flush);
    connect(&session.document(), &document::Document::changed, this, &RecoveryKeeper::documentChanged);
    connect(&session, &WorkspaceSession::opened, this, &RecoveryKeeper::documentOpened);
    connect(&session, &WorkspaceSession::draftChanged, this, &RecoveryKeeper::draftChanged);
    connect(&session, &WorkspaceSession::fileChanged, this, [this] {
        if (!m_session.isModified() && !m_session.draft() && !m_session.isBusy())
            finish();
    });
}

RecoveryKeeper::~RecoveryKeeper()
{
    if (m_timer.isActive())
        flush();
    m_worker->finish();
    if (m_writer->isBegun())
        removeRestored();
}

// ---- writing

void RecoveryKeeper::documentChanged(const document::Change &change)
{
    if (change.everything || change.edit.isEmpty())
        return; // documentOpened() follows; profiles are not the operator's work
    if (m_isAllPending || change.edit.replacements.size() > kMostReplacements ||
        m_pending.size() > kMostReplacements) {
        noteAll();
        return;
    }
    m_pending.push_back(change.edit);
    if (!m_timer.isActive())
        m_timer.start();
}

void RecoveryKeeper::noteAll()
{
    m_pending.clear();
    m_isAllPending = true;
    if (!m_timer.isActive())
        m_timer.start();
}

void RecoveryKeeper::documentOpened()
{
    finish(); // whoever opened this asked about what was open
    const bool isWork = m_session.isModified() && !m_session.identity().path.startsWith(u':');
    if (isWork)
        noteAll();
}

/// What is typed may be given up again, so no edit can be written behind the others: the texts are, as they
/// would be.
void RecoveryKeeper::draftChanged()
{
    if (m_session.draft() || m_session.isModified())
        noteAll();
    else
        finish();
}

/// The texts with what is being typed in them.
static workspace::Texts withDraft(workspace::Texts texts, const document::Edit &draft,
                                  const document::Snapshot &snapshot)
{
    using document::Buffer;
    if (const auto edit = document::normalized(draft, snapshot)) {
        texts.mapping = document::applied(texts.mapping, *edit, Buffer::Mapping);
        texts.workspace = document::applied(texts.workspace, *edit, Buffer::Workspace);
    }
    return texts;
}

void RecoveryKeeper::flush()
{
    const std::optional<document::Edit> draft = m_session.draft();
    if ((!m_session.isModified() && !draft) || m_session.services().dataFolder.isEmpty()) {
        removeRestored();
        return;
    }
    const workspace::FileIdentity &file = m_session.identity();
    recovery::JournalHead head{m_session.file().path.isEmpty() ? QString() : file.path,
                               m_session.file().isWorkspace, m_session.displayName(), m_session.marks()};
    m_isWritten = true;
    const bool isAll = std::exchange(m_isAllPending, false);
    if (draft) {
        m_isAllPending = true; // and once it is taken or given up
        m_worker->run(
            [writer = m_writer, head = std::move(head), texts = m_session.texts(), edit = *draft,
             snapshot = m_session.document().snapshot(), now = m_session.services().clock->now()] {
                return writer->begin(head, withDraft(texts, edit, snapshot), now);
            },
            [this](const Result<void> &written) { flushed(written); });
        return;
    }
    m_worker->run(
        [writer = m_writer, head = std::move(head), edits = std::exchange(m_pending, {}), isAll,
         texts = m_session.texts(), now = m_session.services().clock->now()] {
            auto written = isAll || !writer->isBegun() || writer->isLong() ? writer->begin(head, texts, now)
                                                                           : writer->append(edits, now);
            return written;
        },
        [this](const Result<void> &written) { flushed(written); });
}

void RecoveryKeeper::flushed(const Result<void> &written)
{
    if (written) {
        m_wasTold = false;
        removeRestored();
        return;
    }
    m_isAllPending = true;
    m_pending.clear();
    if (!std::exchange(m_wasTold, true))
        Q_EMIT problem(written.error());
}

void RecoveryKeeper::finish()
{
    m_timer.stop();
    m_pending.clear();
    m_isAllPending = true;
    removeRestored();
    if (!std::exchange(m_isWritten, false))
        return;
    m_worker->run(
        [writer = m_writer] {
            writer->discard();
            return true;
        },
        [](bool) {});
}

void RecoveryKeeper::removeRestored()
{
    if (!m_restored)
        return;
    JournalFolder::discard(*m_restored);
    m_restored.reset();
}

// ---- what was left over

void RecoveryKeeper::findLeftOvers()
{
    m_worker->run([folder = folderIn(m_session)] { return JournalFolder::leftOvers(folder); },
                  [this](std::vector<LeftOver> found) {
                      const bool wasSome = hasUnsavedWork();
                      m_leftOvers = std::move(found);
                      m_isSomeKept = false;
                      if (wasSome || hasUnsavedWork())
                          Q_EMIT leftOversChanged();
                      if (m_leftOvers.empty())
                          Q_EMIT noneFound();
                  });
}

/// What the file holds now; nothing where it cannot be opened.
static workspace::Texts textsOf(const QString &path)
{
    if (path.isEmpty())
        return {};
    workspace::LoadOptions options;
    options.foreign = workspace::ForeignText::Keep;
    const auto loaded = workspace::load(path, options);
    return loaded ? workspace::Texts{loaded->mappingText, loaded->workspaceText} : workspace::Texts();
}

void RecoveryKeeper::compare(std::size_t index, DiffThen then)
{
    const Result<JournalContent> &content = m_leftOvers[index].content;
    if (!content) {
        then(Failure(content.error()));
        return;
    }
    m_worker->run([content = *content] { return workDifference(textsOf(content.head.path), content.texts); },
                  [then = std::move(then)](const QString &diff) { then(diff); });
}

void RecoveryKeeper::restore(std::size_t index, const Done &done)
{
    const LeftOver &one = m_leftOvers[index];
    if (!one.content) {
        done(Failure(one.content.error()));
        return;
    }
    const auto restored = [this, path = one.path, done](const Result<void> &result) {
        const auto at = std::find_if(m_leftOvers.begin(), m_leftOvers.end(),
                                     [&path](const LeftOver &other) { return other.path == path; });
        if (result && at != m_leftOvers.end()) {
            m_restored = std::move(*at);
            m_leftOvers.erase(at);
            noteAll();
            Q_EMIT leftOversChanged();
        }
        done(result);
    };
    putBack(*one.content, restored);
}

void RecoveryKeeper::putBack(const JournalContent &content, const Done &done)
{
    const auto alone = [this, content] {
        const auto kind =
            content.head.isWorkspace ? workspace::FileKind::Workspace : workspace::FileKind::Mapping;
        m_session.adoptUnsaved({kind, content.head.path, {}}, content.texts);
    };
    if (content.head.path.isEmpty()) {
        alone();
        done({});
        return;
    }
    m_session.open(
        content.head.path,
        [this, content, alone, done](const Result<void> &opened) {
            const QString when = QLocale().toString(content.last.toLocalTime(), QLocale::ShortFormat);
            if (!opened || m_session.document().isReadOnly())
                alone();
            else
                m_session.putBack(tr("Restore the work of %1").arg(when), content.texts);
            done({});
        },
        workspace::ForeignText::Keep);
}

void RecoveryKeeper::discard(std::size_t index)
{
    JournalFolder::discard(m_leftOvers[index]);
    m_leftOvers.erase(m_leftOvers.begin() + static_cast<std::ptrdiff_t>(index));
    Q_EMIT leftOversChanged();
}

void RecoveryKeeper::keepForLater()
{
    m_isSomeKept = !m_leftOvers.empty();
    m_leftOvers.clear();
    Q_EMIT leftOversChanged();
}

} // namespace passerelle::session
