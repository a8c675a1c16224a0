// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/value_source.h"

#include <algorithm>
#include <array>

namespace passerelle::otipass
{

namespace
{

constexpr QLatin1String kLiteral("literal:");

struct Known {
    Source source;
    QLatin1String name;
    QString RequestValues::*value; ///< nullptr for the time
};

/// One line for each value that a profile may name.
constexpr std::array kKnown{
    Known{Source::CardCode, QLatin1String("card.code"), &RequestValues::cardCode},
    Known{Source::CardType, QLatin1String("card.type"), &RequestValues::cardType},
    Known{Source::MappingProjectId, QLatin1String("mapping.projectId"), &RequestValues::projectId},
    Known{Source::MappingSector, QLatin1String("mapping.sector"), &RequestValues::sector},
    Known{Source::MappingService, QLatin1String("mapping.service"), &RequestValues::service},
    Known{Source::MappingSpace, QLatin1String("mapping.space"), &RequestValues::space},
    Known{Source::MappingSeason, QLatin1String("mapping.season"), &RequestValues::season},
    Known{Source::MappingProduct, QLatin1String("mapping.product"), &RequestValues::product},
    Known{Source::ConnectionUserName, QLatin1String("connection.userName"), &RequestValues::userName},
    Known{Source::ScanId, QLatin1String("scan.id"), &RequestValues::scanId},
    Known{Source::ScanTime, QLatin1String("scan.time"), nullptr},
    Known{Source::ScanDevice, QLatin1String("scan.device"), &RequestValues::device},
    Known{Source::ScanDoor, QLatin1String("scan.door"), &RequestValues::door},
};

QString timeText(const QDateTime &time, const QString &format)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    if (format == QLatin1String("unix-seconds"))
        return QString::number(utc.toSecsSinceEpoch());
    if (format == QLatin1String("unix-milliseconds"))
        return QString::number(utc.toMSecsSinceEpoch());
    if (format.isEmpty() || format == QLatin1String("iso-8601"))
        return utc.toString(Qt::ISODate);
    return utc.toString(format);
}

} // namespace

QStringList knownSources()
{
    QStringList names;
    for (const Known &known : kKnown)
        names.append(known.name);
    return names;
}

ValueSource valueSource(const QString &name, const QString &format)
{
    if (name.startsWith(kLiteral))
        return {Source::Literal, name, name.sliced(kLiteral.size()), format};
    const auto found = std::find_if(kKnown.begin(), kKnown.end(),
                                    [&name](const Known &known) { return known.name == name; });
    return {found == kKnown.end() ? Source::Unknown : found->source, name, {}, format};
}

QString valueOf(const ValueSource &source, const RequestValues &values)
{
    if (source.source == Source::Literal)
        return source.text;
    if (source.source == Source::ScanTime)
        return timeText(values.time, source.format);
    const auto found = std::find_if(kKnown.begin(), kKnown.end(),
                                    [&source](const Known &known) { return known.source == source.source; });
    return found == kKnown.end() ? QString() : values.*(found->value);
}

} // namespace passerelle::otipass
