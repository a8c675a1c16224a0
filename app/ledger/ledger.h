// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "base/result.h"
#include "ledger/requests.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>

namespace passerelle::secutix
{
class FileProfile;
}

namespace passerelle::ledger
{

/// The ledger beside an event loop: the file belongs to a worker thread, and requests that wait together
/// share one commit (they are answered after it). Every request is answered once, on the ledger's own thread,
/// in the order of asking for one kind of request; an answer whose context is gone is dropped, the work is
/// still done. Contexts live on the ledger's thread. Problems are those of LedgerDatabase and are told to
/// whoever asked; after a file could not be opened the next request tries again. Destruction finishes the
/// writes that were asked for, and waits for them.
class Ledger : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Done = std::function<void(const Result<T> &)>;

    explicit Ledger(QString path, LedgerOptions options = {}, QObject *parent = nullptr);
    ~Ledger() override;

    QString path() const;

    /// Opens now rather than with the first request; the version of its schema, or why it cannot be opened.
    void open(QObject *context, Done<int> done);
    void record(ScanOutcome outcome, QObject *context, Done<Recorded> done);
    void queueOffline(QueuedScan queued, QObject *context, Done<Recorded> done);
    /// Other requests are served between its batches. `progress` may be empty.
    void synchronise(const QString &workspace, Resolver resolver, CancelToken cancel, QObject *context,
                     std::function<void(int done, int total)> progress, Done<Synchronised> done);
    void totals(const QString &workspace, QObject *context, Done<Totals> done);
    void quotaUsed(const QString &workspace, const QString &product, const QString &season, QObject *context,
                   Done<qint64> done);
    void scans(PageQuery query, QObject *context, Done<Page<ScanRow>> done);
    void orders(PageQuery query, QObject *context, Done<Page<OrderRow>> done);
    void queued(const QString &workspace, QObject *context, Done<std::vector<QueuedScan>> done);
    /// Moves a file that cannot be used out of the way and begins a new one; answers where the old one lies.
    /// Only ever on the operator's word.
    void setAsideAndBeginAnew(QObject *context, Done<QString> done);
    /// Writes the profile's files into a folder, from a consistent state of the ledger, on a thread of its
    /// own: scans go on meanwhile. Answers the paths that were written.
    void exportFiles(const QString &folder, const Selection &selection,
                     std::shared_ptr<const secutix::FileProfile> profile, const CancelToken &cancel,
                     QObject *context, Done<QStringList> done);

Q_SIGNALS:
    /// New rows stand in the file.
    void appended();
    /// Rows that stood there changed (a synchronisation, a new file).
    void updated();

private:
    class Worker;
    struct Exports;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<Exports> m_exports;
};

} // namespace passerelle::ledger
