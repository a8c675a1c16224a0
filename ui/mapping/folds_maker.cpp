// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/folds_maker.h"

#include "session/workspace_session.h"
#include "ui/mapping/source_editor.h"
#include "ui/mapping/source_folding.h"

namespace passerelle::ui
{

using session::WorkspaceSession;

/// Up to this size the levels are made within a fraction of a frame.
static constexpr qsizetype kLongestMadeAtOnce = qsizetype{128} * 1024;
/// After a check nothing is done for so long, in milliseconds.
static constexpr int kRest = 250;

static FoldLevels levelsOf(const rules::Facts &facts)
{
    return foldLevels(facts.mappingReading->tree, facts.lines(document::Buffer::Mapping));
}

FoldsMaker::FoldsMaker(WorkspaceSession &session, SourceEditor &source)
    : QObject(&source), m_session(session), m_source(source)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &FoldsMaker::makeBeside);
    connect(&session, &WorkspaceSession::checked, this, &FoldsMaker::follow);
    follow();
}

FoldsMaker::~FoldsMaker() = default;

void FoldsMaker::follow()
{
    ++m_job;
    const auto &facts = m_session.result().facts();
    if (!m_session.isOpen() || !facts || !facts->mappingReading)
        return;
    if (facts->mappingReading->tree.text().size() > kLongestMadeAtOnce)
        m_rest.start();
    else if (facts->snapshot.revision == m_session.document().snapshot().revision)
        m_source.folding().setLevels(levelsOf(*facts));
}

void FoldsMaker::makeBeside()
{
    if (m_source.isLoading()) {
        m_rest.start();
        return;
    }
    const auto &facts = m_session.result().facts();
    if (!facts || !facts->mappingReading)
        return;
    if (!m_worker)
        m_worker = std::make_unique<Worker>(QStringLiteral("folds"));
    m_worker->run([facts] { return levelsOf(*facts); },
                  [this, job = m_job, revision = facts->snapshot.revision](FoldLevels levels) {
                      const bool isCurrent = revision == m_session.document().snapshot().revision;
                      if (isCurrent && job == m_job && !m_source.isLoading())
                          m_source.folding().setLevels(std::move(levels));
                  });
}

} // namespace passerelle::ui
