// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "cli/command.h"
#include "secrets/secret.h"

#include <QCoreApplication>
#include <memory>
#include <optional>
#include <string>

class QTemporaryDir;

namespace passerelle::session
{
class ScanSession;
class WorkspaceSession;
} // namespace passerelle::session
namespace passerelle::scan
{
struct Trace;
}

namespace passerelle::cli
{

/// `scan WORKSPACE --device D --card C [--sandbox SCENARIO] [--offline] [--convert] [--format text|json]
/// [--password-fd N] [--ledger FILE] [--files FOLDER]`: one card's way, as the window's page Scan plays it
/// and into the same ledger. Without --sandbox Otipass itself is asked.
///
/// The password comes from --password-fd, or from the keychain under the workspace's id, or is asked for on
/// the terminal without echo. Where there is none and nobody to ask, a sandbox is asked with the scenario's
/// own key, which is a word for testing (standard error says so); Otipass is not asked at all.
///
/// Ends with 0 for let-in-sale-made, 1 for any other outcome, 2 where no scan could be made, also for a
/// device that the plan does not have.
class ScanCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ScanCommand)
public:
    ScanCommand();
    ~ScanCommand() override;

    CLI::App &declare(CLI::App &program) override;
    void run(World &world, const End &end) override;

private:
    bool prepare();
    void opened();
    std::optional<Problem> deviceProblem() const;
    void choosePassword();
    void askForPassword();
    void usePassword(secrets::Secret password);
    void startScan();
    void finished(const scan::Trace &trace);
    void sayOnce(const Problem &problem);
    void fail(const Problem &problem);
    bool isSandbox() const { return !m_scenario.empty(); }

    std::string m_file, m_device, m_card, m_scenario, m_ledger, m_files;
    std::string m_format = "text";
    bool m_convert = false;
    bool m_offline = false;
    int m_passwordFd = -1;

    World *m_world = nullptr;
    End m_end;
    QString m_lastSaid;
    std::optional<secrets::Secret> m_given;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of a workspace from standard input
    std::unique_ptr<session::WorkspaceSession> m_workspace;
    std::unique_ptr<session::ScanSession> m_scan;
};

} // namespace passerelle::cli
