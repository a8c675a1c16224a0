// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/large_vector.h"

#include <QByteArray>
#include <QByteArrayView>

namespace passerelle::mapping
{

/// What is left aside where two codes are compared.
enum class Folding : quint8 {
    Spaces,    ///< case and spaces
    Separators ///< and underscores and dashes, but for one between two digits: S_1_1 is not S_11
};

/// A code without its spaces and in one case: equal for two codes that a person would take for the same.
QByteArray folded(QByteArrayView code, Folding folding = Folding::Spaces);
bool equalFolded(QByteArrayView a, QByteArrayView b, Folding folding = Folding::Spaces);
/// The same number for codes that are equal when folded; never 0.
quint32 hashFolded(QByteArrayView code, Folding folding = Folding::Spaces);

/// Rows grouped by a code, those together whose codes are equal when folded. Flat, without a copy of any
/// code: whoever asks must give the codes again.
class FoldedIndex
{
public:
    explicit FoldedIndex(qsizetype rows = 0, Folding folding = Folding::Spaces);

    /// The numbers of rows `from` to `to`; codeOf(row) gives the bytes of a row's code, null where it has
    /// none.
    template <typename CodeOf>
    static LargeVector<quint32> numbers(qint32 from, qint32 to, Folding folding, const CodeOf &codeOf)
    {
        LargeVector<quint32> hashes;
        hashes.reserve(static_cast<std::size_t>(to - from));
        for (qint32 row = from; row < to; ++row) {
            const QByteArrayView code = codeOf(row);
            hashes.push_back(code.isNull() ? kLeftOut : hashFolded(code, folding));
        }
        return hashes;
    }
    /// The index of the rows with these numbers.
    template <typename CodeOf>
    static FoldedIndex of(LargeVector<quint32> hashes, Folding folding, const CodeOf &codeOf)
    {
        // The table's slots are all over the memory, so each is asked for some steps before it is needed.
        constexpr std::size_t ahead = 12;
        FoldedIndex index(static_cast<qsizetype>(hashes.size()), folding);
        for (std::size_t row = 0; row < hashes.size(); ++row) {
            if (row + ahead < hashes.size())
                index.prefetch(hashes[row + ahead]);
            if (hashes[row] != kLeftOut)
                index.insert(static_cast<qint32>(row), hashes[row], codeOf);
        }
        index.m_hashes = std::move(hashes);
        return index;
    }

    /// The first row of the group of this code, or -1; the others follow by next().
    template <typename CodeOf>
    qint32 first(QByteArrayView code, const CodeOf &codeOf) const
    {
        const quint32 hash = hashFolded(code, m_folding);
        for (std::size_t at = hash & m_mask;; at = (at + 1) & m_mask) {
            const Slot &slot = m_slots[at];
            if (slot.head < 0)
                return -1;
            if (slot.hash == hash && equalFolded(code, codeOf(slot.head), m_folding))
                return slot.head;
        }
    }
    /// The row after this one in its group, or -1.
    qint32 next(qint32 row) const { return m_next.empty() ? -1 : m_next[static_cast<std::size_t>(row)]; }
    /// The number of each row, for the index of rows that differ from these in a few.
    const LargeVector<quint32> &numbers() const { return m_hashes; }
    /// First rows of the groups that hold more than one row, in the order in which their second row came.
    const LargeVector<qint32> &shared() const { return m_shared; }

private:
    static constexpr quint32 kLeftOut = 0;
    struct Slot {
        quint32 hash = 0;
        qint32 head = -1;
        qint32 tail = -1;
    };
    void append(Slot &slot, qint32 row);
    void prefetch(quint32 hash) const
    {
#if defined(__GNUC__)
        __builtin_prefetch(&m_slots[hash & m_mask], 1);
#else
        Q_UNUSED(hash)
#endif
    }
    /// Adds a row behind all that were added.
    template <typename CodeOf>
    void insert(qint32 row, quint32 hash, const CodeOf &codeOf)
    {
        for (std::size_t at = hash & m_mask;; at = (at + 1) & m_mask) {
            Slot &slot = m_slots[at];
            if (slot.head < 0) {
                slot = {hash, row, row};
                return;
            }
            if (slot.hash == hash && areEqual(codeOf, row, slot.head)) {
                append(slot, row);
                return;
            }
        }
    }
    /// The two views may come out of one scratch buffer, so the first is kept.
    template <typename CodeOf>
    bool areEqual(const CodeOf &codeOf, qint32 a, qint32 b) const
    {
        const QByteArray first = codeOf(a).toByteArray();
        return equalFolded(first, codeOf(b), m_folding);
    }

    Folding m_folding;
    LargeVector<Slot> m_slots;
    std::size_t m_mask = 0;
    std::size_t m_rows = 0;
    LargeVector<quint32> m_hashes;
    LargeVector<qint32> m_next; ///< empty as long as each group holds one row
    LargeVector<qint32> m_shared;
};

} // namespace passerelle::mapping
