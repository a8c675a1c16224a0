// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

#include "base/worker.h"
#include "ledger/file_export.h"
#include "ledger/ledger_worker.h"
#include "secutix/file_profile.h"

namespace passerelle::ledger
{

/// Exports that are under way, on a thread of their own.
struct Ledger::Exports {
    std::vector<CancelToken> tokens; ///< of all that were asked for
    passerelle::Worker worker{QStringLiteral("ledger-export")};
};

Ledger::Ledger(QString path, LedgerOptions options, QObject *parent)
    : QObject(parent), m_worker(std::make_unique<Worker>(*this, std::move(path), options)),
      m_exports(std::make_unique<Exports>())
{
}

Ledger::~Ledger()
{
    for (const CancelToken &token : m_exports->tokens)
        token.cancel();
    m_exports.reset();
    m_worker.reset();
}

QString Ledger::path() const { return m_worker->path(); }

void Ledger::open(QObject *context, Done<int> done)
{
    m_worker->ask<int>([](LedgerDatabase &database) -> Result<int> { return database.schemaVersion(); },
                       context, std::move(done));
}

void Ledger::record(ScanOutcome outcome, QObject *context, Done<Recorded> done)
{
    m_worker->write(
        [outcome = std::move(outcome)](LedgerDatabase &database) { return database.record(outcome); },
        context, std::move(done));
}

void Ledger::queueOffline(QueuedScan queued, QObject *context, Done<Recorded> done)
{
    m_worker->write(
        [queued = std::move(queued)](LedgerDatabase &database) { return database.queueOffline(queued); },
        context, std::move(done));
}

void Ledger::synchronise(const QString &workspace, Resolver resolver, CancelToken cancel, QObject *context,
                         std::function<void(int, int)> progress, Done<Synchronised> done)
{
    m_worker->synchronise(workspace, std::move(resolver), std::move(cancel), context, std::move(progress),
                          std::move(done));
}

void Ledger::totals(const QString &workspace, QObject *context, Done<Totals> done)
{
    m_worker->ask<Totals>([workspace](LedgerDatabase &database) { return database.totals(workspace); },
                          context, std::move(done));
}

void Ledger::quotaUsed(const QString &workspace, const QString &product, const QString &season,
                       QObject *context, Done<qint64> done)
{
    m_worker->ask<qint64>(
        [=](LedgerDatabase &database) { return database.quotaUsed(workspace, product, season); }, context,
        std::move(done));
}

void Ledger::scans(PageQuery query, QObject *context, Done<Page<ScanRow>> done)
{
    m_worker->ask<Page<ScanRow>>(
        [query = std::move(query)](LedgerDatabase &database) { return database.scans(query); }, context,
        std::move(done));
}

void Ledger::orders(PageQuery query, QObject *context, Done<Page<OrderRow>> done)
{
    m_worker->ask<Page<OrderRow>>(
        [query = std::move(query)](LedgerDatabase &database) { return database.orders(query); }, context,
        std::move(done));
}

void Ledger::queued(const QString &workspace, QObject *context, Done<std::vector<QueuedScan>> done)
{
    m_worker->ask<std::vector<QueuedScan>>(
        [workspace](LedgerDatabase &database) { return database.queued(workspace); }, context,
        std::move(done));
}

void Ledger::exportFiles(const QString &folder, const Selection &selection,
                         std::shared_ptr<const secutix::FileProfile> profile, const CancelToken &cancel,
                         QObject *context, Done<QStringList> done)
{
    m_exports->tokens.push_back(cancel);
    LedgerOptions options = m_worker->options();
    options.readOnly = true;
    options.checkUpTo = 0; // looked through at opening already
    const auto work = [options, path = path(), folder, selection, profile = std::move(profile),
                       cancel]() -> Result<QStringList> {
        Result<LedgerDatabase> database = LedgerDatabase::open(path, options);
        if (!database)
            return Failure(database.error());
        return ledger::exportFiles(*database, selection, *profile, folder, QDateTime::currentDateTimeUtc(),
                                   cancel);
    };
    m_exports->worker.run(work, [guard = QPointer<QObject>(context),
                                 done = std::move(done)](const Result<QStringList> &result) {
        if (guard && done)
            done(result);
    });
}

void Ledger::setAsideAndBeginAnew(QObject *context, Done<QString> done)
{
    m_worker->setAside(context, std::move(done));
}

} // namespace passerelle::ledger
