// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping.h"

#include "mapping/survey.h"

#include <algorithm>
#include <mutex>

namespace passerelle::mapping
{

struct Mapping::Index {
    std::once_flag once;
    FoldedIndex codes;
};

Mapping::Mapping() : Mapping(std::make_shared<const json::Reading>()) {}

Mapping::Mapping(std::shared_ptr<const json::Reading> reading)
    : m_reading(std::move(reading)), m_index(std::make_shared<Index>())
{
    Survey survey(m_reading->tree);
    m_projectId = survey.top[ProjectIdMember];
    m_numType = survey.top[NumTypeMember];
    m_sectorInfos = survey.top[SectorInfosMember];
    m_sectors = std::make_shared<const std::vector<Sector>>(std::move(survey.sectors));
    m_members = std::make_shared<const Members>(
        Members{std::move(survey.unknown), std::move(survey.repeated), survey.loneSurrogates});
}

QString Mapping::text(const Field &field) const
{
    return tree().isKind(field.value, json::Kind::String) ? tree().string(field.value) : QString();
}

QString Mapping::code(const Sector &sector) const { return tree().string(sector.key); }

QByteArrayView Mapping::bytes(json::NodeId node, QByteArray &scratch) const
{
    if (!(tree().node(node).flags & (json::HasEscapes | json::Deviates)))
        return tree().content(node);
    scratch = tree().utf8(node);
    return scratch;
}

ByteRange Mapping::range(const Sector &sector, EntryField field) const
{
    const Field &member = sector.field(field);
    if (member.value != json::kNoNode)
        return tree().node(member.value).range();
    return tree().node(member.isMissing() ? sector.key : member.key).range();
}

bool Mapping::hasLookalike(qint32 sector, quint8 known) const
{
    const auto &unknown = m_members->unknown;
    auto at = std::lower_bound(unknown.begin(), unknown.end(), sector,
                               [](const UnknownMember &one, qint32 row) { return one.sector < row; });
    for (; at != unknown.end() && at->sector == sector; ++at) {
        if (at->likeness != Likeness::None && at->nearest == known)
            return true;
    }
    return false;
}

const FoldedIndex &Mapping::codes() const
{
    std::call_once(m_index->once, [this] {
        QByteArray scratch;
        const auto codeOf = [&](qint32 row) {
            return bytes((*m_sectors)[static_cast<std::size_t>(row)].key, scratch);
        };
        m_index->codes = FoldedIndex::of(static_cast<qsizetype>(m_sectors->size()), codeOf);
    });
    return m_index->codes;
}

std::vector<qint32> Mapping::withCode(QStringView code) const
{
    const QByteArray wanted = code.toUtf8();
    QByteArray scratch;
    const auto codeOf = [&](qint32 row) {
        return bytes((*m_sectors)[static_cast<std::size_t>(row)].key, scratch);
    };
    std::vector<qint32> rows;
    for (qint32 row = codes().first(wanted, codeOf); row >= 0; row = codes().next(row)) {
        if (codeOf(row) == wanted)
            rows.push_back(row);
    }
    return rows;
}

std::optional<Entry> Mapping::effective(QStringView code) const
{
    const std::vector<qint32> rows = withCode(code);
    if (rows.empty())
        return std::nullopt;
    const Sector &sector = (*m_sectors)[static_cast<std::size_t>(rows.back())];
    return Entry{rows.back(),
                 code.toString(),
                 text(sector.field(EntryField::Service)),
                 text(sector.field(EntryField::Space)),
                 text(sector.field(EntryField::Season)),
                 text(sector.field(EntryField::Product))};
}

qint32 Mapping::sectorAt(quint32 offset) const
{
    auto at = std::upper_bound(
        m_sectors->begin(), m_sectors->end(), offset,
        [this](quint32 byte, const Sector &one) { return byte < tree().node(one.key).offset; });
    if (at == m_sectors->begin())
        return -1;
    --at;
    const json::Node &last = tree().node(at->entry == json::kNoNode ? at->key : at->entry);
    return offset <= last.range().end() ? static_cast<qint32>(at - m_sectors->begin()) : -1;
}

} // namespace passerelle::mapping
