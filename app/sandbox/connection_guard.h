// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace passerelle::sandbox
{

/// Measures the requests on one connection; lives as its child.
class ConnectionGuard : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionGuard(QTcpSocket *socket);

    /// Looks at what has come and was not read yet, without reading it, unless the request is turned away:
    /// then all of it is swallowed.
    void look();
    void startAnew();

Q_SIGNALS:
    void turnedAway(int status, const QString &why);

private:
    void judgeHead();
    void turnAway(int status, const QString &why);
    QByteArray header(const QByteArray &name) const;

    QTcpSocket *m_socket;
    QTimer m_patience;
    QByteArray m_head;
    qint64 m_bodyBytes = 0;
    bool m_headIsWhole = false;
    bool m_isTurnedAway = false;
};

} // namespace passerelle::sandbox
