// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scan/scan_context.h"
#include "scan/trace.h"

#include <QObject>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

namespace passerelle::sandbox
{
struct Scenario;
}

namespace passerelle::session
{

class LedgerKeeper;
class WorkspaceSession;

/// Scans cards in the workspace of a WorkspaceSession: owns the sandbox server, the ledger's keeper and the
/// running chain. Scans are taken one after the other; a scan while one runs waits its turn. What a scan
/// reads is the text as it stands when its turn comes, once it is checked.
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
    QStringList devices() const;                  ///< names in the plan, in its order
    QString deviceWay(const QString &name) const; ///< "door AUG_GATE01 › sector DDMM_AUG", or what is missing

    /// Scenario of the sandbox: a built-in id or a path.
    QString scenario() const;
    /// The one before stays where this one cannot be read; told through problem() as well.
    Result<void> setScenario(const QString &idOrPath);
    /// A scenario that was loaded from that built-in id or path.
    void play(const QString &idOrPath, sandbox::Scenario scenario);
    bool isSandboxRunning() const;
    QUrl sandboxUrl() const;
    /// The key that the scenario asks for: a word for testing that stands in its file, not a secret.
    QString sandboxKey() const;
    /// Cards of the scenario with a word on each, for the operator to choose from.
    struct SampleCard {
        QString code;
        QString description;
    };
    std::vector<SampleCard> sampleCards() const;

    void scan(const QString &cardCode);
    void scanAgain();
    /// Ends the running scan and drops those that wait.
    void cancel();
    bool isScanning() const;
    const scan::Trace &current() const;             ///< the running or last scan
    const std::vector<scan::Trace> &recent() const; ///< newest first, at most 50

    /// The ledger that the scans stand in.
    LedgerKeeper &ledgerKeeper() const;
    /// Writes the files of the workspace's file profile from the ledger.
    void exportFiles(const QString &folder, std::function<void(const Result<QStringList> &)> done);

    /// Folder into which the step "files" writes after each sale; empty, as at first: nowhere.
    QString fileFolder() const;
    void setFileFolder(const QString &folder);

    // ---- for who brings them from elsewhere (the command line); before the workspace is opened
    /// Reads the password instead of the workspace's own store.
    void setPasswordReader(scan::PasswordReader reader);

Q_SIGNALS:
    void changed();      ///< target, device, online, scenario, sandbox, devices
    void traceChanged(); ///< current() grew by a step or finished
    void scanFinished(const passerelle::scan::Trace &trace);
    void problem(const passerelle::Problem &problem);

private:
    struct Private;
    void workspaceOpened();
    void workspaceChanged();
    void takeNext();
    Result<scan::ScanContext> contextFor(const scan::Scan &scan);
    void ended(const scan::Trace &trace);
    void endUnstarted(const scan::Scan &scan, const Problem &problem);

    std::unique_ptr<Private> m_private;
};

} // namespace passerelle::session
