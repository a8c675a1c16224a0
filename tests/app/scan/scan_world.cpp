// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan_world.h"

#include "base/identifier.h"
#include "otipass/api_profile.h"
#include "secutix/file_profile.h"

#include <QFile>
#include <QSignalSpy>
#include <QStringList>
#include <QTest>

namespace passerelle::test
{

using document::Buffer;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

constexpr std::size_t indexOf(Buffer buffer) { return static_cast<std::size_t>(buffer); }

} // namespace

ScanWorld::ScanWorld()
    : clock(std::make_shared<FixedClock>(QDateTime(QDate(2026, 5, 4), QTime(10, 11, 12, 345), Qt::UTC))),
      ledger(std::make_unique<ledger::Ledger>(folder.filePath(QStringLiteral("ledger.sqlite"))))
{
    const QString resources = QStringLiteral(PASSERELLE_RESOURCES);
    setText(Buffer::Mapping, bytesOf(QStringLiteral(PASSERELLE_TEST_DATA "/mapping-reference.json")));
    // As Otipass has it; in the published text one service id stands in lower case.
    change(Buffer::Mapping, "pcumid031fs00061", "PCUMID031FS00061");
    setText(Buffer::Workspace, bytesOf(resources + QStringLiteral("/samples/toulouse.passerelle")));
    setText(Buffer::ApiProfile, bytesOf(resources + QStringLiteral("/profiles/api/otipass-assumed.json")));
    setText(Buffer::FileProfile, bytesOf(resources + QStringLiteral("/profiles/files/secutix-assumed.json")));
}

void ScanWorld::change(Buffer buffer, const QByteArray &from, const QByteArray &to)
{
    QByteArray &text = m_snapshot.texts[indexOf(buffer)];
    if (!text.contains(from))
        qFatal("the text does not hold %s", from.constData());
    text.replace(text.indexOf(from), from.size(), to);
}

void ScanWorld::setText(Buffer buffer, const QByteArray &text) { m_snapshot.texts[indexOf(buffer)] = text; }

void ScanWorld::play(const QString &scenario)
{
    const auto loaded = sandbox::Scenario::parse(
        bytesOf(QStringLiteral(PASSERELLE_RESOURCES "/scenarios/%1.json").arg(scenario)));
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().sentence()));
    playScenario(*loaded);
}

void ScanWorld::playScenario(const sandbox::Scenario &scenario)
{
    const auto profile = otipass::ApiProfile::parse(m_snapshot.text(Buffer::ApiProfile));
    m_server = std::make_unique<sandbox::Server>();
    const auto started = m_server->start(scenario, *profile, 0, clock);
    if (!started)
        qFatal("%s", qPrintable(started.error().sentence()));
}

scan::ScanContext ScanWorld::context()
{
    ++m_snapshot.revision;
    scan::ScanContext context;
    context.facts = rules::Facts::of(m_snapshot, true);
    context.check = *rules::check(context.facts);
    if (auto api = otipass::ApiProfile::parse(m_snapshot.text(Buffer::ApiProfile)))
        context.api = std::make_shared<const otipass::ApiProfile>(std::move(*api));
    else
        context.apiProblem = api.error();
    if (auto files = secutix::FileProfile::parse(m_snapshot.text(Buffer::FileProfile)))
        context.files = std::make_shared<const secutix::FileProfile>(std::move(*files));
    else
        context.filesProblem = files.error();
    context.client = &client;
    context.ledger = ledger.get();
    context.clock = clock;
    context.password = [this](const auto &use) {
        if (passwordProblem)
            use(Failure(*passwordProblem));
        else if (password)
            use(std::optional(secrets::Secret(*password)));
        else
            use(std::optional<secrets::Secret>());
    };
    context.sandboxUrl = sandboxUrl ? *sandboxUrl : m_server ? m_server->url() : QUrl();
    context.fileFolder = fileFolder;
    return context;
}

scan::Scan ScanWorld::scanOf(const QString &card, const QString &device) const
{
    return {newIdentifier(), card, device, clock->now(), true};
}

scan::Trace ScanWorld::run(const scan::Scan &scan)
{
    QSignalSpy ends(&chain, &scan::Chain::finished);
    chain.start(scan, context());
    if (!QTest::qWaitFor([&] { return !ends.isEmpty(); }, 20000))
        qFatal("the scan did not end");
    QTest::qWait(0);
    if (ends.count() != 1)
        qFatal("the scan ended %d times", int(ends.count()));
    return chain.trace();
}

ledger::Totals ScanWorld::totals()
{
    std::optional<Result<ledger::Totals>> answer;
    ledger->totals({}, &chain, [&answer](const auto &totals) { answer = totals; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000) || !*answer)
        qFatal("the ledger gave no totals");
    return **answer;
}

std::vector<ledger::ScanRow> ScanWorld::rows()
{
    std::optional<Result<ledger::Page<ledger::ScanRow>>> answer;
    ledger->scans({}, &chain, [&answer](const auto &page) { answer = page; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000) || !*answer)
        qFatal("the ledger gave no scans");
    return (*answer)->rows;
}

const scan::StepRecord &stepOf(const scan::Trace &trace, QLatin1String name)
{
    for (const scan::StepRecord &step : trace.steps) {
        if (step.name == name)
            return step;
    }
    qFatal("the trace has no such step");
}

QString wayOf(const scan::Trace &trace)
{
    QStringList way;
    for (const scan::StepRecord &step : trace.steps) {
        if (step.state == scan::StepState::NotReached)
            continue;
        way.append(step.state == scan::StepState::Passed
                       ? QString(step.name)
                       : QStringLiteral("%1!%2").arg(step.name, step.reason));
    }
    return way.join(QLatin1Char(' '));
}

} // namespace passerelle::test
