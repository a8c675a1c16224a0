// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recovery/journal.h"

#include <memory>
#include <vector>

class QLockFile;

namespace passerelle::recovery
{

/// A journal that was left over: its process ended without saving or discarding the work. As long as one of
/// these lives, no other window of the program offers it.
struct LeftOver {
    QString path;
    QDateTime last; ///< UTC; of the journal's file where it cannot be read
    Result<JournalContent> content;
    std::shared_ptr<QLockFile> lock;
};

/// The folder in which journals are.
class JournalFolder
{
public:
    static QString pathOf(const QString &folder, const QString &id);
    static std::unique_ptr<QLockFile> lockOf(const QString &journal);

    /// All journals that no living process owns, newest first. Blocks on the disk.
    static std::vector<LeftOver> leftOvers(const QString &folder);
    /// Takes a left-over journal away; its work is gone then.
    static void discard(LeftOver &one);
};

} // namespace passerelle::recovery
