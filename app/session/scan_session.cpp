// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scan_session.h"

#include "base/clock.h"
#include "base/identifier.h"
#include "otipass/api_profile.h"
#include "otipass/client.h"
#include "scan/chain.h"
#include "secutix/file_profile.h"
#include "session/ledger_keeper.h"
#include "session/password_keeper.h"
#include "session/profile_cache.h"
#include "session/sample_notes.h"
#include "session/sandbox_keeper.h"
#include "session/workspace_session.h"

#include <deque>

namespace passerelle::session
{

using document::Buffer;
using scan::Scan;
using scan::Trace;

namespace
{

constexpr std::size_t kMostRecent = 50;

otipass::ProxyChoice proxyOf(const workspace::Connection &connection)
{
    using Mode = otipass::ProxyChoice::Mode;
    const QString &mode = connection.proxyMode.value;
    return {mode == QLatin1String("none")     ? Mode::None
            : mode == QLatin1String("manual") ? Mode::Manual
                                              : Mode::System,
            connection.proxyHost.value, connection.proxyPort.value};
}

} // namespace

struct ScanSession::Private {
    explicit Private(WorkspaceSession &of) : workspace(of), sandbox(of.services().clock), ledger(of) {}

    WorkspaceSession &workspace;
    SandboxKeeper sandbox;
    otipass::Client client;
    LedgerKeeper ledger; ///< outlives the chain, which writes into it
    scan::Chain chain;
    ProfileCache<otipass::ApiProfile> api;
    ProfileCache<secutix::FileProfile> files;
    Target target = Target::Sandbox;
    bool isOnline = true;
    QString device;
    QString fileFolder;
    scan::PasswordReader password;
    std::deque<Scan> waiting;
    QString lastCard;
    Trace last;
    std::vector<Trace> recent;

    const Result<std::shared_ptr<const otipass::ApiProfile>> &apiProfile()
    {
        return api.get(workspace.document().snapshot().text(Buffer::ApiProfile), profiles::Kind::Api,
                       workspace.setup().apiProfile.value, workspace.services().dataFolder);
    }
    const Result<std::shared_ptr<const secutix::FileProfile>> &fileProfile()
    {
        return files.get(workspace.document().snapshot().text(Buffer::FileProfile), profiles::Kind::Files,
                         workspace.setup().fileProfile.value, workspace.services().dataFolder);
    }
};

ScanSession::ScanSession(WorkspaceSession &workspace, QObject *parent)
    : QObject(parent), m_private(std::make_unique<Private>(workspace))
{
    m_private->password = [&workspace](auto use) { workspace.passwords().read(std::move(use)); };
    connect(&workspace, &WorkspaceSession::opened, this, &ScanSession::workspaceOpened);
    connect(&workspace.document(), &document::Document::changed, this, &ScanSession::workspaceChanged);
    connect(&workspace, &WorkspaceSession::checkingChanged, this, &ScanSession::takeNext);
    connect(&m_private->sandbox, &SandboxKeeper::changed, this, &ScanSession::changed);
    connect(&m_private->ledger, &LedgerKeeper::problem, this, &ScanSession::problem);
    connect(&m_private->chain, &scan::Chain::advanced, this, &ScanSession::traceChanged);
    connect(&m_private->chain, &scan::Chain::finished, this, &ScanSession::ended);
    connect(&m_private->chain, &scan::Chain::notRecorded, this, &ScanSession::problem);
    if (workspace.isOpen())
        workspaceOpened();
}

ScanSession::~ScanSession() = default;

LedgerKeeper &ScanSession::ledgerKeeper() const { return m_private->ledger; }

ScanSession::Target ScanSession::target() const { return m_private->target; }

void ScanSession::setTarget(Target target)
{
    if (m_private->target == target)
        return;
    m_private->target = target;
    Q_EMIT changed();
}

bool ScanSession::isOnline() const { return m_private->isOnline; }

void ScanSession::setOnline(bool online)
{
    if (m_private->isOnline == online)
        return;
    m_private->isOnline = online;
    Q_EMIT changed();
}

QString ScanSession::device() const { return m_private->device; }

void ScanSession::setDevice(const QString &name)
{
    if (m_private->device == name)
        return;
    m_private->device = name;
    Q_EMIT changed();
}

QStringList ScanSession::devices() const
{
    QStringList names;
    for (const workspace::Device &device : m_private->workspace.setup().plan.devices)
        names.append(device.name.value);
    return names;
}

QString ScanSession::deviceWay(const QString &name) const
{
    const workspace::Plan &plan = m_private->workspace.setup().plan;
    const workspace::Device *device = plan.device(name);
    if (!device)
        return tr("not in the plan");
    if (device->door.value.isEmpty())
        return tr("linked to no door");
    const workspace::Door *door = plan.door(device->door.value);
    if (!door)
        return tr("door %1, which is not in the plan").arg(device->door.value);
    if (door->sectors.size() != 1)
        return tr("door %1 › %n sector(s)", nullptr, int(door->sectors.size())).arg(door->name.value);
    return tr("door %1 › sector %2").arg(door->name.value, door->sectors.front().value);
}

QString ScanSession::scenario() const { return m_private->sandbox.scenarioName(); }

Result<void> ScanSession::setScenario(const QString &idOrPath)
{
    auto set = m_private->sandbox.setScenario(idOrPath);
    if (!set)
        Q_EMIT problem(set.error());
    return set;
}

void ScanSession::play(const QString &idOrPath, sandbox::Scenario scenario)
{
    m_private->sandbox.play(idOrPath, std::move(scenario));
}

bool ScanSession::isSandboxRunning() const { return m_private->sandbox.isRunning(); }
QUrl ScanSession::sandboxUrl() const { return m_private->sandbox.url(); }

QString ScanSession::sandboxKey() const
{
    const sandbox::Scenario *scenario = m_private->sandbox.scenario();
    return !scenario || m_private->sandbox.takesAnyKey() ? QStringLiteral("sandbox") : scenario->key;
}

std::vector<ScanSession::SampleCard> ScanSession::sampleCards() const
{
    std::vector<SampleCard> cards;
    if (const sandbox::Scenario *scenario = m_private->sandbox.scenario()) {
        for (const sandbox::Pass &pass : scenario->passes)
            cards.push_back(
                {pass.code, pass.note.isEmpty() ? otipass::verdictWords(pass.state) : sampleNote(pass.note)});
    }
    return cards;
}

// ---- scanning

void ScanSession::scan(const QString &cardCode)
{
    Private &p = *m_private;
    p.lastCard = cardCode;
    p.waiting.push_back(
        {newIdentifier(), cardCode, p.device, p.workspace.services().clock->now(), p.isOnline});
    takeNext();
}

void ScanSession::scanAgain()
{
    if (!m_private->lastCard.isEmpty())
        scan(m_private->lastCard);
}

void ScanSession::cancel()
{
    m_private->waiting.clear();
    m_private->chain.cancel();
    Q_EMIT traceChanged();
}

bool ScanSession::isScanning() const { return m_private->chain.isRunning() || !m_private->waiting.empty(); }

const Trace &ScanSession::current() const
{
    return m_private->chain.isRunning() ? m_private->chain.trace() : m_private->last;
}

const std::vector<Trace> &ScanSession::recent() const { return m_private->recent; }

void ScanSession::takeNext()
{
    Private &p = *m_private;
    if (p.waiting.empty() || p.chain.isRunning() || p.workspace.isChecking())
        return;
    const Scan scan = p.waiting.front();
    p.waiting.pop_front();
    auto context = contextFor(scan);
    if (context)
        p.chain.start(scan, std::move(*context));
    else
        endUnstarted(scan, context.error());
}

Result<scan::ScanContext> ScanSession::contextFor(const Scan &scan)
{
    Private &p = *m_private;
    if (!p.workspace.isOpen() || !p.workspace.file().isWorkspace)
        return Failure(Problem{QStringLiteral("scan-needs-workspace"),
                               tr("A card needs devices, doors and a connection; a mapping alone has none."),
                               {},
                               tr("Make a workspace of it first.")});
    if (!p.ledger.recorder())
        return Failure(Problem{QStringLiteral("scan-needs-id"),
                               tr("The workspace has no id, so its scans have no ledger to stand in."),
                               {},
                               tr("Save it under another name: it is given an id.")});
    scan::ScanContext context;
    context.facts = p.workspace.currentFacts();
    if (p.workspace.result().facts() == context.facts)
        context.check = p.workspace.result();
    if (const auto &api = p.apiProfile())
        context.api = *api;
    else
        context.apiProblem = api.error();
    if (const auto &files = p.fileProfile())
        context.files = *files;
    else
        context.filesProblem = files.error();
    if (scan.online && p.target == Target::Sandbox && context.api) {
        const auto running =
            p.sandbox.ensure(*context.api, p.workspace.document().snapshot().text(Buffer::ApiProfile));
        if (!running)
            return Failure(running.error());
        context.sandboxUrl = p.sandbox.url();
        if (p.sandbox.takesAnyKey())
            context.standInKey = sandboxKey();
    }
    p.client.setProxy(proxyOf(context.setup().connection));
    context.client = &p.client;
    context.ledger = p.ledger.recorder();
    context.clock = p.workspace.services().clock;
    context.password = p.password;
    context.fileFolder = p.fileFolder;
    return context;
}

void ScanSession::endUnstarted(const Scan &scan, const Problem &problem)
{
    Trace trace;
    trace.scan = scan;
    trace.isFinished = true;
    trace.outcome = scan::Outcome::NoAnswer;
    trace.reason = problem.id;
    trace.message = problem.sentence();
    ended(trace);
}

void ScanSession::ended(const Trace &trace)
{
    Private &p = *m_private;
    p.last = trace;
    p.recent.insert(p.recent.begin(), trace);
    if (p.recent.size() > kMostRecent)
        p.recent.pop_back();
    Q_EMIT traceChanged();
    Q_EMIT scanFinished(trace);
    p.ledger.follow();
    p.ledger.refresh();
    takeNext();
}

// ---- the workspace

void ScanSession::workspaceOpened()
{
    cancel();
    m_private->last = {};
    m_private->recent.clear();
    m_private->lastCard.clear();
    m_private->device.clear();
    Q_EMIT traceChanged();
    workspaceChanged();
}

void ScanSession::workspaceChanged()
{
    Private &p = *m_private;
    const QStringList names = devices();
    if (!names.contains(p.device))
        p.device = names.value(0);
    if (!p.chain.isRunning()) // else the scan's end looks again
        p.ledger.follow();
    Q_EMIT changed();
}

// ---- files

void ScanSession::exportFiles(const QString &folder, std::function<void(const Result<QStringList> &)> done)
{
    Private &p = *m_private;
    const auto &profile = p.fileProfile();
    if (!profile) {
        done(Failure(profile.error()));
        return;
    }
    p.ledger.exportFiles(folder, *profile, std::move(done));
}

QString ScanSession::fileFolder() const { return m_private->fileFolder; }

void ScanSession::setFileFolder(const QString &folder)
{
    m_private->fileFolder = folder;
    Q_EMIT changed();
}

void ScanSession::setPasswordReader(scan::PasswordReader reader) { m_private->password = std::move(reader); }

} // namespace passerelle::session
