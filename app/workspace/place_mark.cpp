// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/place_mark.h"

#include <QStringList>

namespace passerelle::workspace
{

bool isOn(const PlaceMark &mark, ByteRange range)
{
    if (mark.range.isEmpty())
        return mark.range.offset >= range.offset && mark.range.offset <= range.end();
    return mark.range.offset < range.end() && range.offset < mark.range.end();
}

QVariant marksData(const std::vector<PlaceMark> &marks, ByteRange range, int role)
{
    int severity = -1;
    uint count = 0;
    QStringList messages;
    for (const PlaceMark &mark : marks) {
        if (!isOn(mark, range))
            continue;
        ++count;
        severity = severity < 0 ? mark.severity : qMin(severity, int{mark.severity});
        if (role == MessageRole)
            messages.append(mark.message);
    }
    switch (role) {
    case SeverityRole:
        return severity < 0 ? QVariant() : QVariant(severity);
    case FindingCountRole:
        return count;
    default:
        return messages.join(u'\n');
    }
}

} // namespace passerelle::workspace
