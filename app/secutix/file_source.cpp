// SPDX-License-Identifier: GPL-3.0-or-later
#include "secutix/file_source.h"

#include <algorithm>
#include <array>

namespace passerelle::secutix
{

namespace
{

constexpr QLatin1String kLiteral("literal:");
constexpr QLatin1String kTrue("boolean:true");
constexpr QLatin1String kFalse("boolean:false");

/// One line for each value of a row; exactly one of the members is set.
struct Known {
    QLatin1String name;
    QString FileRow::*text = nullptr;
    QDateTime FileRow::*time = nullptr;
    qint64 FileRow::*amount = nullptr;
    int FileRow::*count = nullptr;
};

constexpr std::array kKnown{
    Known{.name = QLatin1String("scan.id"), .text = &FileRow::scanId},
    Known{.name = QLatin1String("scan.card"), .text = &FileRow::card},
    Known{.name = QLatin1String("scan.device"), .text = &FileRow::device},
    Known{.name = QLatin1String("scan.door"), .text = &FileRow::door},
    Known{.name = QLatin1String("scan.sector"), .text = &FileRow::sector},
    Known{.name = QLatin1String("scan.time"), .time = &FileRow::scanTime},
    Known{.name = QLatin1String("control.barcode"), .text = &FileRow::barcode},
    Known{.name = QLatin1String("control.season"), .text = &FileRow::season},
    Known{.name = QLatin1String("control.product"), .text = &FileRow::product},
    Known{.name = QLatin1String("control.service"), .text = &FileRow::service},
    Known{.name = QLatin1String("control.time"), .time = &FileRow::controlTime},
    Known{.name = QLatin1String("order.number"), .amount = &FileRow::order},
    Known{.name = QLatin1String("order.channel"), .text = &FileRow::channel},
    Known{.name = QLatin1String("order.contact"), .text = &FileRow::contact},
    Known{.name = QLatin1String("order.contingent"), .text = &FileRow::contingent},
    Known{.name = QLatin1String("order.created"), .time = &FileRow::created},
    Known{.name = QLatin1String("line.tariff"), .text = &FileRow::tariff},
    Known{.name = QLatin1String("line.price"), .amount = &FileRow::price},
    Known{.name = QLatin1String("line.vat"), .count = &FileRow::vat},
    Known{.name = QLatin1String("line.quantity"), .count = &FileRow::quantity},
};

} // namespace

QStringList rowSourceNames()
{
    QStringList names;
    for (const Known &known : kKnown)
        names.append(known.name);
    return names;
}

CellSource cellSource(const QString &name)
{
    CellSource source;
    source.name = name;
    if (name.startsWith(kLiteral)) {
        source.kind = CellSource::Kind::Literal;
        source.text = name.sliced(kLiteral.size());
    } else if (name == kTrue || name == kFalse) {
        source.kind = CellSource::Kind::Boolean;
        source.truth = name == kTrue;
    } else {
        const auto found = std::find_if(kKnown.begin(), kKnown.end(),
                                        [&name](const Known &known) { return known.name == name; });
        if (found != kKnown.end()) {
            source.kind = CellSource::Kind::Row;
            source.index = static_cast<int>(found - kKnown.begin());
        }
    }
    return source;
}

RowValue rowValue(const CellSource &source, const FileRow &row)
{
    const Known &known = kKnown[static_cast<std::size_t>(source.index)];
    if (known.time)
        return {{}, row.*known.time};
    if (known.amount)
        return {QString::number(row.*known.amount), {}};
    if (known.count)
        return {QString::number(row.*known.count), {}};
    return {row.*known.text, {}};
}

} // namespace passerelle::secutix
