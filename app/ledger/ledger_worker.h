// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "ledger/ledger_database.h"

#include <QPointer>
#include <QThread>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace passerelle::ledger
{

/// The thread that owns the ledger's file. Writes that wait together become one transaction; everything else
/// comes in between, in the order of asking. Answers go to the ledger's thread.
class Ledger::Worker
{
public:
    Worker(Ledger &owner, QString path, LedgerOptions options);
    /// Finishes what was asked for, then joins.
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    const QString &path() const { return m_path; }
    const LedgerOptions &options() const { return m_options; }

    using Write = std::function<Result<Recorded>(LedgerDatabase &)>;
    void write(Write work, QObject *context, Done<Recorded> done);

    /// `work` gets the open database, or is answered why it is not open.
    template <typename T, typename Work>
    void ask(Work work, QObject *context, Done<T> done)
    {
        post([this, work = std::move(work), answer = answering<T>(context, std::move(done))] {
            const Result<LedgerDatabase *> database = opened();
            answer(database ? work(**database) : Result<T>(Failure(database.error())));
        });
    }

    void synchronise(const QString &workspace, Resolver resolver, CancelToken cancel, QObject *context,
                     std::function<void(int, int)> progress, Done<Synchronised> done);
    void setAside(QObject *context, Done<QString> done);

private:
    /// A request: a write that can share a commit, or anything else.
    struct Job {
        std::function<void()> run; ///< empty for a write
        Write write;
        std::function<void(const Result<Recorded> &)> answer;
    };
    struct Synchronisation;

    /// Wraps `done` so that it can be called on the worker's thread and runs on the owner's, if its context
    /// lives.
    template <typename T>
    std::function<void(const Result<T> &)> answering(QObject *context, Done<T> done)
    {
        return [this, guard = QPointer<QObject>(context), done = std::move(done)](const Result<T> &result) {
            toOwner([guard, done, result] {
                if (guard && done)
                    done(result);
            });
        };
    }
    template <typename Call>
    void toOwner(Call call)
    {
        QMetaObject::invokeMethod(&m_owner, std::move(call), Qt::QueuedConnection);
    }

    void post(std::function<void()> run) { add({std::move(run), {}, {}}); }
    void add(Job job);
    void loop();
    std::deque<Job> takeJobs();
    void serve(std::deque<Job> jobs);
    Result<LedgerDatabase *> opened();
    void commitTogether(std::vector<Job> &group);
    bool tryTogether(LedgerDatabase &database, std::vector<Job> &group,
                     std::vector<Result<Recorded>> &results);
    void continueSynchronising(const std::shared_ptr<Synchronisation> &under);
    bool isStopping();

    Ledger &m_owner;
    const QString m_path;
    const LedgerOptions m_options;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stop = false;
    std::optional<LedgerDatabase> m_database; ///< of the worker's thread
    std::unique_ptr<QThread> m_thread;
};

} // namespace passerelle::ledger
