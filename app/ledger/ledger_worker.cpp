// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_worker.h"

namespace passerelle::ledger
{

namespace
{

/// More than that are not kept waiting for one commit.
constexpr std::size_t kLargestGroup = 500;

} // namespace

struct Ledger::Worker::Synchronisation {
    SynchroniseRun run;
    Resolver resolver;
    CancelToken cancel;
    std::function<void(int, int)> progress; ///< on the owner's thread
    std::function<void(const Result<Synchronised> &)> answer;
};

Ledger::Worker::Worker(Ledger &owner, QString path, LedgerOptions options)
    : m_owner(owner), m_path(std::move(path)), m_options(options)
{
    m_thread.reset(QThread::create([this] { loop(); }));
    m_thread->setObjectName(QStringLiteral("ledger"));
    m_thread->start();
}

Ledger::Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread->wait();
}

void Ledger::Worker::add(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

bool Ledger::Worker::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

std::deque<Ledger::Worker::Job> Ledger::Worker::takeJobs()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty(); });
    return std::exchange(m_jobs, {});
}

void Ledger::Worker::loop()
{
    for (;;) {
        std::deque<Job> jobs = takeJobs();
        if (jobs.empty())
            break; // stopped, and nothing is left to do
        serve(std::move(jobs));
    }
    m_database.reset(); // Qt's connection belongs to this thread
}

void Ledger::Worker::serve(std::deque<Job> jobs)
{
    std::vector<Job> group;
    const auto commitGroup = [this, &group] {
        if (!group.empty())
            commitTogether(group);
        group.clear();
    };
    for (Job &job : jobs) {
        if (job.write) {
            group.push_back(std::move(job));
            if (group.size() == kLargestGroup)
                commitGroup();
            continue;
        }
        commitGroup();
        if (job.run)
            job.run();
    }
    commitGroup();
}

Result<LedgerDatabase *> Ledger::Worker::opened()
{
    if (!m_database) {
        Result<LedgerDatabase> made = LedgerDatabase::open(m_path, m_options);
        if (!made)
            return Failure(made.error());
        m_database.emplace(std::move(*made));
    }
    return &*m_database;
}

bool Ledger::Worker::tryTogether(LedgerDatabase &database, std::vector<Job> &group,
                                 std::vector<Result<Recorded>> &results)
{
    if (!database.begin())
        return false;
    for (const Job &job : group) {
        results.push_back(job.write(database));
        const Result<Recorded> &result = results.back();
        if (!result && result.error().id != kBarcodeTwice) {
            database.rollback(); // SQLite may have ended the transaction already
            return false;
        }
    }
    if (database.commit())
        return true;
    database.rollback();
    return false;
}

void Ledger::Worker::commitTogether(std::vector<Job> &group)
{
    std::vector<Result<Recorded>> results;
    results.reserve(group.size());
    if (const Result<LedgerDatabase *> database = opened(); !database) {
        results.assign(group.size(), Failure(database.error()));
    } else if (group.size() == 1 || !tryTogether(**database, group, results)) {
        // Each for itself, so that everyone hears of their own trouble only.
        results.clear();
        for (const Job &job : group)
            results.push_back(job.write(**database));
    }
    bool isNew = false;
    for (std::size_t i = 0; i < group.size(); ++i) {
        group[i].answer(results[i]);
        isNew = isNew || (results[i] && !results[i]->wasThere);
    }
    if (isNew)
        toOwner([owner = &m_owner] { Q_EMIT owner->appended(); });
}

void Ledger::Worker::write(Write work, QObject *context, Done<Recorded> done)
{
    add({{}, std::move(work), answering<Recorded>(context, std::move(done))});
}

void Ledger::Worker::synchronise(const QString &workspace, Resolver resolver, CancelToken cancel,
                                 QObject *context, std::function<void(int, int)> progress,
                                 Done<Synchronised> done)
{
    auto under = std::make_shared<Synchronisation>();
    under->run.workspace = workspace;
    under->resolver = std::move(resolver);
    under->cancel = std::move(cancel);
    under->answer = answering<Synchronised>(context, std::move(done));
    under->progress = [this, guard = QPointer<QObject>(context), progress = std::move(progress)](int part,
                                                                                                 int whole) {
        toOwner([guard, progress, part, whole] {
            if (guard && progress)
                progress(part, whole);
        });
    };
    post([this, under] { continueSynchronising(under); });
}

void Ledger::Worker::continueSynchronising(const std::shared_ptr<Synchronisation> &under)
{
    const Result<LedgerDatabase *> database = opened();
    if (!database) {
        under->answer(Failure(database.error()));
        return;
    }
    const Result<void> done = (*database)->synchroniseBatch(under->run, under->resolver, under->cancel);
    if (!done) {
        under->answer(Failure(done.error()));
        if (under->run.done > 0) // what was made before stays made
            toOwner([owner = &m_owner] { Q_EMIT owner->updated(); });
        return;
    }
    under->progress(under->run.done, under->run.total);
    if (under->run.isFinished) {
        under->answer(under->run.result);
        toOwner([owner = &m_owner] { Q_EMIT owner->updated(); });
    } else if (!isStopping()) { // what is left stays queued, for the next time
        post([this, under] { continueSynchronising(under); });
    }
}

void Ledger::Worker::setAside(QObject *context, Done<QString> done)
{
    post([this, answer = answering<QString>(context, std::move(done))] {
        m_database.reset();
        Result<QString> aside = LedgerDatabase::setAside(m_path);
        const Result<LedgerDatabase *> anew = opened();
        if (aside && !anew)
            aside = Failure(anew.error());
        answer(aside);
        if (aside)
            toOwner([owner = &m_owner] { Q_EMIT owner->updated(); });
    });
}

} // namespace passerelle::ledger
