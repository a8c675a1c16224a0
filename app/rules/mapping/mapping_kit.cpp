// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/mapping/mapping_kit.h"

#include "base/plain_bytes.h"
#include <algorithm>

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

/// Visible ASCII: no spaces to leave aside, and capitals that are a matter of one bit.
static bool isPlain(QByteArrayView text) { return !text.isEmpty() && isVisibleAscii(text); }

static bool fitsPlainly(QByteArrayView service, QByteArrayView space, Qt::CaseSensitivity sensitivity)
{
    const auto capital = [](char one) {
        return one >= 'a' && one <= 'z' ? static_cast<char>(one & ~0x20) : one;
    };
    const auto written = [&](char one) { return sensitivity == Qt::CaseInsensitive ? capital(one) : one; };
    const QByteArrayView prefix(mapping::kSpacePrefix.data(), mapping::kSpacePrefix.size());
    return space.size() == prefix.size() + service.size() &&
           std::equal(prefix.begin(), prefix.end(), space.begin(),
                      [&](char a, char b) { return a == written(b); }) &&
           std::equal(service.begin(), service.end(), space.begin() + prefix.size(),
                      [&](char a, char b) { return capital(a) == written(b); });
}

bool fitsService(const mapping::Mapping &mapping, const mapping::Sector &sector, Qt::CaseSensitivity space)
{
    const mapping::Field &serviceField = sector.field(mapping::EntryField::Service);
    const mapping::Field &spaceField = sector.field(mapping::EntryField::Space);
    const auto isText = [&mapping](const mapping::Field &one) {
        return mapping.tree().isKind(one.value, json::Kind::String);
    };
    if (isText(serviceField) && isText(spaceField)) { // of 100 000 wrong sectors each is asked
        QByteArray serviceScratch;
        QByteArray spaceScratch;
        const QByteArrayView service = mapping.bytes(serviceField.value, serviceScratch);
        const QByteArrayView its = mapping.bytes(spaceField.value, spaceScratch);
        if (isPlain(service) && isPlain(its))
            return fitsPlainly(service, its, space);
    }
    const QString its = trimmed(mapping.text(spaceField));
    return (space == Qt::CaseInsensitive ? its.toUpper() : its) ==
           spaceOfService(trimmed(mapping.text(serviceField)));
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

bool saysNothing(const FieldView &value)
{
    return value.state == FieldView::Text &&
           (value.bytes.isEmpty() || (!value.plain && trimmed(QString::fromUtf8(value.bytes)).isEmpty()));
}

} // namespace passerelle::rules
