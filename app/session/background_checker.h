// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/worker.h"
#include "rules/checker.h"
#include "rules/edit_preview.h"

#include <QObject>
#include <functional>

namespace passerelle::session
{

/// An edit of the facts' texts, and what it would change.
struct PreparedRepair {
    std::shared_ptr<const rules::Facts> facts;
    document::Edit edit;
    rules::EditPreview preview;
};

/// Reads and checks snapshots beside the editing, on a thread of its own. Only the newest snapshot counts: a
/// check that a newer request overtakes is cancelled, and its result is never told.
class BackgroundChecker : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundChecker(QObject *parent = nullptr);
    ~BackgroundChecker() override;

    /// Asks for a check; the answer comes through checked(), with its repairs counted, unless a newer request
    /// comes first.
    void request(const document::Snapshot &snapshot, bool hasWorkspace, rules::PasswordState password);
    /// Makes an edit away from the caller's thread, with a picture of what it would change; `done` gets both
    /// on the caller's thread, unless cancel() or another request for an edit came first.
    void prepare(const std::shared_ptr<const rules::Facts> &facts,
                 std::function<document::Edit(const CancelToken &)> make,
                 std::function<void(const PreparedRepair &)> done);
    /// Forgets what is under way.
    void cancel();
    bool isBusy() const { return m_pending > 0; }

Q_SIGNALS:
    void checked(const passerelle::rules::CheckResult &result);
    void busyChanged();

private:
    void begin();
    void end();

    rules::CheckResult m_last; ///< the newest that was finished
    CancelToken m_check;
    CancelToken m_repair;
    quint64 m_job = 0;
    int m_pending = 0;
    Worker m_worker;
};

} // namespace passerelle::session
