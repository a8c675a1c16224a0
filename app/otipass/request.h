// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "otipass/api_profile.h"

#include <QByteArray>
#include <QUrl>
#include <chrono>
#include <utility>
#include <vector>

namespace passerelle::otipass
{

using HeaderList = std::vector<std::pair<QByteArray, QByteArray>>;

/// One part of a request and where its value came from: the evidence of the step "request".
struct RequestPart {
    enum class Kind : quint8 { Path, Query, Header, Field, Credential };
    Kind kind = Kind::Field;
    QString name;       ///< of the field or header; of a place in the path, its source
    QString value;      ///< the key never stands here: a fixed mark instead
    ValueSource source; ///< Source::Literal for what is always the same
};

/// A question to the provider, complete but for the key, which the client adds when it sends. A value; any
/// thread. May be shown, traced and logged as it is.
struct Request {
    QByteArray method;
    QUrl url;
    HeaderList headers; ///< without user and key
    BodyKind bodyKind = BodyKind::Form;
    std::vector<std::pair<QString, QString>> fields; ///< of the body; empty for a GET
    CredentialRule credentials;
    QString userName;
    std::chrono::milliseconds silence{10000};
    std::chrono::milliseconds total{30000};
    std::vector<RequestPart> parts;

    bool hasBody() const { return method != "GET"; }
    /// "POST https://host/path", without a user or password in the address.
    QString shownLine() const;
    /// The body as it is sent, with a mark where the key would stand.
    QByteArray shownBody() const;
    /// "POST https://host/path", then headers and body, with a mark where the key would stand.
    QString shown() const;
};

/// What stands in place of a key wherever a request is shown.
inline constexpr QLatin1String kKeyMark("[key]");

/// Encodes fields as application/x-www-form-urlencoded (WHATWG: a space is "+") or as a JSON object of
/// strings.
QByteArray encodeFields(BodyKind kind, const std::vector<std::pair<QString, QString>> &fields);

/// What the request is sent to.
struct ConnectionValues {
    QString url; ///< as in TNAC: ends in /api
    QString userName;
    int timeoutSeconds = 0; ///< 0: as the profile says
};

/// Makes a request from a profile, the connection and the values of one scan. Problems: request-url-wrong
/// (none, not http(s), no host, a query or a fragment), request-url-has-credentials, request-source-unknown
/// (names the nearest), request-value-missing (names what is missing), request-value-not-a-segment,
/// request-user-wrong (a user with a colon cannot travel by Basic), request-header-wrong (a value that would
/// break out of its header).
Result<Request> buildRequest(const ApiProfile &profile, const ConnectionValues &connection,
                             const RequestValues &values);

} // namespace passerelle::otipass
