// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ledger_keeper.h"

#include "ledger/ledger.h"
#include "ledger/ledger_database.h"
#include "scan/sale_terms.h"
#include "session/workspace_session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace passerelle::session
{

/// A file name for any id: ids of ours as they are, whatever else a file may hold as a digest.
static QString ledgerNameOf(const QString &id)
{
    const bool isOurs = id.size() == 32 && std::all_of(id.begin(), id.end(), [](QChar c) {
                            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                        });
    const QString word =
        isOurs
            ? id
            : QString::fromLatin1(QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex());
    return QStringLiteral("ledger-%1.sqlite").arg(word);
}

LedgerKeeper::LedgerKeeper(WorkspaceSession &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
}

LedgerKeeper::~LedgerKeeper() { m_cancel.cancel(); }

QString LedgerKeeper::workspaceId() const { return m_workspace.setup().id.value; }

QString LedgerKeeper::path() const
{
    if (!m_workspace.isOpen() || workspaceId().isEmpty())
        return {};
    if (!m_ownPath.isEmpty())
        return m_ownPath;
    return QDir(m_workspace.services().dataFolder).filePath(ledgerNameOf(workspaceId()));
}

void LedgerKeeper::follow()
{
    const QString wanted = path();
    if (m_ledger ? m_ledger->path() == wanted : wanted.isEmpty())
        return;
    close();
    if (!wanted.isEmpty()) {
        QDir().mkpath(QFileInfo(wanted).path());
        m_ledger = std::make_unique<ledger::Ledger>(wanted);
        connect(m_ledger.get(), &ledger::Ledger::appended, this, &LedgerKeeper::changed);
        connect(m_ledger.get(), &ledger::Ledger::updated, this, &LedgerKeeper::changed);
        m_ledger->open(m_ledger.get(), [this](const Result<int> &version) {
            setTrouble(version ? std::nullopt : std::optional(version.error()));
            if (!version)
                Q_EMIT problem(version.error());
            refresh();
        });
    }
    Q_EMIT changed();
}

void LedgerKeeper::close()
{
    m_cancel.cancel();
    m_isOpen = false;
    m_trouble.reset();
    m_queued = 0;
    m_ledger.reset();
    if (std::exchange(m_synchronisation, {}).isRunning)
        Q_EMIT progressed();
}

bool LedgerKeeper::canBeginAnew() const { return m_trouble && ledger::isMendedBySettingAside(m_trouble->id); }

/// The ledger answered: it can be used, or why not.
void LedgerKeeper::setTrouble(std::optional<Problem> trouble)
{
    const bool isOpen = !trouble;
    const bool isNew = m_isOpen != isOpen || m_trouble.has_value() != trouble.has_value() ||
                       (trouble && m_trouble->id != trouble->id);
    m_isOpen = isOpen;
    m_trouble = std::move(trouble);
    if (isNew)
        Q_EMIT changed();
}

void LedgerKeeper::refresh()
{
    if (!m_ledger)
        return;
    m_ledger->totals(workspaceId(), m_ledger.get(), [this](const Result<ledger::Totals> &totals) {
        const qint64 queued = totals ? totals->queuedOffline : 0;
        setTrouble(totals ? std::nullopt : std::optional(totals.error()));
        if (std::exchange(m_queued, queued) != queued)
            Q_EMIT changed();
    });
}

void LedgerKeeper::beginAnew()
{
    if (!m_ledger)
        return;
    m_ledger->setAsideAndBeginAnew(m_ledger.get(), [this](const Result<QString> &old) {
        if (old)
            Q_EMIT begunAnew(*old);
        else
            Q_EMIT problem(old.error());
        refresh();
        Q_EMIT changed();
    });
}

void LedgerKeeper::synchronise()
{
    if (!m_ledger || m_synchronisation.isRunning)
        return;
    m_synchronisation = {true, false, 0, 0};
    m_cancel = {};
    Q_EMIT progressed();
    m_ledger->synchronise(
        workspaceId(), scan::resolverOf(m_workspace.currentFacts()), m_cancel, m_ledger.get(),
        [this](int done, int total) {
            m_synchronisation.done = done;
            m_synchronisation.total = total;
            Q_EMIT progressed();
        },
        [this](const Result<ledger::Synchronised> &done) { endSynchronisation(done); });
}

void LedgerKeeper::endSynchronisation(const Result<ledger::Synchronised> &done)
{
    m_synchronisation = {};
    refresh();
    Q_EMIT progressed();
    if (done)
        Q_EMIT synchronised(*done);
    else
        Q_EMIT problem(done.error());
    Q_EMIT changed();
}

void LedgerKeeper::stopSynchronising()
{
    if (!m_synchronisation.isRunning || m_synchronisation.isStopping)
        return;
    m_synchronisation.isStopping = true;
    m_cancel.cancel();
    Q_EMIT progressed();
}

void LedgerKeeper::exportFiles(const QString &folder, std::shared_ptr<const secutix::FileProfile> profile,
                               std::function<void(const Result<QStringList> &)> done)
{
    if (!m_ledger) {
        done(Failure(Problem{QStringLiteral("export-no-ledger"),
                             tr("There is no ledger to write files from."),
                             {},
                             tr("Open a workspace and scan a card first.")}));
        return;
    }
    ledger::Selection selection;
    selection.workspace = workspaceId();
    m_ledger->exportFiles(folder, selection, std::move(profile), {}, m_ledger.get(), std::move(done));
}

} // namespace passerelle::session
