// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mapping_edits.h"

namespace passerelle::mapping
{

/// How the entries of a mapping are written. A helper of the edits.
class EntryStyle
{
public:
    explicit EntryStyle(const Mapping &mapping) : m_mapping(mapping) {}

    /// An entry's object with these values, written as the entry nearest to the row is, or on lines of its
    /// own.
    QByteArray entry(const NewSector &sector, qint32 nearRow) const;
    /// sectorInfos with one entry, for a text that has none.
    QByteArray sectorInfos(const NewSector &sector) const;
    /// A whole text, for one that holds nothing.
    QByteArray wholeText(const NewSector &sector) const;

private:
    qint32 pattern(qint32 nearRow) const;
    bool isPattern(qint32 row) const;
    QByteArray copied(qint32 row, const NewSector &sector) const;
    QByteArray alike(qint32 row, const NewSector &sector) const;
    QByteArray fresh(const NewSector &sector, const QByteArray &indent) const;
    QByteArray lineEnd() const;
    QByteArray step() const;

    const Mapping &m_mapping;
};

} // namespace passerelle::mapping
