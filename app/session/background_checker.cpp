// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/background_checker.h"

#include "base/large_vector.h"

#include <optional>

namespace passerelle::session
{

/// A person reads no more of a preview than this.
static constexpr int kMostPreviewed = 200;

BackgroundChecker::BackgroundChecker(QObject *parent) : QObject(parent), m_worker(QStringLiteral("checker"))
{
}

BackgroundChecker::~BackgroundChecker() { cancel(); }

void BackgroundChecker::request(const document::Snapshot &snapshot, bool hasWorkspace,
                                rules::PasswordState password)
{
    m_check.cancel();
    m_check = {};
    const quint64 job = ++m_job;
    begin();
    m_worker.run(
        [snapshot, hasWorkspace, password, before = m_last,
         cancel = m_check]() -> std::optional<rules::CheckResult> {
            if (cancel.isCancelled())
                return std::nullopt;
            auto result =
                rules::recheck(rules::Facts::of(snapshot, hasWorkspace, password, before.facts().get()),
                               before, cancel, rules::SafeRepairs::AtOnce);
            if (result) { // counted here, so that both are at hand there
                (void)result->safeRepairCount(cancel);
                (void)result->kinds();
            }
            return cancel.isCancelled() ? std::nullopt : result;
        },
        [this, job](const std::optional<rules::CheckResult> &result) {
            if (result && job == m_job) {
                m_last = *result;
                Q_EMIT checked(*result);
            }
            end();
        });
}

void BackgroundChecker::prepare(const std::shared_ptr<const rules::Facts> &facts,
                                std::function<document::Edit(const CancelToken &)> make,
                                std::function<void(const PreparedRepair &)> done)
{
    m_repair.cancel();
    m_repair = {};
    begin();
    m_worker.run(
        [facts, make = std::move(make), cancel = m_repair] {
            PreparedRepair prepared{facts, make(cancel), {}};
            if (!cancel.isCancelled())
                prepared.preview = rules::previewOf(*facts, prepared.edit, kMostPreviewed);
            return prepared;
        },
        [this, done = std::move(done), cancel = m_repair](const PreparedRepair &prepared) {
            if (!cancel.isCancelled())
                done(prepared);
            end();
        });
}

void BackgroundChecker::cancel()
{
    m_check.cancel();
    m_repair.cancel();
    ++m_job;
    m_last = {};
    LargeMemory::forget(); // another text needs other sizes
}

void BackgroundChecker::begin()
{
    if (m_pending++ == 0)
        Q_EMIT busyChanged();
}

void BackgroundChecker::end()
{
    if (--m_pending == 0)
        Q_EMIT busyChanged();
}

} // namespace passerelle::session
