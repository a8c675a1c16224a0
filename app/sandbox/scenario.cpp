// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/scenario.h"

#include "base/nearness.h"
#include "schema/schema_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <array>

namespace passerelle::sandbox
{

namespace
{

constexpr int kVersion = 1;
constexpr QLatin1String kFolder(":/passerelle/scenarios");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(passerelle::sandbox::Scenario)
};

constexpr std::array kFaults{
    FaultKind::Delay,       FaultKind::Silent,   FaultKind::Status,     FaultKind::Html, FaultKind::Empty,
    FaultKind::NoContent,   FaultKind::NotJson,  FaultKind::OtherShape, FaultKind::Huge, FaultKind::CutOff,
    FaultKind::NeverEnding, FaultKind::Redirect, FaultKind::ProxyPage};

QString text(const QJsonObject &object, QLatin1String name) { return object.value(name).toString(); }

Failure unknownWord(const QString &word, const QStringList &known, const QString &pointer)
{
    const QString nearest = nearestName(word, known);
    return Failure(
        Problem{QStringLiteral("scenario-word-unknown"),
                Words::tr("The scenario says “%1”, which the sandbox does not know.").arg(word), pointer,
                nearest.isEmpty() ? Words::tr("Write one of these: %1.").arg(known.join(QLatin1String(", ")))
                                  : Words::tr("“%1” was probably meant.").arg(nearest)});
}

Result<void> readPasses(Scenario &scenario, const QJsonArray &passes)
{
    QStringList states{QStringLiteral("active")};
    for (const otipass::Verdict verdict : otipass::kVerdicts) {
        if (otipass::meaningOf(verdict) == otipass::Meaning::Refused)
            states.append(otipass::verdictId(verdict));
    }
    QSet<QString> codes;
    for (qsizetype i = 0; i < passes.size(); ++i) {
        const QJsonObject object = passes.at(i).toObject();
        const QString where = QStringLiteral("/passes/%1").arg(i);
        Pass pass;
        pass.code = text(object, QLatin1String("code"));
        pass.type = text(object, QLatin1String("type"));
        pass.note = text(object, QLatin1String("note"));
        pass.services = object.value(QLatin1String("services")).toVariant().toStringList();
        pass.validUntil = QDate::fromString(text(object, QLatin1String("validUntil")), Qt::ISODate);
        const QString state = text(object, QLatin1String("state"));
        if (!states.contains(state))
            return unknownWord(state, states, where + QLatin1String("/state"));
        pass.state = otipass::verdictById(state).value_or(otipass::Verdict::LetIn);
        if (codes.contains(pass.code))
            return Failure(Problem{QStringLiteral("scenario-pass-twice"),
                                   Words::tr("The pass %1 stands twice in the scenario.").arg(pass.code),
                                   where, Words::tr("Remove one of them.")});
        codes.insert(pass.code);
        scenario.passes.push_back(std::move(pass));
    }
    return {};
}

Result<void> readFaults(Scenario &scenario, const QJsonArray &faults)
{
    QStringList known;
    for (const FaultKind kind : kFaults)
        known.append(faultId(kind));
    for (qsizetype i = 0; i < faults.size(); ++i) {
        const QJsonObject object = faults.at(i).toObject();
        const QString word = text(object, QLatin1String("fault"));
        const std::optional<FaultKind> kind = faultById(word);
        if (!kind)
            return unknownWord(word, known, QStringLiteral("/faults/%1/fault").arg(i));
        Fault fault;
        fault.card = text(object, QLatin1String("card"));
        fault.kind = *kind;
        fault.milliseconds = object.value(QLatin1String("milliseconds")).toInt(fault.milliseconds);
        fault.status = object.value(QLatin1String("status")).toInt(fault.status);
        fault.bytes = qint64{object.value(QLatin1String("megabytes")).toInt(50)} * 1024 * 1024;
        fault.location = text(object, QLatin1String("location"));
        scenario.faults.push_back(std::move(fault));
    }
    return {};
}

void readServices(Scenario &scenario, const QJsonArray &services)
{
    for (const auto &value : services) {
        const QJsonObject service = value.toObject();
        scenario.services.push_back({text(service, QLatin1String("service")),
                                     text(service, QLatin1String("space")),
                                     text(service, QLatin1String("name"))});
    }
}

template <typename List, typename Matches>
const typename List::value_type *firstOf(const List &list, Matches matches)
{
    const auto found = std::find_if(list.begin(), list.end(), matches);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

QLatin1String faultId(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Delay:
        return QLatin1String("delay");
    case FaultKind::Silent:
        return QLatin1String("silent");
    case FaultKind::Status:
        return QLatin1String("status");
    case FaultKind::Html:
        return QLatin1String("html");
    case FaultKind::Empty:
        return QLatin1String("empty");
    case FaultKind::NoContent:
        return QLatin1String("no-content");
    case FaultKind::NotJson:
        return QLatin1String("not-json");
    case FaultKind::OtherShape:
        return QLatin1String("other-shape");
    case FaultKind::Huge:
        return QLatin1String("huge");
    case FaultKind::CutOff:
        return QLatin1String("cut-off");
    case FaultKind::NeverEnding:
        return QLatin1String("never-ending");
    case FaultKind::Redirect:
        return QLatin1String("redirect");
    case FaultKind::ProxyPage:
        return QLatin1String("proxy-page");
    }
    Q_UNREACHABLE();
}

std::optional<FaultKind> faultById(QStringView id)
{
    const auto found =
        std::find_if(kFaults.begin(), kFaults.end(), [id](FaultKind kind) { return id == faultId(kind); });
    return found == kFaults.end() ? std::nullopt : std::optional(*found);
}

const Pass *Scenario::pass(QStringView code) const
{
    return firstOf(passes, [code](const Pass &one) { return one.code == code; });
}

const Service *Scenario::service(QStringView serviceId) const
{
    return firstOf(services, [serviceId](const Service &one) { return one.service == serviceId; });
}

const Fault *Scenario::fault(QStringView card) const
{
    return firstOf(faults, [card](const Fault &one) { return one.card == card || one.card == u'*'; });
}

Result<Scenario> Scenario::parse(const QByteArray &json)
{
    if (json.size() > kLongest)
        return Failure(Problem{QStringLiteral("scenario-too-large"),
                               Words::tr("The file is larger than a scenario can be (4 MiB)."),
                               {},
                               Words::tr("Choose a scenario.")});
    const Result<QByteArray> schema = schema::builtInSchema(QStringLiteral("scenario"));
    if (!schema)
        return Failure(schema.error());
    const Result<QJsonDocument> document = schema::readChecked(json, *schema);
    if (!document)
        return Failure(document.error());
    const QJsonObject root = document->object();
    if (root.value(QLatin1String("version")).toInt() > kVersion)
        return Failure(Problem{QStringLiteral("scenario-newer"),
                               Words::tr("The scenario was made for a newer version of this program."),
                               QStringLiteral("/version"),
                               Words::tr("Install the newer version, or choose another scenario.")});
    Scenario scenario;
    scenario.id = text(root, QLatin1String("id"));
    scenario.name = text(root, QLatin1String("name"));
    scenario.projectId = text(root, QLatin1String("projectId"));
    scenario.userName = text(root, QLatin1String("userName"));
    scenario.key = text(root, QLatin1String("key"));
    scenario.remembersUse = root.value(QLatin1String("remembersUse")).toBool();
    readServices(scenario, root.value(QLatin1String("services")).toArray());
    if (const Result<void> read = readPasses(scenario, root.value(QLatin1String("passes")).toArray()); !read)
        return Failure(read.error());
    if (const Result<void> read = readFaults(scenario, root.value(QLatin1String("faults")).toArray()); !read)
        return Failure(read.error());
    return scenario;
}

Result<Scenario> Scenario::load(const QString &idOrPath)
{
    const bool isBuiltIn = builtIn().contains(idOrPath);
    const QString path = isBuiltIn ? QStringLiteral("%1/%2.json").arg(kFolder, idOrPath) : idOrPath;
    const auto notReadable = [&path](const QString &why) {
        return Failure(Problem{
            QStringLiteral("scenario-not-readable"), Words::tr("The scenario cannot be read: %1.").arg(why),
            path, Words::tr("Choose one of these, or a file: %1.").arg(builtIn().join(QLatin1String(", ")))});
    };
    // A pipe or a device would keep whoever reads it waiting.
    if (!isBuiltIn && !QFileInfo(path).isFile())
        return notReadable(QFileInfo::exists(path) ? Words::tr("it is not a file")
                                                   : Words::tr("there is none"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(file.errorString());
    Result<Scenario> scenario = parse(file.read(kLongest + 1));
    if (!scenario)
        scenario.error().where = scenario.error().where.isEmpty()
                                     ? path
                                     : QStringLiteral("%1, %2").arg(path, scenario.error().where);
    return scenario;
}

QStringList Scenario::builtIn()
{
    QStringList ids;
    const QStringList files = QDir(kFolder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        ids.append(file.chopped(5));
    return ids;
}

} // namespace passerelle::sandbox
