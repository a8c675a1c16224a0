// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wording.h"

#include <QStringList>

namespace passerelle
{

Wording Wording::ofLines(const QString &lines)
{
    return {lines.section(u'\n', 0, 0), lines.section(u'\n', 1, 1), lines.section(u'\n', 2)};
}

QString Wording::sentence() const
{
    QStringList parts{message, cause, action};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace passerelle
