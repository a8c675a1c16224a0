// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"
#include "base/result.h"
#include "secutix/file_source.h"

#include <QByteArray>
#include <QString>
#include <QTimeZone>
#include <vector>

namespace passerelle::secutix
{

/// A name in a file profile that the program does not know: a finding, not a failure to load. Files cannot be
/// written with it.
struct UnknownFileName {
    ByteRange range; ///< of the value in the profile's text, with its quotes
    QString name;
    QString nearest; ///< the known name that was probably meant; empty where none is near
};

/// How one column is filled and what its values must be.
struct FileColumn {
    QString name;
    CellSource from;
    QString format;    ///< of a time; empty: the file's
    int maxLength = 0; ///< in characters; 0: any
    bool mandatory = false;
    bool digits = false; ///< nothing but digits
};

/// When cells stand in quotes (RFC 4180). Never: a value that would need them cannot be written.
enum class Quoting : quint8 { WhenNeeded, Always, Never };

/// One file: how it is named, written and filled.
struct FileLayout {
    QString id;                        ///< "white-list"
    QString title;                     ///< for people
    QString fileName;                  ///< {time} and {split} are filled in
    bool salesOnly = false;            ///< only controls that became a sale
    std::optional<CellSource> splitBy; ///< one file for each value
    QChar separator = u';';
    Quoting quoting = Quoting::WhenNeeded;
    bool latin1 = false; ///< ISO 8859-1 instead of UTF-8
    bool byteOrderMark = false;
    QByteArray lineEnd = "\r\n";
    QString dateFormat; ///< QDateTime pattern
    QTimeZone timeZone = QTimeZone::utc();
    QString trueWord;
    QString falseWord;
    std::vector<std::vector<CellSource>> headerRows; ///< filled from the first row of the file
    std::vector<FileColumn> columns;
};

/// How the files for TnAC and SecuTix look, as data that a user can edit: what [F] and [I] say is the
/// built-in profile's, the rest are assumptions [A]. A value; any thread.
class FileProfile
{
public:
    QString id;
    QString name;
    std::vector<FileLayout> files;
    std::vector<UnknownFileName> unknownNames;

    const FileLayout *file(QStringView fileId) const;

    static constexpr qsizetype kLongest = qsizetype{1024} * 1024;
    /// Problems: those of schema::readChecked, profile-too-large, profile-newer.
    static Result<FileProfile> parse(const QByteArray &text);
};

} // namespace passerelle::secutix
