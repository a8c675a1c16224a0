// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/folded_index.h"
#include "json/reread.h"

#include <QString>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace passerelle::mapping
{

/// The members of one entry of sectorInfos that the procedure knows [P].
enum class EntryField : quint8 { Service, Space, Season, Product };
inline constexpr std::array kEntryFields{EntryField::Service, EntryField::Space, EntryField::Season,
                                         EntryField::Product};
inline constexpr std::size_t kEntryFieldCount = kEntryFields.size();

/// Member names exactly as TNAC reads them [P].
QLatin1String memberName(EntryField field);
/// The known names at the top (OtipassProjectId, NumType, sectorInfos) or in an entry (as EntryField), by
/// index.
QLatin1String knownName(bool atTop, quint8 index);
inline constexpr QLatin1String kProjectId("OtipassProjectId");
inline constexpr QLatin1String kNumType("NumType");
inline constexpr QLatin1String kSectorInfos("sectorInfos");
/// The only value of NumType: pass codes start with letters. Otherwise the member is left out.
inline constexpr QLatin1String kSerial("serial");
/// What a space id starts with; the service id in capitals follows, in the published reference.
inline constexpr QLatin1String kSpacePrefix("PROVIDER#");

/// A member: where its name and its value stand in the tree. Both kNoNode where it is missing. Of a repeated
/// member the last one counts, as it does for an ordinary parser.
struct Field {
    json::NodeId key = json::kNoNode;
    json::NodeId value = json::kNoNode;

    bool isMissing() const { return key == json::kNoNode; }
};

/// One entry of sectorInfos, in the order of the text; a repeated code comes each time.
struct Sector {
    json::NodeId key = json::kNoNode;
    json::NodeId entry = json::kNoNode; ///< its value; need not be an object
    std::array<Field, kEntryFieldCount> fields;

    const Field &field(EntryField which) const { return fields[static_cast<std::size_t>(which)]; }
};

using Sectors = LargeVector<Sector>;

/// How much an unknown member's name looks like a known one.
enum class Likeness : quint8 {
    None,
    Case, ///< the same letters and digits: only case, spaces, dashes or underscores differ
    Near, ///< a letter or two differ
    Part  ///< a part of the known name tells what is meant, and no member of that name stands beside it
};

/// A member that the procedure does not know, at the top or in an entry.
struct UnknownMember {
    json::NodeId object = json::kNoNode;
    json::Member member;
    qint32 sector = -1; ///< index of the entry that it stands in; -1 at the top
    Likeness likeness = Likeness::None;
    quint8 nearest = 0; ///< unless None: index of the known name, see knownName()
};

/// Of two members of one name in one object: the earlier one, which an ordinary parser forgets.
struct RepeatedMember {
    json::NodeId object = json::kNoNode;
    json::Member shadowed;
    json::Member kept;  ///< the last one of that name
    qint32 sector = -1; ///< index of the entry that it stands in; -1 at the top
};

/// What stands in a sector's entry after an ordinary parser (TNAC's) has read it.
struct Entry {
    qint32 sector = -1; ///< index in Mapping::sectors()
    QString code, service, space, season, product;
};

/// What a mapping has in common with the one of the text before a change: the rows before `first`, and those
/// from `oldEnd` on, which are the same from `newEnd` on.
struct MappingChange {
    json::Splice nodes;
    qint32 first = 0;
    qint32 oldEnd = 0;
    qint32 newEnd = 0;
};

class Survey;

/// A view of the mapping parameters in a text: no copy of the text, values are decoded when asked for.
/// Immutable, cheap to copy, any thread.
class Mapping
{
public:
    Mapping();
    explicit Mapping(std::shared_ptr<const json::Reading> reading);
    /// The same of a text of which `before` is known but for a splice: only the rows that changed are looked
    /// at.
    Mapping(std::shared_ptr<const json::Reading> reading, const Mapping &before, const json::Splice &splice);

    /// What it has in common with the mapping that it was made of; nothing where all was looked at.
    const std::optional<MappingChange> &change() const { return m_change; }

    const json::Reading &reading() const { return *m_reading; }
    const json::Tree &tree() const { return m_reading->tree; }
    bool isEmpty() const { return tree().root() == json::kNoNode; }

    const Field &projectIdField() const { return m_projectId; }
    const Field &numTypeField() const { return m_numType; }
    const Field &sectorInfosField() const { return m_sectorInfos; }
    const Sectors &sectors() const { return *m_sectors; }
    const Sector &sector(qint32 row) const { return (*m_sectors)[static_cast<std::size_t>(row)]; }
    /// Those at the top first, then by sector; in each in the order of the text.
    const std::vector<UnknownMember> &unknownMembers() const { return m_members->unknown; }
    const std::vector<RepeatedMember> &repeatedMembers() const { return m_members->repeated; }
    /// Whether any known or unknown member holds an escape such as \ud800 without its partner.
    bool hasLoneSurrogates() const { return m_members->loneSurrogates; }
    /// Whether the sector's entry (or the top, for -1) holds an unknown member that looks like this known
    /// one.
    bool hasLookalike(qint32 sector, quint8 known) const;

    /// A field's value where it is a string; an empty string otherwise.
    QString text(const Field &field) const;
    QString code(const Sector &sector) const;
    /// A string's or key's value in UTF-8: the bytes of the text where they are the value, otherwise decoded
    /// into `scratch`. Valid as long as both live.
    QByteArrayView bytes(json::NodeId node, QByteArray &scratch) const;
    /// Range of a field's value; where it is missing, of the entry's key; never outside the text.
    ByteRange range(const Sector &sector, EntryField field) const;

    QString projectId() const { return text(m_projectId); }
    bool isSerial() const { return text(m_numType) == kSerial; }

    /// The effective mapping: the last of the entries with exactly this code. O(1) after the first call's
    /// index.
    std::optional<Entry> effective(QStringView code) const;
    /// Indexes of all sectors with exactly this code, in the order of the text.
    std::vector<qint32> withCode(QStringView code) const;
    /// Sectors by code, those together that differ in case or spaces only. Built once, when first asked for.
    const FoldedIndex &codes() const;
    /// Likewise by service id; sectors without one, or with an empty one, are left out.
    const FoldedIndex &services() const;
    /// Of three or more values of this member the row whose value differs from all others, which agree; -1
    /// where it is not so. Rows without a value do not count. Counted once, when first asked for.
    qint32 loneRow(EntryField field) const;
    /// The row of the sector whose key or entry holds the byte, or -1.
    qint32 sectorAt(quint32 offset) const;

private:
    struct Members {
        std::vector<UnknownMember> unknown;
        std::vector<RepeatedMember> repeated;
        bool loneSurrogates = false;
    };
    class Index;
    /// Where a value probably is: in a row, or in a range of rows.
    struct Guess {
        qint32 row = -1;
        qint32 from = 0;
        qint32 to = 0;
    };
    void adopt(Survey &survey);
    void learn(const Mapping &before, const MappingChange &change);
    void learnColumn(EntryField field, const Mapping &before, const MappingChange &change);
    qint32 rowOf(QByteArrayView value, EntryField field, const Guess &guess) const;
    QByteArrayView codeBytes(qint32 row, QByteArray &scratch) const;
    /// Null where there is no text, or an empty one.
    QByteArrayView valueBytes(qint32 row, EntryField field, QByteArray &scratch) const;
    QByteArrayView serviceBytes(qint32 row, QByteArray &scratch) const;

    std::shared_ptr<const json::Reading> m_reading;
    Field m_projectId, m_numType, m_sectorInfos;
    std::shared_ptr<const Sectors> m_sectors;
    std::shared_ptr<const Members> m_members;
    std::shared_ptr<Index> m_index;
    std::optional<MappingChange> m_change;
};

} // namespace passerelle::mapping
