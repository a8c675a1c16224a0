// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>

namespace passerelle::support
{

/// A peer on loopback that answers with whatever bytes it was told to, right or wrong: no HTTP server would.
class FaultyPeer : public QObject
{
    Q_OBJECT
public:
    enum class Then { Close, KeepOpen };

    explicit FaultyPeer(QObject *parent = nullptr);

    /// Writes these bytes once a request has come whole (or as soon as a connection comes, if `atOnce`).
    void answerWith(const QByteArray &bytes, Then then = Then::Close, bool atOnce = false);
    /// Writes this block again and again, as fast as it is read (pause 0) or with a pause in between.
    void answerForEver(const QByteArray &head, const QByteArray &block, int pauseMilliseconds = 0);
    /// Closes as soon as a request has come whole, without a word.
    void closeSilently() { answerWith({}, Then::Close); }
    /// Takes connections and requests and never answers.
    void staySilent() { answerWith({}, Then::KeepOpen); }

    quint16 port() const { return m_server.serverPort(); }
    QUrl url() const;
    /// What came, one text for each request that came whole.
    const QList<QByteArray> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    qint64 bytesWritten() const { return m_bytesWritten; }

    /// A port that nobody listens on.
    static quint16 deadPort();
    /// A whole HTTP answer.
    static QByteArray http(int status, const QByteArray &body,
                           const QByteArray &contentType = "application/json",
                           const QByteArray &moreHeaders = {});

Q_SIGNALS:
    void requestCame();

private:
    void accept();
    void received(QTcpSocket *socket);
    void answer(QTcpSocket *socket);
    void feed(QTcpSocket *socket);

    QTcpServer m_server;
    QByteArray m_answer;
    QByteArray m_block;
    Then m_then = Then::Close;
    bool m_atOnce = false;
    int m_pause = 0;
    int m_connections = 0;
    qint64 m_bytesWritten = 0;
    QList<QByteArray> m_requests;
};

} // namespace passerelle::support
