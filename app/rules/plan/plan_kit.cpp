// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"

#include "base/nearness.h"

#include <algorithm>

namespace passerelle::rules
{

/// Mappings of more sectors than this are not offered as a choice.
static constexpr std::size_t kMostSectors = 2000;

const workspace::Device &deviceOf(const Facts &facts, const Finding &finding)
{
    return facts.setup.plan.devices[finding.subject];
}

const workspace::Door &doorOf(const Facts &facts, const Finding &finding)
{
    return facts.setup.plan.doors[finding.subject];
}

static QStringList nearestFirst(QStringList names, const QString &like)
{
    names.removeAll(QString());
    names.removeDuplicates();
    if (like.isEmpty())
        return names;
    const QByteArray wanted = like.toUtf8();
    const auto distance = [&wanted](const QString &name) { return editDistance(wanted, name.toUtf8(), 4); };
    std::stable_sort(names.begin(), names.end(),
                     [&](const QString &a, const QString &b) { return distance(a) < distance(b); });
    return names;
}

QStringList doorNames(const Facts &facts, const QString &like)
{
    QStringList names;
    for (const workspace::Door &door : facts.setup.plan.doors)
        names.append(door.name.value);
    return nearestFirst(names, like);
}

QStringList sectorCodes(const Facts &facts, const QString &like)
{
    QStringList codes;
    const auto &sectors = facts.mapping.sectors();
    if (sectors.size() <= kMostSectors) {
        for (const mapping::Sector &sector : sectors)
            codes.append(facts.mapping.code(sector));
    }
    for (const workspace::LocatedText &sector : facts.setup.plan.sectors)
        codes.append(sector.value);
    return nearestFirst(codes, like);
}

} // namespace passerelle::rules
