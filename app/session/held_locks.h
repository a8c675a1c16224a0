// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "recovery/file_lock.h"

#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace passerelle::session
{

/// The locks beside the files that are open. Blocks on the disk: use it on one worker.
class HeldLocks
{
public:
    struct Answer {
        std::optional<Problem> held; ///< "file-locked": somebody else has one of the files
        bool isPossible = true;      ///< false: no lock can be written beside a file
    };

    /// Gives back the locks that are held and takes those of `files`.
    Answer take(const QStringList &files);
    /// Takes them from whoever has them.
    Answer takeOver();
    /// "file-lock-lost" where somebody took a lock over. One that was merely cleared away is taken again.
    std::optional<Problem> lost();
    void release() { m_locks.clear(); }

private:
    Answer answerOf(recovery::FileLock::Outcome outcome, const recovery::FileLock &lock);

    std::vector<std::unique_ptr<recovery::FileLock>> m_locks;
    std::vector<bool> m_isTaken;
};

} // namespace passerelle::session
