// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"
#include "json/reader.h"

#include <optional>

namespace passerelle::json
{

using TextChange = document::TextChange;

/// What a second reading has in common with the first: all nodes before `from`, and those from `oldTo` on,
/// which are the same at `newTo` and behind, moved. Only the objects around the change have other lengths.
struct Splice {
    NodeId object = kNoNode; ///< whose members were read again
    NodeId from = 0;         ///< first node that was read again
    NodeId oldTo = 0;        ///< behind the last one, as it was
    NodeId newTo = 0;        ///< and as it is
    quint32 oldOffset = 0;   ///< from here on the old text stands in the new one as well
    quint32 newOffset = 0;   ///< at this place

    NodeId moved(NodeId node) const { return node < oldTo || node == kNoNode ? node : node - oldTo + newTo; }
    ByteRange moved(ByteRange range) const
    {
        return range.offset < oldOffset ? range
                                        : ByteRange{range.offset - oldOffset + newOffset, range.length};
    }
};

struct Reread {
    Reading reading;
    std::optional<Splice> splice; ///< nothing where the text was read to its end
};

/// Reads a text that comes of another one by a change: the same as read(text), but only the members around
/// the change are read where that gives the same. Then time is a pass over the nodes that moved.
Reread reread(const Reading &before, const QByteArray &text, const TextChange &change);

/// What has to be replaced to make `after` of `before`: all between the first and the last byte that differ.
TextChange changeBetween(const QByteArray &before, const QByteArray &after);

} // namespace passerelle::json
