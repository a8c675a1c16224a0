// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/mapping/mapping_kit.h"

namespace passerelle::rules
{

QString spaceOfService(const QString &service)
{
    return service.isEmpty() ? QString() : mapping::kSpacePrefix + service.toUpper();
}

QString serviceOfSpace(const QString &space)
{
    return space.startsWith(mapping::kSpacePrefix) ? space.sliced(mapping::kSpacePrefix.size()) : QString();
}

QString commonValue(const mapping::Mapping &mapping, mapping::EntryField field, qint32 exceptRow)
{
    const auto &sectors = mapping.sectors();
    QByteArrayView common;
    QByteArray first, other;
    bool found = false;
    for (std::size_t row = 0; row < sectors.size(); ++row) {
        const json::NodeId value = sectors[row].field(field).value;
        if (static_cast<qint32>(row) == exceptRow)
            continue;
        if (!mapping.tree().isKind(value, json::Kind::String))
            return {};
        const QByteArrayView bytes = mapping.bytes(value, found ? other : first);
        if (!found)
            common = bytes;
        else if (bytes != common)
            return {};
        found = true;
    }
    return QString::fromUtf8(common);
}

static bool isBlank(QChar one)
{
    return one.isSpace() || one.category() == QChar::Other_Format || one.category() == QChar::Other_Control;
}

QString trimmed(QStringView value)
{
    while (!value.isEmpty() && isBlank(value.front()))
        value = value.sliced(1);
    while (!value.isEmpty() && isBlank(value.back()))
        value.chop(1);
    return value.toString();
}

} // namespace passerelle::rules
