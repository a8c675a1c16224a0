// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

/// How near two spellings are, and which known name a misspelt one was probably meant to be.
namespace passerelle
{

/// How many letters must be added, left out, exchanged or swapped with their neighbour to make one of the
/// other; `limit` + 1 where it would be more than that, or where one is longer than 100 bytes. Bytes of
/// UTF-8, without regard to the case of ASCII.
int editDistance(QByteArrayView a, QByteArrayView b, int limit);

/// The known name that is nearest, the first of several; empty where none is near: two letters away, or a
/// third of a longer name.
QString nearestName(const QString &name, const QStringList &known);

} // namespace passerelle
