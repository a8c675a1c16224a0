// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "otipass/exchange.h"
#include "otipass/request.h"
#include "secrets/secret.h"

#include <QObject>

namespace passerelle::otipass
{

/// Which way the question takes out of the house.
struct ProxyChoice {
    enum class Mode : quint8 { System, None, Manual };
    Mode mode = Mode::System;
    QString host;
    int port = 0;
};

/// Sends requests. Lives on one thread and never blocks it; each exchange is a handle of its own. Redirects
/// are not followed, TLS errors never ignored, cookies neither kept nor sent, and a body is never sent twice.
class Client : public QObject
{
    Q_OBJECT
public:
    explicit Client(QObject *parent = nullptr);

    /// For the exchanges that are sent from now on. Loopback addresses (the sandbox) never go through a
    /// proxy.
    void setProxy(const ProxyChoice &proxy) { m_proxy = proxy; }
    /// More authorities to trust than the system's, PEM; for a provider with a certificate of its own, and
    /// for tests.
    void setExtraAuthorities(const QByteArray &pem) { m_extraAuthorities = pem; }

    /// Begins an exchange; the key is added when it is sent and nowhere kept beyond its end. The handle
    /// belongs to the client and deletes itself after finished(). Destroying the client ends it and tells
    /// nobody.
    Exchange *send(const Request &request, secrets::Secret key);

private:
    ProxyChoice m_proxy;
    QByteArray m_extraAuthorities;
};

} // namespace passerelle::otipass
