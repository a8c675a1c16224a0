// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/client.h"

#include "otipass/http_exchange.h"

namespace passerelle::otipass
{

Client::Client(QObject *parent) : QObject(parent) {}

Exchange *Client::send(const Request &request, secrets::Secret key)
{
    return new HttpExchange(request, std::move(key), m_proxy, m_extraAuthorities, this);
}

} // namespace passerelle::otipass
