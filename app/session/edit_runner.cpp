// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/edit_runner.h"

#include "base/worker.h"
#include "session/workspace_session.h"

namespace passerelle::session
{

/// Up to this many cells a change is made within a frame.
static constexpr qsizetype kCellsAtOnce = 2000;

EditRunner::EditRunner(WorkspaceSession &session, QObject *parent) : QObject(parent), m_session(session) {}
EditRunner::~EditRunner() = default;

void EditRunner::run(const mapping::Mapping &mapping, qsizetype size, Make make, std::function<void()> then)
{
    const document::Snapshot &now = m_session.document().snapshot();
    const bool isCurrent = mapping.tree().text().isSharedWith(now.text(document::Buffer::Mapping)) ||
                           mapping.tree().text() == now.text(document::Buffer::Mapping);
    if (!isCurrent) {
        Q_EMIT problem({QStringLiteral("text-being-read"),
                        tr("The text is still being read."),
                        {},
                        tr("Repeat the change in a moment.")});
        return;
    }
    if (size <= kCellsAtOnce) {
        apply(make(mapping), then);
        return;
    }
    if (!m_worker)
        m_worker = std::make_unique<Worker>(QStringLiteral("edits"));
    m_worker->run(
        [mapping, make = std::move(make)] { return make(mapping); },
        [this, revision = now.revision, then = std::move(then)](const Result<document::Edit> &edit) {
            if (revision == m_session.document().snapshot().revision)
                apply(edit, then);
            else
                Q_EMIT problem({QStringLiteral("text-changed"),
                                tr("The text has changed since, so nothing was done."),
                                {},
                                tr("Repeat the change.")});
        });
}

void EditRunner::apply(const Result<document::Edit> &edit, const std::function<void()> &then)
{
    if (!edit) {
        Q_EMIT problem(edit.error());
        return;
    }
    if (!edit->isEmpty() && m_session.edit(*edit) && then)
        then();
}

} // namespace passerelle::session
