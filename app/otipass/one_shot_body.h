// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace passerelle::otipass
{

/// A request's body that can be read once. QNetworkAccessManager sends a body that it can rewind a second and
/// third time when the other side closes without a word: a control must never be counted twice, so this one
/// cannot be.
class OneShotBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);
    ~OneShotBody() override; ///< wipes the bytes, which may hold the key

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace passerelle::otipass
