// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret.h"

#include <cstring>
#include <utility>

namespace passerelle::secrets
{

/// Through a volatile pointer, so that no compiler leaves it out as a store that nobody reads.
static void overwrite(void *memory, std::size_t bytes)
{
    volatile char *at = static_cast<char *>(memory);
    for (std::size_t i = 0; i < bytes; ++i)
        at[i] = 0;
}

Secret::Secret(QByteArrayView utf8) : m_size(utf8.size())
{
    if (m_size == 0)
        return;
    m_bytes = std::make_unique<char[]>(static_cast<std::size_t>(m_size));
    std::memcpy(m_bytes.get(), utf8.data(), static_cast<std::size_t>(m_size));
}

Secret Secret::fromText(QStringView text)
{
    QByteArray utf8 = text.toUtf8();
    Secret secret{QByteArrayView(utf8)};
    wipe(utf8);
    return secret;
}

Secret::~Secret() { clear(); }

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

void Secret::clear() noexcept
{
    if (m_bytes)
        overwrite(m_bytes.get(), static_cast<std::size_t>(m_size));
    m_bytes.reset();
    m_size = 0;
}

QString Secret::revealText() const { return QString::fromUtf8(reveal()); }

bool operator==(const Secret &a, const Secret &b)
{
    if (a.m_size != b.m_size)
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.m_size; ++i)
        difference = static_cast<unsigned char>(difference | (a.m_bytes[i] ^ b.m_bytes[i]));
    return difference == 0;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        overwrite(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached())
        overwrite(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace passerelle::secrets
