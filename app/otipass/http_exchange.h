// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "otipass/client.h"
#include "otipass/exchange.h"
#include "secrets/redactor.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

namespace passerelle::otipass
{

/// An exchange by QNetworkAccessManager: finds the proxy, sends, reads, ends.
class HttpExchange final : public Exchange
{
    Q_OBJECT
public:
    HttpExchange(Request request, secrets::Secret key, ProxyChoice proxy, QByteArray extraAuthorities,
                 QObject *parent);
    ~HttpExchange() override;

    void cancel() override;
    bool isFinished() const override { return m_ended; }

private:
    void begin();
    void findProxy();
    void send(const QNetworkProxy &proxy);
    QNetworkRequest networkRequest() const;
    void connectReply();
    void progressed();
    void readMore();
    void replyFinished();
    QNetworkReply::NetworkError error() const;
    void answered(int status);
    RawAnswer rawAnswer(int status) const;
    secrets::Redactor keyRedactor() const;
    void fail(const Problem &problem);
    void end(ExchangeResult result);

    QNetworkAccessManager m_manager; ///< of this exchange alone: its connection serves no other
    const Request m_request;
    secrets::Secret m_key;
    const ProxyChoice m_proxyChoice;
    const QByteArray m_extraAuthorities;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    QStringList m_tlsErrors;
    QTimer m_silence;
    QTimer m_total;
    QElapsedTimer m_clock;
    bool m_viaProxy = false;
    bool m_sent = false;
    bool m_anythingCame = false;
    bool m_cancelled = false;
    bool m_ended = false;
};

} // namespace passerelle::otipass
