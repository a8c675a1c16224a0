// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/connection_url.h"

#include <QRegularExpression>
#include <algorithm>

namespace passerelle::workspace
{

static bool isBlank(QChar one)
{
    return one.isSpace() || one.category() == QChar::Other_Format || one.category() == QChar::Other_Control;
}

static qsizetype firstOf(const QString &text, QLatin1String signs, qsizetype from)
{
    const auto isOne = [signs](QChar one) { return signs.contains(one); };
    return std::find_if(text.begin() + from, text.end(), isOne) - text.begin();
}

ConnectionUrl::ConnectionUrl(const QString &text) : m_text(text)
{
    static const QRegularExpression scheme(QStringLiteral("^\\s*([A-Za-z][A-Za-z0-9+.-]*)://"));
    qsizetype at = 0;
    while (at < m_text.size() && isBlank(m_text.at(at)))
        ++at;
    if (const auto match = scheme.match(m_text); match.hasMatch()) {
        m_scheme = {match.capturedStart(1), match.captured(1)};
        at = match.capturedEnd();
    }
    findAuthority(at);
}

void ConnectionUrl::findAuthority(qsizetype from)
{
    const qsizetype end = firstOf(m_text, QLatin1String("/?#"), from);
    const qsizetype sign = QStringView(m_text).left(end).lastIndexOf(u'@');
    qsizetype host = from;
    if (sign >= from) {
        m_credentials = {from, m_text.mid(from, sign - from)};
        host = sign + 1;
    }
    m_host = {host, m_text.mid(host, end - host)};
    findTail(end);
}

void ConnectionUrl::findTail(qsizetype from)
{
    const qsizetype pathEnd = firstOf(m_text, QLatin1String("?#"), from);
    if (pathEnd > from)
        m_path = {from, m_text.mid(from, pathEnd - from)};
    const qsizetype queryEnd = firstOf(m_text, QLatin1String("#"), pathEnd);
    if (queryEnd > pathEnd)
        m_query = {pathEnd, m_text.mid(pathEnd, queryEnd - pathEnd)};
    if (queryEnd < m_text.size())
        m_fragment = {queryEnd, m_text.mid(queryEnd)};
    findApi();
}

void ConnectionUrl::findApi()
{
    static const QRegularExpression api(QStringLiteral("/api(?=/|\\s*$)"));
    const auto match = api.match(m_path.text);
    if (!m_path.isPresent() || !match.hasMatch())
        return;
    m_apiEnd = m_path.at + match.capturedEnd();
    qsizetype from = m_apiEnd;
    qsizetype to = m_path.end();
    const auto isOutside = [this](qsizetype at) { return m_text.at(at) == u'/' || isBlank(m_text.at(at)); };
    while (from < to && isOutside(from))
        ++from;
    while (to > from && isOutside(to - 1))
        --to;
    if (from < to)
        m_behindApi = {from, m_text.mid(from, to - from)};
}

bool ConnectionUrl::hasSpaces() const { return std::any_of(m_text.begin(), m_text.end(), isBlank); }

bool ConnectionUrl::hasSpacesInside() const
{
    const auto first = std::find_if_not(m_text.begin(), m_text.end(), isBlank);
    const auto last = std::find_if_not(m_text.rbegin(), m_text.rend(), isBlank).base();
    return first < last && std::any_of(first, last, isBlank);
}

bool ConnectionUrl::isHttp() const
{
    return isTls() || m_scheme.text.compare(QLatin1String("http"), Qt::CaseInsensitive) == 0;
}

bool ConnectionUrl::isTls() const
{
    return m_scheme.text.compare(QLatin1String("https"), Qt::CaseInsensitive) == 0;
}

bool ConnectionUrl::hasValidHost() const
{
    const QUrl url(QStringLiteral("https://") + m_host.text.trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.port(1) > 0;
}

bool ConnectionUrl::isLoopback() const
{
    static const QRegularExpression loopback(
        QStringLiteral("^(localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return loopback.match(m_host.text.trimmed()).hasMatch();
}

QUrl ConnectionUrl::base() const
{
    if (!isHttp() || !hasApi() || m_host.text.trimmed().isEmpty())
        return {};
    QUrl url(withoutCredentials().trimmed(), QUrl::StrictMode);
    url.setPath(m_text.mid(m_path.at, m_apiEnd - m_path.at), QUrl::DecodedMode);
    url.setQuery(QString());
    url.setFragment(QString());
    url.setUserInfo(QString());
    return url.isValid() ? url : QUrl();
}

QString ConnectionUrl::with(const Part &part, const QString &instead) const
{
    return part.isPresent() ? m_text.left(part.at) + instead + m_text.mid(part.end()) : m_text;
}

QString ConnectionUrl::withoutCredentials() const
{
    return m_credentials.isPresent() ? m_text.left(m_credentials.at) + m_text.mid(m_host.at) : m_text;
}

QString ConnectionUrl::shown() const { return with(m_credentials, QStringLiteral("…")); }

} // namespace passerelle::workspace
