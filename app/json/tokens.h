// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"

#include <QByteArrayView>

namespace passerelle::json
{

enum class TokenKind : quint8 { Open, Close, Comma, Colon, Value, LineComment, BlockComment, End };

/// Takes a text apart that is strict JSON but for comments and commas too many. What the formatter stands
/// on.
class Tokens
{
public:
    explicit Tokens(QByteArrayView text, quint32 from) : m_text(text), m_at(from) {}

    struct Token {
        TokenKind kind = TokenKind::End;
        ByteRange range;
        quint32 gap = 0;    ///< first byte of the white space before it
        int lineBreaks = 0; ///< in that white space
    };
    Token next();

private:
    quint32 skipGap(int &lineBreaks) const;
    quint32 endOf(TokenKind kind, quint32 from) const;
    TokenKind kindAt(quint32 offset) const;
    char at(quint32 offset) const { return m_text[offset]; }
    quint32 size() const { return static_cast<quint32>(m_text.size()); }

    QByteArrayView m_text;
    quint32 m_at;
};

} // namespace passerelle::json
