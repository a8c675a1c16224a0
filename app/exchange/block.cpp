// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/block.h"

#include "mapping/cell_edits.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace passerelle::exchange
{

using mapping::EntryField;

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// More rows than these say nothing new about seasons and products.
static constexpr std::size_t kRowsToLearnFrom = 20000;

bool Block::hasTarget(Target target) const
{
    return std::any_of(columns.begin(), columns.end(),
                       [target](const Column &one) { return one.target == target; });
}

Known Known::of(const mapping::Mapping &mapping, const QStringList &planSectors)
{
    std::set<QString> sectors, seasons, products;
    for (const QString &code : planSectors)
        sectors.insert(code.toCaseFolded());
    const auto &all = mapping.sectors();
    for (std::size_t i = 0; i < std::min(all.size(), kRowsToLearnFrom); ++i) {
        sectors.insert(mapping.code(all[i]).toCaseFolded());
        seasons.insert(mapping.text(all[i].field(EntryField::Season)).toCaseFolded());
        products.insert(mapping.text(all[i].field(EntryField::Product)).toCaseFolded());
    }
    const auto list = [](std::set<QString> &from) {
        from.erase(QString());
        return std::vector<QString>(from.begin(), from.end());
    };
    return {list(sectors), list(seasons), list(products)};
}

QString memberOf(Target target)
{
    switch (target) {
    case Target::Service:
        return mapping::memberName(EntryField::Service);
    case Target::Space:
        return mapping::memberName(EntryField::Space);
    case Target::Season:
        return mapping::memberName(EntryField::Season);
    case Target::Product:
        return mapping::memberName(EntryField::Product);
    default:
        return {};
    }
}

QString targetWords(Target target)
{
    switch (target) {
    case Target::Code:
        return Exchange::tr("Sector");
    case Target::Service:
        return Exchange::tr("Service");
    case Target::Space:
        return Exchange::tr("Space");
    case Target::Season:
        return Exchange::tr("Season");
    case Target::Product:
        return Exchange::tr("Product");
    case Target::Other:
        return Exchange::tr("Another member");
    case Target::Ignore:
        break;
    }
    return Exchange::tr("Nothing");
}

QString memberWords(const QString &member)
{
    for (const Target target : {Target::Service, Target::Space, Target::Season, Target::Product}) {
        if (member == memberOf(target))
            return targetWords(target);
    }
    return member;
}

} // namespace passerelle::exchange
