// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/findings_arranger.h"

namespace passerelle::session
{

/// As many messages are read within a fraction of a frame, and as many findings sorted out without them.
static constexpr quint32 kReadAtOnce = 500;
static constexpr quint32 kAtOnce = 20'000;

FindingsArranger::FindingsArranger(QObject *parent) : QObject(parent), m_worker(QStringLiteral("findings")) {}

FindingsArranger::~FindingsArranger() { m_cancel.cancel(); }

void FindingsArranger::request(const rules::CheckResult &result, const rules::FindingsFilter &filter,
                               rules::Grouping grouping)
{
    m_cancel.cancel();
    m_cancel = {};
    const quint64 job = ++m_job;
    const bool readsTexts = !filter.text.isEmpty() || grouping == rules::Grouping::ByPlace;
    const bool isAll = filter.takesAll() && grouping == rules::Grouping::None;
    if (isAll || rules::allFindings(result) <= (readsTexts ? kReadAtOnce : kAtOnce)) {
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
