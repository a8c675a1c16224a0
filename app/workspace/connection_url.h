// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace passerelle::workspace
{

/// The URL of the connection, taken apart as it was typed, however wrong it is. Right is https://host/…/api
/// [P]; what Otipass hands out often has the project id behind it. Positions count characters in text(). A
/// value; any thread.
class ConnectionUrl
{
public:
    struct Part {
        qsizetype at = -1; ///< -1 where the part is missing
        QString text;

        bool isPresent() const { return at >= 0; }
        qsizetype end() const { return at + text.size(); }
    };

    ConnectionUrl() = default;
    explicit ConnectionUrl(const QString &text);

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.trimmed().isEmpty(); }
    bool hasSpaces() const;
    bool hasSpacesInside() const;

    const Part &scheme() const { return m_scheme; }           ///< without ://
    const Part &credentials() const { return m_credentials; } ///< without @
    const Part &host() const { return m_host; }               ///< with its port
    const Part &path() const { return m_path; }               ///< from its first slash on
    const Part &query() const { return m_query; }             ///< from its ? on
    const Part &fragment() const { return m_fragment; }       ///< from its # on
    /// What stands behind /api, without slashes: the project id, in what Otipass hands out.
    const Part &behindApi() const { return m_behindApi; }
    /// The project id, where one stands behind /api: the first part there [P].
    QString projectId() const { return m_behindApi.text.section(u'/', 0, 0); }

    bool isHttp() const; ///< http or https
    bool isTls() const;
    /// The host, with its port, is one that can be asked: "[::1", a port of 99999 and ":443" alone are not.
    bool hasValidHost() const;
    /// The machine itself: there plain http does no harm.
    bool isLoopback() const;
    bool hasApi() const { return m_apiEnd >= 0; }
    /// Ends in /api, with nothing behind it, not even a slash.
    bool endsInApi() const { return hasApi() && m_apiEnd == m_text.size(); }
    /// https://host/…/api: what requests begin with. Empty where the text has no such part. Never with user
    /// or password.
    QUrl base() const;

    /// The text up to /api, as typed: without project id, query, fragment or a last slash.
    QString cutBehindApi() const { return m_text.left(m_apiEnd); }
    /// The text with a part exchanged, or taken away.
    QString with(const Part &part, const QString &instead) const;
    QString withoutCredentials() const;
    /// For messages: the text with dots in the place of user and password.
    QString shown() const;

private:
    void findAuthority(qsizetype from);
    void findTail(qsizetype from);
    void findApi();

    QString m_text;
    Part m_scheme, m_credentials, m_host, m_path, m_query, m_fragment, m_behindApi;
    qsizetype m_apiEnd = -1;
};

} // namespace passerelle::workspace
