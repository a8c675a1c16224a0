// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/decoded_slice.h"

#include "json/bytes.h"
#include "json/escape.h"

#include <algorithm>

namespace passerelle::search
{

void DecodedSlice::append(char32_t character, quint32 at)
{
    if (QChar::requiresSurrogates(character)) {
        m_text.append(QChar::highSurrogate(character));
        m_text.append(QChar::lowSurrogate(character));
        m_offsets.insert(m_offsets.end(), 2, at);
    } else {
        m_text.append(QChar(static_cast<char16_t>(character)));
        m_offsets.push_back(at);
    }
}

void DecodedSlice::set(QByteArrayView bytes, bool hasEscapes)
{
    m_offsets.clear();
    if (!hasEscapes && std::all_of(bytes.begin(), bytes.end(), json::bytes::isAscii)) {
        m_text = QString::fromLatin1(bytes.data(), bytes.size());
        return;
    }
    m_text.clear();
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    for (const char *p = begin; p != end;) {
        const auto at = static_cast<quint32>(p - begin);
        if (hasEscapes && *p == '\\') {
            const json::Escape escape = json::escapeAt(p, end);
            if (!escape.nothing)
                append(escape.value, at);
            p += escape.length;
            continue;
        }
        const int length = json::bytes::utf8Length(p, end);
        if (length == 0)
            append(QChar::ReplacementCharacter, at);
        else if (length == 1)
            append(static_cast<unsigned char>(*p), at);
        else
            append(QString::fromUtf8(p, length).toUcs4().front(), at);
        p += qMax(1, length);
    }
    m_offsets.push_back(static_cast<quint32>(bytes.size()));
}

} // namespace passerelle::search
