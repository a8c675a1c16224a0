// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping.h"

#include "base/once.h"
#include "base/plain_bytes.h"
#include "mapping/survey.h"
#include "mapping/value_tally.h"

#include <algorithm>

namespace passerelle::mapping
{

/// Made when first asked for, on any thread. Of a mapping that differs from another one in a few rows the
/// other rows' numbers are known.
class Mapping::Index
{
public:
    /// One index, and what is known of it before.
    struct Half {
        Once once;
        std::shared_ptr<const FoldedIndex> index;
        LargeVector<quint32> before, behind;
    };
    Half codes, services;

    /// The lone value of a column.
    struct Column {
        Once once;
        ValueTally tally;
        qint32 loneRow = -1;
    };
    std::array<Column, kEntryFieldCount> columns;

    /// `isSame`: the rows that changed have the codes that they had.
    static void learn(Half &half, const Half &from, const MappingChange &change, bool isSame)
    {
        if (!from.once.isDone())
            return;
        if (isSame) {
            half.once.run([&] { half.index = from.index; });
            return;
        }
        const LargeVector<quint32> &numbers = from.index->numbers();
        half.before.assign(numbers.begin(), numbers.begin() + change.first);
        half.behind.assign(numbers.begin() + change.oldEnd, numbers.end());
    }

    template <typename CodeOf>
    static const FoldedIndex &made(Half &half, qint32 rows, Folding folding, const CodeOf &codeOf)
    {
        half.once.run([&] {
            const auto from = static_cast<qint32>(half.before.size());
            const auto to = rows - static_cast<qint32>(half.behind.size());
            LargeVector<quint32> numbers = std::exchange(half.before, {});
            const LargeVector<quint32> fresh = FoldedIndex::numbers(from, to, folding, codeOf);
            numbers.reserve(static_cast<std::size_t>(rows));
            numbers.insert(numbers.end(), fresh.begin(), fresh.end());
            numbers.insert(numbers.end(), half.behind.begin(), half.behind.end());
            half.behind = {};
            half.index =
                std::make_shared<const FoldedIndex>(FoldedIndex::of(std::move(numbers), folding, codeOf));
        });
        return *half.index;
    }
};

/// Of no text; looked at once.
Mapping::Mapping()
{
    static const Mapping nothing(std::make_shared<const json::Reading>());
    *this = nothing;
}

Mapping::Mapping(std::shared_ptr<const json::Reading> reading)
    : m_reading(std::move(reading)), m_index(std::make_shared<Index>())
{
    Survey survey(m_reading->tree);
    adopt(survey);
}

Mapping::Mapping(std::shared_ptr<const json::Reading> reading, const Mapping &before,
                 const json::Splice &splice)
    : m_reading(std::move(reading)), m_index(std::make_shared<Index>())
{
    Survey survey(m_reading->tree, before, splice);
    m_change = survey.change;
    adopt(survey);
    if (m_change)
        learn(before, *m_change);
}

void Mapping::learn(const Mapping &before, const MappingChange &change)
{
    const auto areSame = [&](auto bytesOf) {
        if (change.oldEnd != change.newEnd)
            return false;
        QByteArray scratch;
        QByteArray other;
        for (qint32 row = change.first; row < change.newEnd; ++row) {
            const QByteArrayView was = (before.*bytesOf)(row, scratch);
            const QByteArrayView is = (this->*bytesOf)(row, other);
            if (was != is || was.isNull() != is.isNull())
                return false;
        }
        return true;
    };
    Index::learn(m_index->codes, before.m_index->codes, change, areSame(&Mapping::codeBytes));
    Index::learn(m_index->services, before.m_index->services, change, areSame(&Mapping::serviceBytes));
    for (const EntryField field : kEntryFields)
        learnColumn(field, before, change);
}

/// Takes out what the rows held that changed, and puts in what they hold.
void Mapping::learnColumn(EntryField field, const Mapping &before, const MappingChange &change)
{
    const Index::Column &from = before.m_index->columns[static_cast<std::size_t>(field)];
    Index::Column &to = m_index->columns[static_cast<std::size_t>(field)];
    if (!from.once.isDone())
        return;
    QByteArray scratch;
    ValueTally tally = from.tally;
    for (qint32 row = change.first; row < change.oldEnd; ++row) {
        if (const QByteArrayView value = before.valueBytes(row, field, scratch); !value.isEmpty())
            tally.remove(value);
    }
    for (qint32 row = change.first; row < change.newEnd; ++row) {
        if (const QByteArrayView value = valueBytes(row, field, scratch); !value.isEmpty())
            tally.add(value);
    }
    if (!tally.isKnown())
        return;
    to.once.run([&] {
        if (const auto lone = tally.lone()) {
            const qint32 kept =
                from.loneRow < change.oldEnd ? from.loneRow : from.loneRow + change.newEnd - change.oldEnd;
            to.loneRow = rowOf(*lone, field, {kept, change.first, change.newEnd});
        }
        to.tally = std::move(tally);
    });
}

/// The first row that has the value, asked where it probably is before all others.
qint32 Mapping::rowOf(QByteArrayView value, EntryField field, const Guess &guess) const
{
    QByteArray scratch;
    const auto rows = static_cast<qint32>(m_sectors->size());
    const auto has = [&](qint32 row) { return valueBytes(row, field, scratch) == value; };
    if (guess.row >= 0 && guess.row < rows && has(guess.row))
        return guess.row;
    for (qint32 row = guess.from; row < guess.to; ++row) {
        if (has(row))
            return row;
    }
    qint32 row = 0;
    while (row < rows && !has(row))
        ++row;
    return row < rows ? row : -1;
}

qint32 Mapping::loneRow(EntryField field) const
{
    Index::Column &column = m_index->columns[static_cast<std::size_t>(field)];
    column.once.run([&] {
        QByteArray scratch;
        for (qint32 row = 0; row < static_cast<qint32>(m_sectors->size()); ++row) {
            if (const QByteArrayView value = valueBytes(row, field, scratch); !value.isEmpty())
                column.tally.add(value);
        }
        if (const auto lone = column.tally.lone())
            column.loneRow = rowOf(*lone, field, {});
    });
    return column.loneRow;
}

void Mapping::adopt(Survey &survey)
{
    m_projectId = survey.top[ProjectIdMember];
    m_numType = survey.top[NumTypeMember];
    m_sectorInfos = survey.top[SectorInfosMember];
    m_sectors = std::make_shared<const Sectors>(std::move(survey.sectors));
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

QByteArrayView Mapping::codeBytes(qint32 row, QByteArray &scratch) const
{
    return bytes((*m_sectors)[static_cast<std::size_t>(row)].key, scratch);
}

QByteArrayView Mapping::valueBytes(qint32 row, EntryField field, QByteArray &scratch) const
{
    const json::NodeId node = (*m_sectors)[static_cast<std::size_t>(row)].field(field).value;
    if (!tree().isKind(node, json::Kind::String))
        return {};
    const QByteArrayView value = bytes(node, scratch);
    // Spaces alone are no more of a value than nothing is.
    const bool isBlank = value.isEmpty() || (!isVisibleAscii(value.first(1)) && folded(value).isEmpty());
    return isBlank ? QByteArrayView() : value;
}

QByteArrayView Mapping::serviceBytes(qint32 row, QByteArray &scratch) const
{
    return valueBytes(row, EntryField::Service, scratch);
}

const FoldedIndex &Mapping::codes() const
{
    QByteArray scratch;
    return Index::made(m_index->codes, static_cast<qint32>(m_sectors->size()), Folding::Separators,
                       [&](qint32 row) { return codeBytes(row, scratch); });
}

const FoldedIndex &Mapping::services() const
{
    QByteArray scratch;
    return Index::made(m_index->services, static_cast<qint32>(m_sectors->size()), Folding::Spaces,
                       [&](qint32 row) { return serviceBytes(row, scratch); });
}

std::vector<qint32> Mapping::withCode(QStringView code) const
{
    const QByteArray wanted = code.toUtf8();
    QByteArray scratch;
    const auto codeOf = [&](qint32 row) { return codeBytes(row, scratch); };
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
