// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <vector>

namespace passerelle::search
{

/// Some bytes of a text as characters, with the way back from each character to its bytes.
class DecodedSlice
{
public:
    /// Takes another slice; `hasEscapes`: its backslashes are those of a JSON string. What is not UTF-8
    /// becomes U+FFFD, one for each byte.
    void set(QByteArrayView bytes, bool hasEscapes);

    const QString &text() const { return m_text; }
    /// The byte, counted from the slice's first, at which a character (UTF-16) begins; its length for the
    /// end.
    quint32 offset(qsizetype character) const
    {
        return m_offsets.empty() ? static_cast<quint32>(character)
                                 : m_offsets[static_cast<std::size_t>(character)];
    }

private:
    void append(char32_t character, quint32 at);

    QString m_text;
    std::vector<quint32> m_offsets; ///< empty where each character is a byte
};

} // namespace passerelle::search
