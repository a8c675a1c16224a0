// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/client.h"

#include "otipass/http_exchange.h"

#include <QNetworkAccessManager>

namespace passerelle::otipass
{

Client::Client(QObject *parent) : QObject(parent), m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setAutoDeleteReplies(false);
}

Client::~Client()
{
    // Before the manager, whose replies they hold.
    const QList<Exchange *> exchanges = findChildren<Exchange *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(exchanges);
}

Exchange *Client::send(const Request &request, secrets::Secret key)
{
    return new HttpExchange(*m_manager, request, std::move(key), m_proxy, m_extraAuthorities, this);
}

} // namespace passerelle::otipass
