// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/one_shot_body.h"

#include "secrets/secret.h"

#include <algorithm>
#include <cstring>

namespace passerelle::otipass
{

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::~OneShotBody() { secrets::wipe(m_bytes); }

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - (m_isRewound ? 0 : m_read) + QIODevice::bytesAvailable();
}

bool OneShotBody::reset()
{
    m_isRewound = m_isRewound || m_read > 0;
    return true;
}

qint64 OneShotBody::readData(char *data, qint64 size)
{
    if (m_isRewound) {
        Q_EMIT wantedAgain();
        return 0;
    }
    const qint64 count = std::min<qint64>(size, m_bytes.size() - m_read);
    if (count <= 0)
        return m_read >= m_bytes.size() ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_read, static_cast<std::size_t>(count));
    m_read += count;
    return count;
}

} // namespace passerelle::otipass
