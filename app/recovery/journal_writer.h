// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "document/edit.h"
#include "recovery/journal.h"

#include <QFile>
#include <memory>
#include <vector>

class QLockFile;

namespace passerelle::recovery
{

/// Writes the journal of one piece of unsaved work: the whole texts once, then each edit behind them, synced
/// to the disk. A lock file beside it says that its process lives. Lives on one thread and blocks on the
/// disk: use it on a worker. Going away, it leaves the journal where it is; discard() takes it away.
class JournalWriter
{
public:
    /// `folder` is created when needed.
    explicit JournalWriter(QString folder);
    ~JournalWriter();
    Q_DISABLE_COPY_MOVE(JournalWriter)

    /// Begins anew with these texts. The journal before, if any, is replaced in one step. Fails with
    /// "journal-not-written".
    Result<void> begin(const JournalHead &head, const workspace::Texts &texts, const QDateTime &time);
    /// Adds edits, in order. Fails with "journal-not-written"; then begin anew.
    Result<void> append(const std::vector<document::Edit> &edits, const QDateTime &time);
    /// So much was appended that the whole texts are smaller: begin anew.
    bool isLong() const;
    bool isBegun() const { return m_file.isOpen(); }
    void discard();

    const QString &path() const { return m_path; }

private:
    Problem notWritten(const QString &words) const;

    QString m_folder;
    QString m_path;
    QFile m_file;
    qint64 m_base = 0;
    qint64 m_appended = 0;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace passerelle::recovery
