// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tnac_maker.h"

#include "base/worker.h"
#include "session/workspace_session.h"

namespace passerelle::session
{

using document::Buffer;

TnacMaker::TnacMaker(WorkspaceSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_worker(std::make_unique<Worker>(QStringLiteral("tnac")))
{
    connect(&session, &WorkspaceSession::checked, this, &TnacMaker::begin);
}

TnacMaker::~TnacMaker() = default;

void TnacMaker::make(mapping::TnacLayout layout, Then then)
{
    m_layout = layout;
    m_then = std::move(then);
    ++m_job;
    begin();
}

void TnacMaker::begin()
{
    // The verdict must be about the text that is given, not about the one before the last key.
    const rules::CheckResult &result = m_session.result();
    const auto &facts = result.facts();
    if (!m_then || !m_session.isOpen() || !facts || !facts->mappingReading ||
        facts->snapshot.revision != m_session.document().snapshot().revision)
        return;
    Made made;
    for (const rules::Finding &finding : result.findings()) {
        if (finding.severity != rules::Severity::Error || finding.place.buffer != Buffer::Mapping)
            continue;
        if (made.errors++ == 0)
            made.firstError = result.wording(finding).sentence();
    }
    m_worker->run([facts, layout = m_layout] { return mapping::tnacText(*facts->mappingReading, layout); },
                  [this, job = m_job, made,
                   then = std::exchange(m_then, nullptr)](const mapping::TnacText &text) mutable {
                      if (job != m_job)
                          return;
                      made.text = text;
                      then(made);
                  });
}

} // namespace passerelle::session
