// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"

#include <QByteArray>
#include <QStringList>
#include <array>

namespace passerelle::document
{

/// The texts that a workspace is made of. The first two are the operator's work and can be edited; the
/// profiles are read-only here and stand in the list so that a finding can point into them.
enum class Buffer : quint8 {
    Mapping,    ///< the mapping parameters, as they go to TNAC
    Workspace,  ///< the *.passerelle JSON: connection, plan, sale; without the mapping's text
    ApiProfile, ///< what is not public of Otipass's HTTP
    FileProfile ///< what is not public of SecuTix's files
};
inline constexpr std::size_t kBufferCount = 4;
constexpr bool isEditable(Buffer buffer) { return buffer == Buffer::Mapping || buffer == Buffer::Workspace; }

/// A range in one of the texts.
struct Place {
    Buffer buffer = Buffer::Mapping;
    ByteRange range;

    friend constexpr auto operator<=>(const Place &, const Place &) = default;
};

/// All texts at one moment. Immutable and shared: copying costs nothing, and a thread may keep one while the
/// document goes on. Texts are UTF-8, but may hold any bytes.
struct Snapshot {
    quint64 revision = 0; ///< grows with every change of the document, never repeats
    std::array<QByteArray, kBufferCount> texts;
    /// Ids of the profiles that a workspace may name instead of the one whose text this is; empty for the
    /// texts that are edited, and where nobody looked.
    std::array<QStringList, kBufferCount> choices;

    const QByteArray &text(Buffer buffer) const { return texts[static_cast<std::size_t>(buffer)]; }
};

} // namespace passerelle::document
