// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/exchange_problem.h"

#include <QCoreApplication>
#include <optional>

namespace passerelle::otipass::exchangeproblem
{

namespace
{

struct ExchangeProblemWords {
    Q_DECLARE_TR_FUNCTIONS(passerelle::otipass::Exchange)
};

/// Host and port alone: the rest of the address is in the request's evidence.
QString place(const QUrl &url)
{
    const int fallback = url.scheme() == QLatin1String("https") ? 443 : 80;
    return QStringLiteral("%1:%2").arg(url.host()).arg(url.port(fallback));
}

Problem problem(const char *id, const QUrl &url, const QString &what, const QString &next)
{
    return {QLatin1String(id), what, place(url), next};
}

QString seconds(std::chrono::milliseconds time)
{
    return ExchangeProblemWords::tr("%n second(s)", nullptr, static_cast<int>((time.count() + 999) / 1000));
}

Problem proxyUnreachable(const QUrl &url)
{
    return problem("exchange-proxy-unreachable", url,
                   ExchangeProblemWords::tr(
                       "The proxy cannot be reached, so the question did not get out of the house."),
                   ExchangeProblemWords::tr(
                       "Check the proxy in the connection's settings, or ask those who run the network."));
}

Problem proxyRefused(const QUrl &url, const QString &detail)
{
    return problem("exchange-proxy-refused", url,
                   ExchangeProblemWords::tr(
                       "The proxy did not let the question through (%1), so it did not reach Otipass.")
                       .arg(detail),
                   ExchangeProblemWords::tr("Have the Otipass URL allowed in the outgoing proxy."));
}

Problem cutOff(const QUrl &url)
{
    return problem(
        "exchange-cut-off", url,
        ExchangeProblemWords::tr(
            "The connection was cut off before the answer was complete. Otipass may have counted "
            "this card; nobody knows whether it is good."),
        ExchangeProblemWords::tr(
            "Scan again. If it comes back, a proxy or a firewall may cut the connection: ask those "
            "who run the network."));
}

/// What happened at the proxy, if it was there. Qt tells a tunnel's fate by socket errors that its network
/// layer then sums up, so its words are needed to tell a proxy that says no from one that is not there.
std::optional<Problem> proxyProblem(const QUrl &url, QNetworkReply::NetworkError error, const QString &detail)
{
    static const char *const kContext = "QHttpSocketEngine";
    static const char *const kNobodyThere = "Proxy connection refused";
    const bool tunnel = url.scheme() == QLatin1String("https");
    switch (error) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return proxyUnreachable(url);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return problem(
            "exchange-proxy-login", url,
            ExchangeProblemWords::tr(
                "The proxy asks for a user name and a password of its own, so the question did "
                "not reach Otipass."),
            ExchangeProblemWords::tr("Have the Otipass URL allowed in the proxy without a login."));
    case QNetworkReply::ConnectionRefusedError:
        return tunnel ? proxyRefused(url, detail) : proxyUnreachable(url);
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::UnknownProxyError:
        return proxyRefused(url, detail);
    case QNetworkReply::UnknownNetworkError:
        if (detail == QCoreApplication::translate(kContext, kNobodyThere))
            return proxyUnreachable(url);
        return tunnel ? std::optional(proxyRefused(url, detail)) : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

Problem timeout(const QUrl &url, std::chrono::milliseconds after, bool sent)
{
    return problem("exchange-timeout", url,
                   sent ? ExchangeProblemWords::tr(
                              "No answer came within %1. Otipass may have counted this card; nobody knows "
                              "whether it is good.")
                              .arg(seconds(after))
                        : ExchangeProblemWords::tr(
                              "No connection came about within %1, so the question did not reach Otipass.")
                              .arg(seconds(after)),
                   ExchangeProblemWords::tr(
                       "Scan again. If it comes back, check that the Otipass URL is allowed in the outgoing "
                       "proxy and firewall."));
}

Problem neverEnding(const QUrl &url, std::chrono::milliseconds after)
{
    return problem("exchange-never-ending", url,
                   ExchangeProblemWords::tr(
                       "The answer had not ended after %1 and was given up; nobody knows whether the card is "
                       "good.")
                       .arg(seconds(after)),
                   ExchangeProblemWords::tr("Scan again. If it comes back, tell Otipass."));
}

Problem tooLarge(const QUrl &url)
{
    return problem(
        "exchange-too-large", url,
        ExchangeProblemWords::tr(
            "The answer is larger than an answer for a card can be (1 MiB) and was given up; nobody "
            "knows whether the card is good."),
        ExchangeProblemWords::tr(
            "Check the connection's URL, and whether a proxy or a web page stands in between."));
}

Problem redirected(const QUrl &url, const QUrl &target)
{
    const QString host = target.host().isEmpty() ? url.host() : target.host();
    return problem(
        "exchange-redirected", url,
        ExchangeProblemWords::tr(
            "The question was sent on to another address (at %1). It was not followed, as the password "
            "would go there too.")
            .arg(host),
        ExchangeProblemWords::tr(
            "Ask Otipass for the right URL. If %1 is a login page of your network, log in there "
            "first.")
            .arg(host));
}

Problem cancelled(const QUrl &url)
{
    return problem("exchange-cancelled", url,
                   ExchangeProblemWords::tr("The question was given up before an answer came."),
                   ExchangeProblemWords::tr("Scan again when you are ready."));
}

Problem wrongKey(const QUrl &url)
{
    return problem(
        "exchange-key-wrong", url,
        ExchangeProblemWords::tr(
            "The password is empty or holds a line break or another character that cannot be sent, "
            "so nothing was sent."),
        ExchangeProblemWords::tr("Type the password again, or paste it without the lines around it."));
}

Problem tls(const QUrl &url, const QStringList &errors)
{
    return problem(
        "exchange-tls", url,
        ExchangeProblemWords::tr("The connection is not safe, so the password was not sent: %1.")
            .arg(errors.join(QLatin1String("; "))),
        ExchangeProblemWords::tr(
            "Check this computer's date and the connection's URL. If a proxy inspects traffic, have the "
            "Otipass URL excepted from it."));
}

Problem fromReply(const QUrl &url, QNetworkReply::NetworkError error, const QString &detail, bool viaProxy)
{
    if (viaProxy) {
        if (const std::optional<Problem> ofProxy = proxyProblem(url, error, detail))
            return *ofProxy;
    }
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return problem("exchange-refused", url,
                       ExchangeProblemWords::tr(
                           "Nobody answers at this address, so the question did not reach Otipass."),
                       ExchangeProblemWords::tr(
                           "Check the connection's URL. If it is right, the outgoing proxy or firewall may "
                           "not let it through."));
    case QNetworkReply::HostNotFoundError:
        return problem(
            "exchange-host-unknown", url,
            ExchangeProblemWords::tr("The host %1 cannot be found, so the question did not reach Otipass.")
                .arg(url.host()),
            ExchangeProblemWords::tr(
                "Check the connection's URL for a misspelling, and whether this computer is on the "
                "network."));
    case QNetworkReply::SslHandshakeFailedError:
        return tls(url, {detail});
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return cutOff(url);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return problem(
            "exchange-network", url,
            ExchangeProblemWords::tr("The network failed (%1); nobody knows whether the card is good.")
                .arg(detail),
            ExchangeProblemWords::tr("Check whether this computer is on the network, then scan again."));
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return problem("exchange-not-http", url,
                       ExchangeProblemWords::tr(
                           "What came back is not HTTP (%1); nobody knows whether the card is good.")
                           .arg(detail),
                       ExchangeProblemWords::tr("Check the connection's URL, its port too."));
    default:
        return problem("exchange-other", url,
                       ExchangeProblemWords::tr(
                           "The question could not be put (%1); nobody knows whether the card is good.")
                           .arg(detail),
                       ExchangeProblemWords::tr(
                           "Scan again. If it comes back, show this to those who run the network."));
    }
}

} // namespace passerelle::otipass::exchangeproblem
