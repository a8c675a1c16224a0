// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rescue/rescue.h"

namespace passerelle::rescue
{

/// A text that was just pasted into another, and how it would read repaired in its place: with braces around
/// it or without, as fits there. Immutable; any thread.
class PasteRepair
{
public:
    /// Nothing where the text around it is JSON with the paste in it, where no repair would make it better,
    /// or where it was cancelled. Linear in the text.
    static std::optional<PasteRepair> find(const QByteArray &text, ByteRange pasted,
                                           const CancelToken &cancel = {});

    ByteRange place() const { return m_place; }
    const std::vector<Change> &changes() const { return m_rescued.changes; }
    const std::vector<Guess> &guesses() const { return m_rescued.guesses; }
    /// What is to stand in the place of the paste, with some of the guesses answered.
    QByteArray repaired(const std::vector<std::size_t> &guesses) const;

private:
    PasteRepair(QByteArray text, ByteRange place, Rescued rescued)
        : m_text(std::move(text)), m_place(place), m_rescued(std::move(rescued))
    {
    }
    bool isWhole() const;
    QByteArray fitted(const QByteArray &rescued) const;
    std::size_t deviationsWith(const QByteArray &instead) const;

    QByteArray m_text;
    ByteRange m_place;
    Rescued m_rescued;
};

} // namespace passerelle::rescue
