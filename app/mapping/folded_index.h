// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <vector>

namespace passerelle::mapping
{

/// A code without its spaces and in one case: equal for two codes that a person would take for the same.
QByteArray folded(QByteArrayView code);
bool equalFolded(QByteArrayView a, QByteArrayView b);
/// The same number for codes that are equal when folded.
quint32 hashFolded(QByteArrayView code);

/// Rows grouped by a code, those together whose codes differ in case or spaces only. Flat, without a copy of
/// any code: whoever asks must give the codes again.
class FoldedIndex
{
public:
    explicit FoldedIndex(qsizetype rows = 0);

    /// Adds a row behind all that were added; codeOf(row) gives the bytes of a row that was added before.
    template <typename CodeOf>
    void insert(qint32 row, QByteArrayView code, const CodeOf &codeOf)
    {
        const quint32 hash = hashFolded(code);
        for (std::size_t at = hash & m_mask;; at = (at + 1) & m_mask) {
            Slot &slot = m_slots[at];
            if (slot.head < 0) {
                slot = {hash, row, row};
                return;
            }
            if (slot.hash == hash && equalFolded(code, codeOf(slot.head))) {
                append(slot, row);
                return;
            }
        }
    }

    /// The first row of the group of this code, or -1; the others follow by next().
    template <typename CodeOf>
    qint32 first(QByteArrayView code, const CodeOf &codeOf) const
    {
        const quint32 hash = hashFolded(code);
        for (std::size_t at = hash & m_mask;; at = (at + 1) & m_mask) {
            const Slot &slot = m_slots[at];
            if (slot.head < 0)
                return -1;
            if (slot.hash == hash && equalFolded(code, codeOf(slot.head)))
                return slot.head;
        }
    }
    /// The row after this one in its group, or -1.
    qint32 next(qint32 row) const { return m_next.empty() ? -1 : m_next[static_cast<std::size_t>(row)]; }
    /// First rows of the groups that hold more than one row, in the order in which their second row came.
    const std::vector<qint32> &shared() const { return m_shared; }

private:
    struct Slot {
        quint32 hash = 0;
        qint32 head = -1;
        qint32 tail = -1;
    };
    void append(Slot &slot, qint32 row);

    std::vector<Slot> m_slots;
    std::size_t m_mask = 0;
    std::size_t m_rows = 0;
    std::vector<qint32> m_next; ///< empty as long as each group holds one row
    std::vector<qint32> m_shared;
};

} // namespace passerelle::mapping
