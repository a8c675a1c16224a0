// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "document/snapshot.h"

#include <QString>
#include <vector>

namespace passerelle::document
{

/// Puts `with` in the place of a range of one text. An empty range inserts, an empty `with` removes.
struct Replacement {
    Buffer buffer = Buffer::Mapping;
    ByteRange range;
    QByteArray with;

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// One change of the operator's work: applied as one, undone as one, and named in words ("Set season code of
/// DDMM_AUG"). All ranges are in the texts as they are before the edit. They must not overlap; several
/// insertions at one place are kept in the order given.
struct Edit {
    QString name;
    std::vector<Replacement> replacements;

    bool isEmpty() const { return replacements.empty(); }
    /// Appends another edit's replacements, so that both become one.
    void add(const Edit &other);
};

/// Puts the edit's replacements in order of buffer and place. Fails with id "edit-out-of-range",
/// "edit-overlaps" or "edit-read-only-buffer"; then nothing may be applied.
Result<Edit> normalized(Edit edit, const Snapshot &before);

/// The text that comes of an edit's replacements in `buffer`. The edit must be normalized.
/// `room` is overwritten where nobody else holds it: fresh memory for a long text costs more than the copy.
QByteArray applied(const QByteArray &text, const Edit &edit, Buffer buffer, QByteArray room = {});

/// What an edit does to one text, all its replacements there together; nothing where it leaves it alone. The
/// edit must be normalized.
std::optional<TextChange> changeBy(const Edit &edit, Buffer buffer);

/// The edit that takes a normalized edit back: ranges in the texts as they are after it.
Edit inverse(const Edit &edit, const Snapshot &before);

} // namespace passerelle::document
