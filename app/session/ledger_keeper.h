// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "base/problem.h"
#include "base/result.h"
#include "ledger/requests.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

namespace passerelle::ledger
{
class Ledger;
}
namespace passerelle::secutix
{
class FileProfile;
}

namespace passerelle::session
{

class WorkspaceSession;

/// The ledger of a session's workspace: which file it is, whether it can be used and how it is begun anew,
/// what waits in its offline queue, the synchronisation of that queue, and the files written from it.
class LedgerKeeper : public QObject
{
    Q_OBJECT
public:
    explicit LedgerKeeper(WorkspaceSession &workspace, QObject *parent = nullptr);
    ~LedgerKeeper() override;

    /// Where the ledger of the open workspace is; empty where it has none.
    QString path() const;
    /// A file of one's own instead of the one in the data folder; before the workspace is opened.
    void setPath(const QString &path) { m_ownPath = path; }
    /// Takes the ledger of the workspace as it stands now, and lets go of another one. Nothing may be writing
    /// into that one for a scan.
    void follow();

    /// nullptr until it is open.
    ledger::Ledger *ledger() const { return m_isOpen ? m_ledger.get() : nullptr; }
    /// The workspace's ledger whether or not it could be opened: what a scan is recorded by, which is told
    /// why it cannot be. nullptr where the workspace has none.
    ledger::Ledger *recorder() const { return m_ledger.get(); }
    /// Why the ledger cannot be read; nothing while it is being opened, or open.
    const std::optional<Problem> &trouble() const { return m_trouble; }
    /// Whether beginAnew() mends it.
    bool canBeginAnew() const;
    /// Moves a ledger that cannot be used out of the way and begins a new one, on the operator's word; told
    /// through begunAnew() and changed(), or problem().
    void beginAnew();

    /// Controls of the offline queue, as last counted.
    int queued() const { return static_cast<int>(m_queued); }
    /// Counts them again.
    void refresh();

    struct Synchronisation {
        bool isRunning = false;
        bool isStopping = false; ///< ends after the control that is under way
        int done = 0;
        int total = 0; ///< 0: not known yet
    };
    const Synchronisation &synchronisation() const { return m_synchronisation; }
    /// Stores what waits; progress and end through progressed() and synchronised(), or problem(). Nothing
    /// where it is under way already.
    void synchronise();
    /// What was stored stays stored, the rest stays queued.
    void stopSynchronising();

    void exportFiles(const QString &folder, std::shared_ptr<const secutix::FileProfile> profile,
                     std::function<void(const Result<QStringList> &)> done);

Q_SIGNALS:
    void changed();                           ///< rows, totals, the queue or the ledger itself are new
    void begunAnew(const QString &oldLedger); ///< where the old one lies now
    void progressed();                        ///< synchronisation() is new
    void synchronised(const passerelle::ledger::Synchronised &done);
    void problem(const passerelle::Problem &problem);

private:
    QString workspaceId() const;
    void close();
    void setTrouble(std::optional<Problem> trouble);
    void endSynchronisation(const Result<ledger::Synchronised> &done);

    WorkspaceSession &m_workspace;
    QString m_ownPath;
    std::unique_ptr<ledger::Ledger> m_ledger;
    bool m_isOpen = false;
    std::optional<Problem> m_trouble;
    qint64 m_queued = 0;
    Synchronisation m_synchronisation;
    CancelToken m_cancel;
};

} // namespace passerelle::session
