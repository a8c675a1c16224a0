// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mapping.h"

#include <QStringList>

namespace passerelle::mapping
{

/// What can stand at a place of the text: names of members that are missing there, values that the same
/// member has elsewhere, sectors of the plan that the mapping has not.
struct Completion {
    /// One offer.
    struct Offer {
        QString text;       ///< what is shown: the name or the value
        QByteArray literal; ///< what takes the place of `range`
    };
    ByteRange range; ///< of what is written there already, with its quotes
    QString typed;   ///< of it, up to the caret
    std::vector<Offer> offers;
};

/// Where the text is being typed it runs ahead of its reading: `newest` may be of a text that differs behind
/// the caret and shortly before it. Values are offered by how often they stand elsewhere. Nothing where
/// nothing is to be offered. Linear in the number of sectors.
Completion completionAt(const QByteArray &text, quint32 caret, const Mapping &newest,
                        const QStringList &planSectors);

} // namespace passerelle::mapping
