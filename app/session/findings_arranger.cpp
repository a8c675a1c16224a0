// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/findings_arranger.h"

namespace passerelle::session
{

/// As many messages are read within a fraction of a frame.
static constexpr quint32 kAtOnce = 500;

FindingsArranger::FindingsArranger(QObject *parent) : QObject(parent), m_worker(QStringLiteral("findings")) {}

FindingsArranger::~FindingsArranger() { m_cancel.cancel(); }

void FindingsArranger::request(const rules::CheckResult &result, const rules::FindingsFilter &filter,
                               rules::Grouping grouping)
{
    m_cancel.cancel();
    m_cancel = {};
    const quint64 job = ++m_job;
    const bool readsTexts = !filter.text.isEmpty() || grouping == rules::Grouping::ByPlace;
    if (!readsTexts || rules::allFindings(result) <= kAtOnce) {
        Q_EMIT arranged(result, rules::arranged(result, filter, grouping));
        return;
    }
    m_worker.run([result, filter, grouping,
                  cancel = m_cancel] { return rules::arranged(result, filter, grouping, cancel); },
                 [this, job, result](const rules::Arrangement &arrangement) {
                     if (job == m_job)
                         Q_EMIT arranged(result, arrangement);
                 });
}

} // namespace passerelle::session
