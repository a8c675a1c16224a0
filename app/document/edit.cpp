// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edit.h"

#include <QCoreApplication>
#include <algorithm>

namespace passerelle::document
{

void Edit::add(const Edit &other)
{
    replacements.insert(replacements.end(), other.replacements.begin(), other.replacements.end());
}

static Problem refused(const char *id, const QString &what)
{
    return {QLatin1String(id),
            what,
            {},
            QCoreApplication::translate(
                "Edit", "Nothing was changed. Check the text again, then repeat the change.")};
}

Result<Edit> normalized(Edit edit, const Snapshot &before)
{
    std::stable_sort(edit.replacements.begin(), edit.replacements.end(),
                     [](const Replacement &a, const Replacement &b) {
                         // An insertion stands before the byte at its place, so it goes before what replaces
                         // that byte.
                         const bool isAReplaced = !a.range.isEmpty();
                         const bool isBReplaced = !b.range.isEmpty();
                         return std::tie(a.buffer, a.range.offset, isAReplaced) <
                                std::tie(b.buffer, b.range.offset, isBReplaced);
                     });
    const Replacement *previous = nullptr;
    for (const Replacement &replacement : edit.replacements) {
        if (!isEditable(replacement.buffer)) {
            return Failure(
                refused("edit-read-only-buffer",
                        QCoreApplication::translate("Edit", "A profile cannot be changed from here.")));
        }
        const auto size = before.text(replacement.buffer).size();
        if (qint64{replacement.range.offset} + replacement.range.length > size) {
            return Failure(
                refused("edit-out-of-range",
                        QCoreApplication::translate("Edit", "The change lies beyond the end of the text.")));
        }
        if (previous && previous->buffer == replacement.buffer &&
            previous->range.end() > replacement.range.offset) {
            return Failure(refused("edit-overlaps",
                                   QCoreApplication::translate("Edit", "Two parts of the change overlap.")));
        }
        previous = &replacement;
    }
    return edit;
}

QByteArray applied(const QByteArray &text, const Edit &edit, Buffer buffer, QByteArray room)
{
    qsizetype size = text.size();
    for (const Replacement &replacement : edit.replacements) {
        if (replacement.buffer == buffer)
            size += replacement.with.size() - qsizetype{replacement.range.length};
    }
    QByteArray result = room.isDetached() ? std::move(room) : QByteArray();
    result.resize(0);
    result.reserve(size);
    qsizetype from = 0;
    for (const Replacement &replacement : edit.replacements) {
        if (replacement.buffer != buffer)
            continue;
        result.append(text.constData() + from, qsizetype{replacement.range.offset} - from);
        result.append(replacement.with);
        from = replacement.range.end();
    }
    result.append(text.constData() + from, text.size() - from);
    return result;
}

std::optional<TextChange> changeBy(const Edit &edit, Buffer buffer)
{
    std::optional<TextChange> whole;
    for (const Replacement &one : edit.replacements) {
        if (one.buffer != buffer)
            continue;
        if (!whole)
            whole = TextChange{{one.range.offset, 0}, 0};
        const quint32 kept = one.range.offset - whole->range.end();
        whole->inserted += kept + static_cast<quint32>(one.with.size());
        whole->range.length += kept + one.range.length;
    }
    return whole;
}

Edit inverse(const Edit &edit, const Snapshot &before)
{
    Edit back;
    back.name = edit.name;
    back.replacements.reserve(edit.replacements.size());
    std::array<qint64, kBufferCount> shift{};
    for (const Replacement &replacement : edit.replacements) {
        qint64 &moved = shift[static_cast<std::size_t>(replacement.buffer)];
        const auto offset = static_cast<quint32>(replacement.range.offset + moved);
        const auto length = static_cast<quint32>(replacement.with.size());
        back.replacements.push_back(
            {replacement.buffer,
             {offset, length},
             before.text(replacement.buffer).mid(replacement.range.offset, replacement.range.length)});
        moved += qint64{length} - replacement.range.length;
    }
    return back;
}

} // namespace passerelle::document
