// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "base/result.h"
#include "session/patient_worker.h"

#include <QString>
#include <functional>

namespace passerelle::session
{

/// What is read or written for a session, one file at a time: who waits for it, and what becomes of it where
/// the folder does not answer.
class FileWork : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void> &)>;
    enum class Kind { Opening, Saving };

    explicit FileWork(std::chrono::milliseconds patience);

    bool isBusy() const { return m_isBusy; }
    /// It is busy for longer than a folder should take: a network share that hangs.
    bool isSilent() const { return m_worker.isSilent(); }
    /// Begins a piece of work; it ends with end(), which calls `done` once. While another is under way this
    /// one is refused with "session-busy" and false; one that is silent is given up for it.
    bool begin(Kind kind, const QString &path, Done done);
    void end(const Result<void> &result);
    /// Cancelled once nobody waits for the work under way any more.
    const CancelToken &cancel() const { return m_cancel; }
    /// Waits no more for a folder that does not answer: what is under way ends with "save-folder-silent" or
    /// "open-folder-silent".
    void giveUp();

    /// Calls `work` on a thread, then `take` with what it returned, unless it was given up meanwhile.
    template <typename Work, typename Take>
    void run(Work work, Take take)
    {
        m_worker.run(std::move(work), std::move(take));
    }

Q_SIGNALS:
    void busyChanged();
    /// isSilent() begins: "save-folder-silent" or "open-folder-silent", with what can be done.
    void silent(const passerelle::Problem &problem);
    /// isSilent() ends; `id` is that of the problem.
    void answered(const QString &id);

private:
    QString problemId() const;
    Problem problem(const QString &next) const;

    bool m_isBusy = false;
    Kind m_kind = Kind::Opening;
    QString m_path;
    Done m_done;
    CancelToken m_cancel;
    PatientWorker m_worker;
};

} // namespace passerelle::session
