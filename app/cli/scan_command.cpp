// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scan_command.h"

#include "base/nearness.h"
#include "cli/input_file.h"
#include "cli/options.h"
#include "cli/password_prompt.h"
#include "cli/trace_printer.h"
#include "secrets/memory_store.h"
#include "session/ledger_keeper.h"
#include "session/password_keeper.h"
#include "session/scan_session.h"
#include "session/workspace_session.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QTemporaryDir>

namespace passerelle::cli
{

using rules::PasswordState;
using session::ScanSession;
using session::WorkspaceSession;

ScanCommand::ScanCommand() = default;
ScanCommand::~ScanCommand() = default;

CLI::App &ScanCommand::declare(CLI::App &program)
{
    CLI::App &command = *program.add_subcommand("scan", tr("Play one card's way to its sale").toStdString());
    command.add_option("WORKSPACE", m_file, tr("A *.passerelle file; - is standard input").toStdString())
        ->required();
    command.add_option("--device", m_device, tr("The device of the plan that scans").toStdString())
        ->required();
    command.add_option("--card", m_card, tr("The card's code, as the scanner reads it").toStdString())
        ->required();
    command.add_option(
        "--sandbox", m_scenario,
        tr("Ask a sandbox that plays this scenario (a built-in name or a file) instead of Otipass")
            .toStdString());
    command.add_flag("--offline", m_offline,
                     tr("As a device without a connection: detection alone").toStdString());
    options::addChoice(command, "--format", m_format, tr("How the way is written"),
                       {QStringLiteral("text"), QStringLiteral("json")});
    options::addNumber(command, "--password-fd", m_passwordFd,
                       tr("Read the password from this open file descriptor"));
    command.add_option("--ledger", m_ledger,
                       tr("Write into this ledger instead of the workspace's own").toStdString());
    command.add_option(
        "--files", m_files,
        tr("After a sale, write the white list, the checked barcodes and the sales file into this folder")
            .toStdString());
    options::addConvert(command, m_convert);
    command.footer(
        tr("Ends with 0 where the card was let in and sold, with 1 for any other outcome, and with 2 "
           "where no scan could be made.")
            .toStdString());
    return command;
}

void ScanCommand::run(World &world, const End &end)
{
    m_world = &world;
    m_end = end;
    if (!prepare())
        return;
    session::Services services = world.services;
    if (m_passwordFd >= 0 || m_offline) // the keychain has nothing to say
        services.secrets = std::make_shared<secrets::MemoryStore>();
    m_workspace = std::make_unique<WorkspaceSession>(services);
    m_scan = std::make_unique<ScanSession>(*m_workspace);
    QObject::connect(m_scan.get(), &ScanSession::problem, m_scan.get(),
                     [this](const Problem &problem) { sayOnce(problem); });
    if (!m_ledger.empty())
        m_scan->ledgerKeeper().setPath(QString::fromStdString(m_ledger));
    const QString path = m_folder ? keptName(*m_folder) : QString::fromStdString(m_file);
    m_workspace->open(
        path,
        [this](const Result<void> &done) {
            if (done)
                opened();
            else
                fail(forCommandLine(done.error()));
        },
        foreignText(m_convert), m_folder ? QDir::currentPath() : QString());
}

/// What comes through streams is read before anything is opened; false where that failed.
bool ScanCommand::prepare()
{
    if (m_passwordFd == 0 && QString::fromStdString(m_file) == kDash) {
        fail({QStringLiteral("scan-one-input"),
              tr("Standard input cannot be the workspace and the password as well."),
              {},
              tr("Name a file for the workspace, or another file descriptor for the password.")});
        return false;
    }
    if (m_passwordFd >= 0) {
        auto password = DescriptorPassword::read(m_passwordFd);
        if (!password) {
            fail(password.error());
            return false;
        }
        m_given = std::move(*password);
    }
    for (const std::string &name : {m_ledger, m_files, m_scenario}) {
        if (const auto wrong = nameProblem(QString::fromStdString(name))) {
            fail(*wrong);
            return false;
        }
    }
    if (QString::fromStdString(m_file) != kDash)
        return true;
    m_folder = std::make_unique<QTemporaryDir>();
    const auto kept = keepStandardInput(m_world->in, *m_folder);
    if (!kept)
        fail(kept.error());
    return kept.has_value();
}

void ScanCommand::opened()
{
    sayEncodings(*m_world, m_workspace->file().foreign);
    if (m_workspace->file().newerVersion)
        m_world->say(*m_workspace->file().newerVersion);
    if (!m_workspace->file().isWorkspace) {
        fail({QStringLiteral("scan-needs-workspace"),
              tr("A card needs devices, doors and a connection; a mapping alone has none."),
              m_workspace->file().path, tr("Open it in the window and make a workspace of it.")});
        return;
    }
    if (const auto wrong = deviceProblem()) {
        fail(*wrong);
        return;
    }
    m_scan->setTarget(isSandbox() ? ScanSession::Target::Sandbox : ScanSession::Target::Otipass);
    m_scan->setDevice(QString::fromStdString(m_device));
    m_scan->setOnline(!m_offline);
    m_scan->setFileFolder(QString::fromStdString(m_files));
    if (isSandbox()) {
        const QString scenario = QString::fromStdString(m_scenario);
        if (!m_scan->setScenario(scenario)) { // told through problem()
            m_end(CouldNotRun);
            return;
        }
    }
    choosePassword();
}

/// A device that the plan does not have is a slip of whoever typed it: no card was held before it.
std::optional<Problem> ScanCommand::deviceProblem() const
{
    const QString device = QString::fromStdString(m_device);
    const QStringList known = m_scan->devices();
    if (known.contains(device))
        return std::nullopt;
    const QString nearest = nearestName(device, known);
    return Problem{QStringLiteral("device-unknown"), tr("The plan has no device “%1”.").arg(device),
                   m_folder ? QString() : m_workspace->file().path,
                   !nearest.isEmpty() ? tr("Did you mean %1?").arg(nearest)
                   : known.isEmpty()
                       ? tr("It has no devices at all: add them on the page Set-up of the window.")
                       : tr("Its devices are %1.").arg(known.join(QLatin1String(", ")))};
}

void ScanCommand::choosePassword()
{
    if (m_given) {
        usePassword(std::move(*m_given));
        m_given.reset();
        startScan();
        return;
    }
    if (m_offline) {
        startScan();
        return;
    }
    // The keychain answers later.
    auto &passwords = m_workspace->passwords();
    if (passwords.state() == PasswordState::NotAsked) {
        QObject::connect(&passwords, &session::PasswordKeeper::changed, m_scan.get(), [this, &passwords] {
            if (passwords.state() == PasswordState::NotAsked)
                return;
            QObject::disconnect(&passwords, nullptr, m_scan.get(), nullptr);
            choosePassword();
        });
        return;
    }
    if (passwords.state() == PasswordState::Known)
        startScan();
    else
        askForPassword();
}

void ScanCommand::askForPassword()
{
    const auto &passwords = m_workspace->passwords();
    if (passwords.state() == PasswordState::Unavailable && passwords.trouble())
        m_world->say(*passwords.trouble());
    auto typed = m_world->prompt.ask(tr("Password (API key) of %1: ").arg(m_workspace->displayName()));
    if (typed) {
        usePassword(std::move(*typed));
    } else if (isSandbox()) {
        m_world->say(
            tr("No password is known and there is no terminal to ask on: the sandbox is asked with the key "
               "of its scenario."));
        usePassword(secrets::Secret::fromText(m_scan->sandboxKey()));
    } else {
        fail({QStringLiteral("password-missing"),
              tr("No password is known, and there is no terminal to ask on."),
              {},
              tr("Keep it in the keychain with the window, or give it with --password-fd.")});
        return;
    }
    startScan();
}

void ScanCommand::usePassword(secrets::Secret password)
{
    const auto shared = std::make_shared<const secrets::Secret>(std::move(password));
    m_scan->setPasswordReader([shared](const auto &use) { use(std::optional(shared->clone())); });
}

void ScanCommand::startScan()
{
    QObject::connect(m_scan.get(), &ScanSession::scanFinished, m_scan.get(),
                     [this](const scan::Trace &trace) { finished(trace); });
    m_scan->scan(QString::fromStdString(m_card));
}

void ScanCommand::finished(const scan::Trace &trace)
{
    if (trace.steps.empty()) {
        m_world->say(QStringLiteral("%1 [%2]").arg(trace.message, trace.reason));
        m_end(CouldNotRun);
        return;
    }
    if (m_format == "json")
        printTraceAsJson(*m_world, trace);
    else
        printTrace(*m_world, trace);
    m_end(trace.outcome == scan::Outcome::LetInSaleMade ? Good : Found);
}

/// A ledger that cannot be used is in the way of more than one step.
void ScanCommand::sayOnce(const Problem &problem)
{
    if (problem.sentence() != m_lastSaid)
        m_world->say(problem);
    m_lastSaid = problem.sentence();
}

void ScanCommand::fail(const Problem &problem)
{
    m_world->say(problem);
    m_end(CouldNotRun);
}

} // namespace passerelle::cli
