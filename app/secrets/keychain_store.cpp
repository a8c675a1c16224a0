// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain_store.h"

#include "secrets/keychain_problem.h"
#include "secrets/pending_answer.h"

#include <QTimer>
#include <map>
#include <qt6keychain/keychain.h>

namespace passerelle::secrets
{

/// The name that the keychain shows its owner.
static QString serviceName() { return QStringLiteral("Passerelle"); }

/// What is asked and not answered. Jobs of QtKeychain delete themselves and cannot be stopped: one that is
/// given up goes on by itself and finds nobody to tell.
struct KeychainStore::Jobs : QObject {
    explicit Jobs(std::chrono::milliseconds time) : deadline(time) {}
    ~Jobs() override
    {
        const auto left = std::exchange(running, {});
        for (const auto &[number, cancel] : left)
            cancel();
    }

    template <typename Value>
    using Pending = std::shared_ptr<PendingAnswer<Value>>;

    template <typename Value>
    Pending<Value> begin(QObject *context, std::function<void(Result<Value>)> answer)
    {
        auto pending = std::make_shared<PendingAnswer<Value>>(context, std::move(answer));
        const quint64 number = ++lastNumber;
        auto *timer = new QTimer(this);
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this,
                [pending] { pending->end(Failure(keychainProblem(KeychainFault::Timeout))); });
        running.emplace(number, [pending] { pending->end(Failure(cancelled())); });
        pending->setCleanUp([this, number, timer] {
            running.erase(number);
            timer->deleteLater();
        });
        timer->start(deadline);
        return pending;
    }

    /// Starts the job; `done` is called with it if it succeeds or finds no entry, while somebody still waits.
    template <typename Value, typename Done>
    void start(QKeychain::Job *job, const QString &id, const Pending<Value> &pending, Done done)
    {
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(id);
        connect(job, &QKeychain::Job::finished, this, [this, pending, done](QKeychain::Job *ended) {
            if (pending->isOver())
                return;
            if (ended->error() == QKeychain::NoError)
                done();
            else
                explain(ended->error(), ended->errorString(), pending);
        });
        job->start();
    }

    /// A locked or absent service hides behind "not found" or "other error": the bus knows which it is.
    template <typename Value>
    void explain(QKeychain::Error code, const QString &words, const Pending<Value> &pending)
    {
        askSecretService(
            this,
            [code, words, pending](ServiceState state) {
                const bool notThere = code == QKeychain::EntryNotFound &&
                                      (state == ServiceState::Open || state == ServiceState::Unknown);
                if (notThere)
                    pending->end(Result<Value>());
                else
                    pending->end(Failure(keychainProblem(faultOf(code, state), words)));
            },
            deadline);
    }

    std::chrono::milliseconds deadline;
    std::map<quint64, std::function<void()>> running;
    quint64 lastNumber = 0;
};

KeychainStore::KeychainStore(std::chrono::milliseconds deadline) : m_jobs(std::make_unique<Jobs>(deadline)) {}

KeychainStore::~KeychainStore() = default;

Request KeychainStore::read(const QString &id, QObject *context, ReadAnswer answer)
{
    const auto pending = m_jobs->begin<std::optional<Secret>>(context, std::move(answer));
    auto *job = new QKeychain::ReadPasswordJob(serviceName());
    m_jobs->start(job, id, pending, [job, pending] {
        QString text = job->textData();
        pending->end(std::optional<Secret>(Secret::fromText(text)));
        wipe(text);
    });
    return PendingAnswer<std::optional<Secret>>::request(pending);
}

Request KeychainStore::write(const QString &id, Secret secret, QObject *context, DoneAnswer answer)
{
    const auto pending = m_jobs->begin<void>(context, std::move(answer));
    if (secret.size() > kLongestSecret) {
        pending->end(Failure(keychainProblem(KeychainFault::TooLong)));
        return {};
    }
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    QString text = secret.revealText();
    job->setTextData(text);
    wipe(text);
    m_jobs->start(job, id, pending, [pending] { pending->end({}); });
    return PendingAnswer<void>::request(pending);
}

Request KeychainStore::remove(const QString &id, QObject *context, DoneAnswer answer)
{
    const auto pending = m_jobs->begin<void>(context, std::move(answer));
    auto *job = new QKeychain::DeletePasswordJob(serviceName());
    m_jobs->start(job, id, pending, [pending] { pending->end({}); });
    return PendingAnswer<void>::request(pending);
}

QString KeychainStore::describe() const
{
    return tr("Passwords are kept in this computer's keychain and stay there when the program ends.");
}

QString KeychainStore::shortName() const { return tr("in the keychain"); }

} // namespace passerelle::secrets
