// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <memory>

namespace passerelle::secrets
{

/// A password. Its bytes (UTF-8) live in one place of memory of their own, which is wiped when the secret
/// ends. It cannot be copied by accident, printed or turned into a QString without asking for it by name.
class Secret
{
public:
    Secret() = default;
    /// Copies the bytes; whoever gives them in wipes their own, with wipe().
    explicit Secret(QByteArrayView utf8);
    static Secret fromText(QStringView text);

    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// A second one, on purpose.
    Secret clone() const { return Secret(reveal()); }

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }

    /// The bytes themselves, valid as long as this secret. Only for what sends or stores them.
    QByteArrayView reveal() const { return {m_bytes.get(), m_size}; }
    /// A QString of it, which is not protected any more: only for what takes nothing else. wipe() it.
    QString revealText() const;

    /// Equal in length and bytes; takes the same time wherever two of one length differ.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    void clear() noexcept;

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites the memory of a text that held a secret and empties it. Does not reach copies that share
/// nothing with it any more; a text that others share is only let go of.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace passerelle::secrets
