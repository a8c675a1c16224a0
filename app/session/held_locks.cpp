// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/held_locks.h"

#include <QCoreApplication>

namespace passerelle::session
{

using recovery::FileLock;

HeldLocks::Answer HeldLocks::answerOf(FileLock::Outcome outcome, const FileLock &lock)
{
    Answer answer;
    if (outcome == FileLock::Outcome::HeldByOther)
        answer.held = FileLock::heldBy(lock.holder(), lock.file());
    answer.isPossible = outcome != FileLock::Outcome::NotPossible;
    return answer;
}

HeldLocks::Answer HeldLocks::take(const QStringList &files)
{
    release();
    m_isTaken.clear();
    Answer all;
    for (const QString &file : files) {
        auto lock = std::make_unique<FileLock>(file);
        const FileLock::Outcome outcome = lock->take();
        const Answer one = answerOf(outcome, *lock);
        if (one.held && !all.held)
            all.held = one.held;
        all.isPossible = all.isPossible && one.isPossible;
        m_isTaken.push_back(outcome == FileLock::Outcome::Taken);
        m_locks.push_back(std::move(lock));
    }
    return all;
}

HeldLocks::Answer HeldLocks::takeOver()
{
    Answer all;
    for (std::size_t i = 0; i < m_locks.size(); ++i) {
        if (m_isTaken[i] && m_locks[i]->isOurs())
            continue;
        m_locks[i] = std::make_unique<FileLock>(m_locks[i]->file()); // a lost one cannot be taken again
        const FileLock::Outcome outcome = m_locks[i]->takeOver();
        m_isTaken[i] = outcome == FileLock::Outcome::Taken;
        const Answer one = answerOf(outcome, *m_locks[i]);
        if (one.held && !all.held)
            all.held = one.held;
        all.isPossible = all.isPossible && one.isPossible;
    }
    return all;
}

std::optional<Problem> HeldLocks::lost()
{
    for (std::size_t i = 0; i < m_locks.size(); ++i) {
        if (!m_isTaken[i] || m_locks[i]->isOurs())
            continue;
        const recovery::LockHolder holder = m_locks[i]->holder();
        if (holder.process != 0) {
            Problem problem = FileLock::heldBy(holder, m_locks[i]->file());
            problem.id = QStringLiteral("file-lock-lost");
            problem.next = QCoreApplication::translate(
                "FileLock", "It was taken over from here. Your work is still open; save it under another "
                            "name, or take the file back once nobody works on it there.");
            return problem;
        }
        m_locks[i] = std::make_unique<FileLock>(m_locks[i]->file());
        m_isTaken[i] = m_locks[i]->take() == FileLock::Outcome::Taken;
    }
    return std::nullopt;
}

} // namespace passerelle::session
