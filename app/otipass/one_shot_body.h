// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace passerelle::otipass
{

/// A request's body that can be read once. QNetworkAccessManager sends it a second and third time when the
/// other side closes without a word, and a control must never be counted twice. It also rewinds a body at a
/// redirect that it does not follow, so to rewind is allowed, and to read again is not.
class OneShotBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);
    ~OneShotBody() override; ///< wipes the bytes, which may hold the key

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool reset() override;

Q_SIGNALS:
    /// The body was about to be sent again; nothing of it was given.
    void wantedAgain();

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
    bool m_isRewound = false;
};

} // namespace passerelle::otipass
