// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recovery/file_mark.h"
#include "workspace/workspace_file.h"

#include <QDateTime>
#include <QString>

namespace passerelle::recovery
{

/// Which work a journal belongs to. Never a password: that stays in the keychain.
struct JournalHead {
    QString path; ///< of the file; empty for work that was never saved
    bool isWorkspace = false;
    QString name;     ///< what the window called it
    KnownFiles files; ///< what the files held when they were last read or written
};

/// What a journal gives back.
struct JournalContent {
    JournalHead head;
    workspace::Texts texts; ///< the work as it stood at `last`
    QDateTime last;         ///< UTC
    QString warning;        ///< a sentence, where the end of the journal is damaged; else empty
};

/// Reads what is whole of a journal. Blocks on the disk. Problems: "journal-foreign", "journal-newer",
/// "journal-empty" (damaged before anything could be restored), and those of a file that cannot be read.
Result<JournalContent> readJournal(const QString &path);

} // namespace passerelle::recovery
