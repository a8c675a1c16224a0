// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_places.h"

#include <algorithm>

namespace passerelle::cli
{

namespace
{

constexpr quint32 kBlock = 512;

constexpr char kByteOrderMark[] = "\xEF\xBB\xBF";

bool beginsCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

} // namespace

TextPlaces::TextPlaces(QByteArray text)
    : m_text(std::move(text)), m_hasMark(m_text.startsWith(kByteOrderMark)), m_lineStarts{0}
{
    const char *bytes = m_text.constData();
    const auto size = quint32(m_text.size());
    quint32 characters = 0;
    for (quint32 i = 0; i < size; ++i) {
        if (i % kBlock == 0)
            m_characters.push_back(characters);
        characters += beginsCharacter(bytes[i]) ? 1 : 0;
        if (bytes[i] == '\n' || (bytes[i] == '\r' && !(i + 1 < size && bytes[i + 1] == '\n')))
            m_lineStarts.push_back(i + 1);
    }
    if (size % kBlock == 0)
        m_characters.push_back(characters);
}

TextPosition TextPlaces::at(quint32 offset) const
{
    offset = std::min(offset, quint32(m_text.size()));
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    const quint32 lineStart = *(after - 1);
    const qint64 before = charactersBefore(offset) - charactersBefore(lineStart);
    return {qint64(after - m_lineStarts.begin()),
            before + (m_hasMark && lineStart == 0 && before > 0 ? 0 : 1)};
}

qint64 TextPlaces::charactersBefore(quint32 offset) const
{
    const quint32 block = offset / kBlock;
    return m_characters[block] + std::count_if(m_text.cbegin() + qsizetype(block) * kBlock,
                                               m_text.cbegin() + qsizetype(offset), beginsCharacter);
}

} // namespace passerelle::cli
