// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/saved_comparison.h"

#include "base/worker.h"
#include "session/workspace_session.h"

namespace passerelle::session
{

using difference::LineSpan;
using document::Buffer;

/// So long after the last key, in milliseconds.
static constexpr int kCompareDelay = 100;

SavedComparison::SavedComparison(WorkspaceSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_worker(std::make_unique<Worker>(QStringLiteral("changes")))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kCompareDelay);
    connect(&m_delay, &QTimer::timeout, this, &SavedComparison::start);
    connect(&session.document(), &document::Document::changed, this, [this] {
        m_watch.cancel.cancel();
        m_delay.start();
    });
    // Queued: while a step is being pushed the history still counts as clean.
    connect(&session, &WorkspaceSession::opened, this, &SavedComparison::remember, Qt::QueuedConnection);
    connect(&session, &WorkspaceSession::fileChanged, this, &SavedComparison::remember, Qt::QueuedConnection);
    remember();
}

SavedComparison::~SavedComparison() { m_watch.cancel.cancel(); }

void SavedComparison::remember()
{
    const bool wasNeverSaved = m_session.isOpen() && m_session.file().path.isEmpty();
    if (!m_session.isOpen() || wasNeverSaved)
        m_saved.reset();
    else if (!m_session.isModified())
        m_saved = m_session.document().snapshot().text(Buffer::Mapping);
    m_delay.start();
}

void SavedComparison::start()
{
    // One at a time: each holds a text, and a large one takes longer than the next key.
    m_isOutdated = m_isComparing;
    if (m_isComparing)
        return;
    m_isComparing = true;
    m_watch = difference::Watch();
    const document::Snapshot &now = m_session.document().snapshot();
    const QByteArray text = now.text(Buffer::Mapping);
    const auto work = [saved = m_saved, text, watch = m_watch]() -> std::vector<LineSpan> {
        return saved ? difference::lineStates(*saved, text, watch) : std::vector<LineSpan>();
    };
    m_worker->run(work, [this, revision = now.revision](std::vector<LineSpan> spans) {
        m_isComparing = false;
        if (m_isOutdated)
            start();
        if (m_watch.cancel.isCancelled() || m_isComparing)
            return;
        m_spans = std::move(spans);
        m_revision = revision;
        Q_EMIT changed();
    });
}

} // namespace passerelle::session
