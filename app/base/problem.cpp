// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/problem.h"

#include <QStringList>

namespace passerelle
{

QString Problem::sentence() const
{
    QStringList parts;
    for (const QString &part : {what, where.isEmpty() ? where : QStringLiteral("(%1)").arg(where), next}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace passerelle
