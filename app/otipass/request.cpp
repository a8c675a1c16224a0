// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/request.h"

#include "base/letters.h"
#include "otipass/request_problem.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace passerelle::otipass
{

namespace
{

struct RequestWords {
    Q_DECLARE_TR_FUNCTIONS(passerelle::otipass::Request)
};

bool fitsAHeader(const QString &value)
{
    return std::all_of(value.begin(), value.end(),
                       [](QChar letter) { return !isAsciiControl(letter) && letter.unicode() < 0x7F; });
}

/// WHATWG's application/x-www-form-urlencoded: letters, digits and *-._ stay, a space is "+".
QByteArray formEncoded(const QString &text)
{
    QByteArray encoded = QUrl::toPercentEncoding(text, QByteArrayLiteral(" *"), QByteArrayLiteral("~"));
    return encoded.replace(' ', '+');
}

Result<QUrl> baseUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (text.trimmed().isEmpty())
        return Failure(wrongUrlProblem({}, RequestWords::tr("it is empty")));
    if (!url.userInfo().isEmpty())
        return Failure(credentialsInUrlProblem());
    if (!url.isValid())
        return Failure(wrongUrlProblem(text, RequestWords::tr("it is not a URL")));
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return Failure(wrongUrlProblem(text, RequestWords::tr("it does not begin with https://")));
    if (url.host().isEmpty())
        return Failure(wrongUrlProblem(text, RequestWords::tr("it names no host")));
    if (url.hasQuery() || url.hasFragment())
        return Failure(wrongUrlProblem(text, RequestWords::tr("it goes on with “?” or “#”")));
    return url;
}

Result<QUrl> fullUrl(const ApiProfile &profile, const QString &base, const RequestValues &values)
{
    Result<QUrl> url = baseUrl(base);
    if (!url)
        return url;
    const Result<QByteArray> path = profile.path.fill(values);
    if (!path)
        return Failure(path.error());
    QByteArray encoded = url->toEncoded(QUrl::FullyEncoded);
    while (encoded.endsWith('/'))
        encoded.chop(1);
    return QUrl::fromEncoded(encoded + '/' + *path, QUrl::StrictMode);
}

void addPath(Request &request, const ApiProfile &profile, const RequestValues &values)
{
    for (const PathTemplate::Segment &segment : profile.path.segments()) {
        if (segment.isPlace)
            request.parts.push_back({RequestPart::Kind::Path, segment.source.name,
                                     valueOf(segment.source, values), segment.source});
    }
}

Result<void> addHeaders(Request &request, const ApiProfile &profile, const RequestValues &values)
{
    for (const ProfileField &header : profile.headers) {
        if (header.from.source == Source::Unknown)
            return Failure(unknownSourceProblem(header.from));
        const QString value = valueOf(header.from, values);
        if (!fitsAHeader(value) || !fitsAHeader(header.name))
            return Failure(wrongHeaderProblem(header.name));
        request.headers.emplace_back(header.name.toLatin1(), value.toLatin1());
        request.parts.push_back({RequestPart::Kind::Header, header.name, value, header.from});
    }
    return {};
}

Result<void> addFields(Request &request, const ApiProfile &profile, const RequestValues &values)
{
    for (const ProfileField &field : profile.fields) {
        if (field.from.source == Source::Unknown)
            return Failure(unknownSourceProblem(field.from));
        const QString value = valueOf(field.from, values);
        if (value.isEmpty() && field.from.source != Source::Literal)
            return Failure(missingValueProblem(field.from));
        request.fields.emplace_back(field.name, value);
        request.parts.push_back({request.hasBody() ? RequestPart::Kind::Field : RequestPart::Kind::Query,
                                 field.name, value, field.from});
    }
    if (!request.hasBody()) {
        if (!request.fields.empty())
            request.url.setQuery(QString::fromLatin1(encodeFields(BodyKind::Form, request.fields)),
                                 QUrl::StrictMode);
        request.fields.clear();
    }
    return {};
}

Result<void> addCredentials(Request &request, const ApiProfile &profile)
{
    const CredentialRule &rule = profile.credentials;
    const ValueSource user{Source::ConnectionUserName, QStringLiteral("connection.userName"), {}, {}};
    const bool sendsUser = rule.way == CredentialWay::Basic || !rule.userName.isEmpty();
    if (sendsUser && request.userName.isEmpty())
        return Failure(missingValueProblem(user));
    if (std::any_of(request.userName.begin(), request.userName.end(), isAsciiControl) ||
        (rule.way == CredentialWay::Basic && request.userName.contains(u':')))
        return Failure(wrongUserProblem(request.userName));
    if (rule.way == CredentialWay::Header && !fitsAHeader(request.userName + rule.userName))
        return Failure(wrongHeaderProblem(rule.userName));
    if (rule.way == CredentialWay::Header && !fitsAHeader(rule.keyName))
        return Failure(wrongHeaderProblem(rule.keyName));
    const QString authorization = QStringLiteral("Authorization");
    const bool named = rule.way == CredentialWay::Header || rule.way == CredentialWay::Field;
    if (sendsUser)
        request.parts.push_back(
            {RequestPart::Kind::Credential, named ? rule.userName : authorization, request.userName, user});
    request.parts.push_back(
        {RequestPart::Kind::Credential, named ? rule.keyName : authorization, kKeyMark, {}});
    return {};
}

} // namespace

QByteArray encodeFields(BodyKind kind, const std::vector<std::pair<QString, QString>> &fields)
{
    if (kind == BodyKind::Json) {
        QJsonObject object;
        for (const auto &[name, value] : fields)
            object.insert(name, value);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += formEncoded(name) + '=' + formEncoded(value);
    }
    return body;
}

QString Request::shownLine() const
{
    return QStringLiteral("%1 %2").arg(QString::fromUtf8(method), url.toString(QUrl::RemoveUserInfo));
}

QByteArray Request::shownBody() const
{
    if (!hasBody())
        return {};
    auto all = fields;
    if (credentials.way == CredentialWay::Field) {
        if (!credentials.userName.isEmpty())
            all.emplace_back(credentials.userName, userName);
        // Long enough and odd enough not to be a value that is really there; the mark itself would be
        // encoded.
        all.emplace_back(credentials.keyName, QStringLiteral("KEYKEYKEY"));
    }
    return encodeFields(bodyKind, all).replace("KEYKEYKEY", kKeyMark.latin1());
}

QString Request::shown() const
{
    QString text = QString::fromLatin1(method) + u' ' + url.toString(QUrl::FullyEncoded) + u'\n';
    for (const auto &[name, value] : headers)
        text += QString::fromLatin1(name) + QLatin1String(": ") + QString::fromLatin1(value) + u'\n';
    switch (credentials.way) {
    case CredentialWay::Basic:
        text += QStringLiteral("Authorization: Basic %1:%2\n").arg(userName, kKeyMark);
        break;
    case CredentialWay::Bearer:
        text += QStringLiteral("Authorization: Bearer %1\n").arg(kKeyMark);
        break;
    case CredentialWay::Header:
        if (!credentials.userName.isEmpty())
            text += credentials.userName + QLatin1String(": ") + userName + u'\n';
        text += credentials.keyName + QLatin1String(": ") + kKeyMark + u'\n';
        break;
    case CredentialWay::Field:
        break;
    }
    const QByteArray body = shownBody();
    return body.isEmpty() ? text : text + u'\n' + QString::fromUtf8(body);
}

Result<Request> buildRequest(const ApiProfile &profile, const ConnectionValues &connection,
                             const RequestValues &values)
{
    RequestValues all = values;
    if (all.userName.isEmpty())
        all.userName = connection.userName;
    Request request;
    request.method = profile.method;
    request.bodyKind = profile.body;
    request.credentials = profile.credentials;
    request.userName = connection.userName;
    const int silence = connection.timeoutSeconds > 0 ? connection.timeoutSeconds : profile.silenceSeconds;
    request.silence = std::chrono::seconds(silence);
    request.total = std::chrono::seconds(std::max(silence, profile.totalSeconds));
    const Result<QUrl> url = fullUrl(profile, connection.url, all);
    if (!url)
        return Failure(url.error());
    request.url = *url;
    addPath(request, profile, all);
    if (const Result<void> done = addHeaders(request, profile, all); !done)
        return Failure(done.error());
    if (const Result<void> done = addFields(request, profile, all); !done)
        return Failure(done.error());
    if (const Result<void> done = addCredentials(request, profile); !done)
        return Failure(done.error());
    return request;
}

} // namespace passerelle::otipass
