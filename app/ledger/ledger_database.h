// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "base/result.h"
#include "ledger/requests.h"

#include <QString>
#include <memory>

namespace passerelle::ledger
{

/// What stands in the way of a ledger: ids of Problem.
inline constexpr QLatin1String kLocked("ledger-locked");            ///< another program holds it
inline constexpr QLatin1String kCorrupt("ledger-corrupt");          ///< not a ledger any more
inline constexpr QLatin1String kForeign("ledger-foreign");          ///< a database of another program
inline constexpr QLatin1String kNewer("ledger-newer");              ///< of a newer version of this program
inline constexpr QLatin1String kNotWritable("ledger-not-writable"); ///< folder or file refuses
inline constexpr QLatin1String kNotAFile("ledger-not-a-file");      ///< a folder, a pipe
inline constexpr QLatin1String kDiskFull("ledger-disk-full");
inline constexpr QLatin1String kMissing("ledger-missing");            ///< read-only, and there is none
inline constexpr QLatin1String kBarcodeTwice("ledger-barcode-twice"); ///< another control has this barcode
inline constexpr QLatin1String kFailed("ledger-failed"); ///< anything else; says what SQLite said

/// Whether what is wrong is mended by setting the file aside and beginning a new one.
bool isMendedBySettingAside(const QString &problemId);

/// The ledger's file, synchronously, on the one thread that opened it: for the command line, and inside
/// Ledger for the window. SQLite in WAL mode, synchronous FULL: what was answered is on the disk. A file that
/// is corrupt, foreign or newer is never written to.
class LedgerDatabase
{
public:
    /// Opens the file, makes it where there is none, and brings an older version up to date.
    static Result<LedgerDatabase> open(const QString &path, const LedgerOptions &options = {});
    /// Moves a file that cannot be used, and what belongs to it, out of the way, so that open() makes a new
    /// one. Answers where it lies now. Nothing is deleted.
    static Result<QString> setAside(const QString &path);

    LedgerDatabase(LedgerDatabase &&) noexcept;
    LedgerDatabase &operator=(LedgerDatabase &&) noexcept;
    ~LedgerDatabase();

    QString path() const;
    int schemaVersion() const;

    /// One scan, one transaction. The same scan id again answers what is stored and writes nothing.
    Result<Recorded> record(const ScanOutcome &outcome);
    /// An offline scan that was let in: durable before it is answered. Recorded::order is 0.
    Result<Recorded> queueOffline(const QueuedScan &queued);
    /// Makes controls and sales of a workspace's queued scans (empty: of all), oldest first, a few in a
    /// transaction; each once, whatever is killed in between. `progress(done, total)` after each batch, may
    /// be empty. Cancelled: what was made stays made.
    Result<Synchronised> synchronise(const QString &workspace, const Resolver &resolver,
                                     const CancelToken &cancel = {},
                                     const std::function<void(int, int)> &progress = {});
    /// One batch of a synchronisation; again and again until run.isFinished.
    Result<void> synchroniseBatch(SynchroniseRun &run, const Resolver &resolver, const CancelToken &cancel);

    /// Empty workspace: of all workspaces.
    Result<Totals> totals(const QString &workspace = {});
    /// Tickets sold of a product in a season; empty season: in all.
    Result<qint64> quotaUsed(const QString &workspace, const QString &product, const QString &season);
    Result<Page<ScanRow>> scans(const PageQuery &query);
    Result<Page<OrderRow>> orders(const PageQuery &query);
    /// Scans that wait for their synchronisation, oldest first.
    Result<std::vector<QueuedScan>> queued(const QString &workspace = {});

    // ---- for group commits: between begin() and commit() everything is one transaction, in which a record()
    // or queueOffline() that fails leaves nothing behind and the others stand.
    Result<void> begin();
    Result<void> commit();
    void rollback();

    struct Private;
    Private &internals() { return *m_private; } ///< for the other files of this part

private:
    explicit LedgerDatabase(std::unique_ptr<Private> made);
    std::unique_ptr<Private> m_private;
};

} // namespace passerelle::ledger
