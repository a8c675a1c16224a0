// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "otipass/request.h"
#include "secrets/secret.h"

namespace passerelle::otipass
{

/// A request as it goes over the wire, with the key in it: lives from sending to the end of the exchange
/// only.
struct WireRequest {
    HeaderList headers;
    QByteArray body;
};

/// Adds user and key to a request, the way its profile says. Nothing where the key is empty or would break
/// out of the header it travels in.
std::optional<WireRequest> withKey(const Request &request, const secrets::Secret &key);

} // namespace passerelle::otipass
