// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "base/result.h"
#include "secutix/file_profile.h"

#include <QDateTime>
#include <QString>
#include <vector>

namespace passerelle::secutix
{

/// A file that was written.
struct WrittenFile {
    QString path;
    QString layout; ///< id of the layout
    qint64 rows = 0;

    friend bool operator==(const WrittenFile &, const WrittenFile &) = default;
};

/// Writes all files of a profile from rows that come one by one, into a folder that exists. Each file appears
/// whole or not at all, and none appears before all are complete; a file that is there already is never
/// replaced (a number is added to the name). Without rows nothing is written. The same rows give the same
/// bytes. Any thread.
///
/// Problems: those of CsvRowWriter, files-folder-not-writable, file-not-written, files-profile-unknown-names,
/// files-too-many (more than 200 by splitBy), files-cancelled, and whatever `rows` answers.
Result<std::vector<WrittenFile>> writeFiles(const QString &folder, const RowSource &rows,
                                            const FileProfile &profile, const QDateTime &now,
                                            const CancelToken &cancel = {});

} // namespace passerelle::secutix
