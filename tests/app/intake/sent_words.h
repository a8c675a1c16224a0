// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/sent_list.h"

#include <QStringList>

namespace passerelle::test
{

/// What a list says, a line an item: code, name, and what else it has.
inline QString words(const intake::SentList &list)
{
    QStringList lines;
    for (const intake::SentItem &item : list.items) {
        QStringList parts{item.code, item.name};
        for (const QString &more : {item.service, item.space, item.season, item.product}) {
            if (!more.isEmpty())
                parts.append(more);
        }
        lines.append(parts.join(u'|'));
    }
    return lines.join(u'\n');
}

} // namespace passerelle::test
