// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "mapping/mapping.h"

namespace passerelle::test
{

/// The mapping in a text.
inline mapping::Mapping read(const QByteArray &text)
{
    return mapping::Mapping(std::make_shared<const json::Reading>(json::read(text)));
}

/// The mapping's text after an edit; why not, where the document would refuse it.
inline QByteArray after(const QByteArray &text, const document::Edit &edit)
{
    document::Snapshot snapshot;
    snapshot.texts[static_cast<std::size_t>(document::Buffer::Mapping)] = text;
    const auto ready = document::normalized(edit, snapshot);
    return ready ? document::applied(text, *ready, document::Buffer::Mapping)
                 : QByteArray("not to be applied: ") + ready.error().id.toUtf8();
}

} // namespace passerelle::test
