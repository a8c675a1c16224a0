// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/making.h"

#include "mapping/row_edits.h"
#include "rules/area.h"
#include "rules/checker.h"
#include "rules/facts.h"
#include "workspace/new_workspace.h"
#include "workspace/setup_edits.h"

#include <QCoreApplication>
#include <algorithm>

namespace passerelle::intake
{

namespace
{

struct Making {
    Q_DECLARE_TR_FUNCTIONS(passerelle::intake::Making)
};

} // namespace

static std::shared_ptr<const json::Reading> read(const QByteArray &text)
{
    return std::make_shared<const json::Reading>(json::read(text));
}

static QByteArray edited(const QByteArray &text, const document::Edit &edit, document::Buffer buffer)
{
    document::Snapshot before;
    before.texts[static_cast<std::size_t>(buffer)] = text;
    const auto ready = document::normalized(edit, before);
    return ready ? document::applied(text, *ready, buffer) : text;
}

static QByteArray mappingText(const Wanted &wanted)
{
    QByteArray text = workspace::newMappingText();
    const auto change = [&text](const auto &edit) {
        text = edited(text, edit(mapping::Mapping(read(text))), document::Buffer::Mapping);
    };
    change([&](const mapping::Mapping &now) { return mapping::setProjectId(now, wanted.projectId); });
    change([&](const mapping::Mapping &now) { return mapping::setSerial(now, wanted.isSerial); });
    change([&](const mapping::Mapping &now) { return mapping::insertSectors(now, wanted.sectors, 0); });
    return text;
}

static QByteArray workspaceText(const Wanted &wanted)
{
    const QString name = wanted.projectId.isEmpty() ? Making::tr("New workspace") : wanted.projectId;
    QByteArray text = workspace::newWorkspaceText(name);
    for (const auto &[field, value] : {std::pair(workspace::ConnectionField::Url, wanted.url),
                                       std::pair(workspace::ConnectionField::UserName, wanted.userName)})
        text = edited(text, workspace::setConnectionField(workspace::Setup(read(text)), field, value),
                      document::Buffer::Workspace);
    return text;
}

static rules::Arrangement ofConnectionAndMapping(const rules::CheckResult &result)
{
    rules::Arrangement arrangement;
    arrangement.isAll = false;
    const rules::FindingList &findings = result.findings();
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const rules::Area area = rules::areaOf(findings[i]);
        if (findings[i].rule->id().startsWith(QLatin1String("sale-")))
            continue; // though it may stand in the mapping
        if (area == rules::Area::Connection || area == rules::Area::Mapping)
            arrangement.rows.push_back(static_cast<quint32>(i));
    }
    return arrangement;
}

int Made::count(rules::Severity severity) const
{
    return static_cast<int>(
        std::count_if(findings.rows.begin(), findings.rows.end(), [this, severity](quint32 row) {
            return rules::findingAt(result, row).severity == severity;
        }));
}

std::optional<Made> make(const Wanted &wanted, const CancelToken &cancel)
{
    Made made;
    made.texts = {mappingText(wanted), workspaceText(wanted)};
    if (cancel.isCancelled())
        return std::nullopt;
    document::Snapshot snapshot;
    snapshot.texts[static_cast<std::size_t>(document::Buffer::Mapping)] = made.texts.mapping;
    snapshot.texts[static_cast<std::size_t>(document::Buffer::Workspace)] = made.texts.workspace;
    auto result = rules::check(rules::Facts::of(snapshot, true), cancel);
    if (!result)
        return std::nullopt;
    made.result = *std::move(result);
    made.findings = ofConnectionAndMapping(made.result);
    return made;
}

} // namespace passerelle::intake
