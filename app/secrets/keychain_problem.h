// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "secrets/secret_service.h"

namespace passerelle::secrets
{

enum class KeychainFault : quint8 { Absent, Locked, Denied, Timeout, TooLong, Other };

/// The sentences and the stable id of a fault; `detail` is the keychain's own words.
Problem keychainProblem(KeychainFault fault, const QString &detail = {});

/// What a keychain's error means, given what is known of its service at that moment. `code` is a
/// QKeychain::Error.
KeychainFault faultOf(int code, ServiceState state);

} // namespace passerelle::secrets
