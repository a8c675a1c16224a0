// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scan/trace.h"

#include <QObject>
#include <QUrl>
#include <memory>

namespace passerelle::ledger
{
class Ledger;
}

namespace passerelle::session
{

class WorkspaceSession;

/// Scans cards in the workspace of a WorkspaceSession: owns the sandbox server, the ledger and the running chain.
/// Scans are taken one after the other; a scan while one runs waits its turn.
class ScanSession : public QObject
{
    Q_OBJECT
public:
    /// Whom the question goes to.
    enum class Target { Sandbox, Otipass };

    explicit ScanSession(WorkspaceSession &workspace, QObject *parent = nullptr);
    ~ScanSession() override;

    Target target() const;
    void setTarget(Target target);
    bool isOnline() const;
    void setOnline(bool online);
    QString device() const;
    void setDevice(const QString &name);
    QStringList devices() const;          ///< names in the plan, in its order
    QString deviceWay(const QString &name) const; ///< "door AUG_GATE01 › sector DDMM_AUG", or what is missing

    /// Scenario of the sandbox: a built-in id or a path.
    QString scenario() const;
    void setScenario(const QString &idOrPath);
    bool isSandboxRunning() const;
    QUrl sandboxUrl() const;
    /// Cards of the scenario with a word on each, for the operator to choose from.
    struct SampleCard { QString code; QString description; };
    std::vector<SampleCard> sampleCards() const;

    void scan(const QString &cardCode);
    void scanAgain();
    void cancel();
    bool isScanning() const;
    const scan::Trace &current() const;              ///< the running or last scan
    const std::vector<scan::Trace> &recent() const;  ///< newest first, at most 50

    ledger::Ledger *ledger() const;                  ///< nullptr until it is open
    int queuedOffline() const;
    void synchronise();                              ///< progress and end through signals
    void exportFiles(const QString &folder, std::function<void(const Result<QStringList> &)> done);

Q_SIGNALS:
    void changed();                     ///< target, device, online, scenario, sandbox, devices
    void traceChanged();                ///< current() grew by a step or finished
    void scanFinished(const passerelle::scan::Trace &trace);
    void ledgerChanged();               ///< rows or totals are new
    void synchronising(int done, int total);
    void synchronised(int made, int failed);
    void problem(const passerelle::Problem &problem);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace passerelle::session
