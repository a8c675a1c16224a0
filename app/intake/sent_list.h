// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace passerelle::intake
{

/// What a list that somebody sent is about.
enum class ListKind : quint8 {
    Services, ///< of Otipass: ids, and often the names of the places
    Sectors   ///< of TNAC: codes, and often the names of the places
};

/// One thing of such a list. Texts that were not said are empty.
struct SentItem {
    QString code;                            ///< the service's id, or the sector's code
    QString name;                            ///< for people
    QString service, space, season, product; ///< of a sector; of a service its space alone
    int line = 0;                            ///< in what was sent, from 1
};

struct SentList {
    std::vector<SentItem> items;
    QStringList skipped; ///< lines without a code among lines with one: greetings, headings
};

/// Reads a list as people send it: one a line, with bullets or numbers, with names before or behind the
/// codes, a table with any separator, with or without a header, JSON. A service that stands twice is one;
/// sectors are all kept, those with a name and no code as well. Never fails; any thread. Stops early where it
/// is cancelled.
SentList readList(const QByteArray &text, ListKind kind, const CancelToken &cancel = {});

} // namespace passerelle::intake
