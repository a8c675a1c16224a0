// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "mapping/mapping.h"

/// The changes that a person makes to a mapping, as edits of its text that change no other byte. Rows are
/// indexes of Mapping::sectors(). Each edit is named in words.
namespace passerelle::mapping
{

/// What a new entry of sectorInfos is to hold.
struct NewSector {
    QString code;
    std::array<QString, kEntryFieldCount> values; ///< by EntryField
    /// Members that the procedure does not know: their names, and their values as JSON.
    std::vector<std::pair<QString, QByteArray>> others{};
    bool leavesOutNull = false; ///< a null value leaves its member out; otherwise it is written as ""
};

document::Edit setProjectId(const Mapping &mapping, QStringView projectId);
/// NumType: `serial` where pass codes start with letters, otherwise left out.
document::Edit setSerial(const Mapping &mapping, bool serial);

document::Edit setSectorCode(const Mapping &mapping, qint32 row, QStringView code);
/// Sets a value, or adds the member where it is missing.
document::Edit setField(const Mapping &mapping, qint32 row, EntryField field, QStringView value);

/// Adds an entry behind a row (-1: behind the last), written in the way of its siblings. In a text that holds
/// no sectorInfos, or nothing at all, these are written as well.
document::Edit insertSector(const Mapping &mapping, const NewSector &sector, qint32 behindRow = -1);
/// The same entry once more behind it, under another code.
document::Edit duplicateSector(const Mapping &mapping, qint32 row, QStringView code);
/// Removes entries with their lines; empty where no row is given.
document::Edit removeSectors(const Mapping &mapping, std::vector<qint32> rows);

/// The values of a row, to begin a new entry with.
NewSector valuesOf(const Mapping &mapping, qint32 row);
/// The space id that goes with a service id in the published reference, and the reverse: empty where the
/// space id does not begin as those do [P].
QString spaceOf(QStringView service);
QString serviceOf(QStringView space);
/// A code that no sector has yet, made of this one: DDMM_AUG_2.
QString freeCode(const Mapping &mapping, const QString &like);
/// A field in words, within a sentence: "season code".
QString fieldWords(EntryField field);

} // namespace passerelle::mapping
