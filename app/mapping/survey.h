// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mapping.h"
#include "mapping/member_names.h"

#include <span>

namespace passerelle::mapping
{

/// One pass over a tree that finds all that a mapping is made of. A helper of Mapping.
class Survey
{
public:
    explicit Survey(const json::Tree &tree);
    /// The same with what holds of the mapping of the text before a change (survey_again.cpp).
    Survey(const json::Tree &tree, const Mapping &before, const json::Splice &splice);

    std::array<Field, 3> top; ///< by TopMember
    Sectors sectors;
    std::vector<UnknownMember> unknown;
    std::vector<RepeatedMember> repeated;
    bool loneSurrogates = false;
    std::optional<MappingChange> change; ///< where only a part was looked at

private:
    void readAll();
    std::optional<MappingChange> changeOf(const Mapping &before, const json::Splice &splice) const;
    bool readTopAgain(const Mapping &before);
    void moveTop(const Mapping &before);
    void keepRows(const Mapping &before, qint32 from, qint32 to);
    void readRowsAgain(const Mapping &before);
    Field moved(const Field &field) const;
    json::Member moved(const json::Member &member) const;
    void readSector(json::Member member);
    void readTop(json::NodeId root);
    void readSectors(json::NodeId sectorInfos);
    void readEntry(json::NodeId entry, Sector &sector, qint32 row);
    void note(Field &field, json::NodeId object, json::Member member, qint32 row);
    void noteUnknown(json::NodeId object, json::Member member, qint32 row);
    void forgetParts(std::size_t from, std::span<const Field> known);
    void findRepeatedUnknown(std::size_t from, std::size_t end);
    void sortByText();
    quint8 nameIndex(json::NodeId key, bool atTop) const;
    QByteArray name(json::NodeId key) const { return m_tree.utf8(key); }

    const json::Tree &m_tree;
    quint8 m_flags = 0; ///< of all nodes that were seen, together
};

} // namespace passerelle::mapping
