// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identifier.h"

#include <QUuid>

namespace passerelle
{

QString newIdentifier() { return QUuid::createUuid().toString(QUuid::Id128); }

} // namespace passerelle
