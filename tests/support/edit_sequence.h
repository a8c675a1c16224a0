// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/reread.h"

#include <QByteArray>
#include <QByteArrayView>
#include <optional>
#include <vector>

namespace passerelle::test
{

/// A text and what somebody does to it, out of any bytes: typing, deleting, pasting of right and of broken
/// pieces, undo. The same bytes give the same edits.
class EditSequence
{
public:
    explicit EditSequence(QByteArrayView bytes);

    const QByteArray &text() const { return m_text; }
    /// Makes the next edit; nothing where the bytes are used up.
    std::optional<json::TextChange> next();

private:
    struct Done {
        ByteRange range;
        QByteArray was;
    };
    int take();
    quint32 takePlace();
    json::TextChange replace(ByteRange range, const QByteArray &with);

    QByteArrayView m_bytes;
    QByteArray m_text;
    std::vector<Done> m_done;
};

/// In words where two readings of one text differ, or nothing.
QByteArray difference(const json::Reading &one, const json::Reading &other);

} // namespace passerelle::test
