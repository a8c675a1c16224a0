// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/provider.h"

class QTcpSocket;

namespace passerelle::sandbox
{

/// Answers wrongly on purpose. `right` is what the provider would have answered.
void playFault(const Fault &fault, QTcpSocket *socket, const Provider &provider, const Reply &right);

} // namespace passerelle::sandbox
