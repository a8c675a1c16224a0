// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_writer.h"

#include <QIODevice>
#include <QString>

namespace passerelle::cli
{

namespace
{
constexpr qsizetype kFlushAt = 1 << 16;
}

JsonWriter::~JsonWriter() { flush(); }

void JsonWriter::beginObject() { open('{', false); }
void JsonWriter::endObject() { close('}'); }
void JsonWriter::beginArray() { open('[', true); }
void JsonWriter::endArray() { close(']'); }

void JsonWriter::key(QLatin1String name)
{
    beforeValue();
    escaped(QString(name));
    m_buffer.append(": ");
    m_afterKey = true;
}

void JsonWriter::value(QStringView text)
{
    beforeValue();
    escaped(text);
}

void JsonWriter::value(QLatin1String text) { value(QStringView(QString(text))); }

void JsonWriter::value(qint64 number)
{
    beforeValue();
    m_buffer.append(QByteArray::number(number));
}

void JsonWriter::value(bool truth)
{
    beforeValue();
    m_buffer.append(truth ? "true" : "false");
}

void JsonWriter::finish()
{
    m_buffer.append('\n');
    flush();
}

void JsonWriter::open(char bracket, bool isArray)
{
    beforeValue();
    m_buffer.append(bracket);
    m_levels.push_back({isArray, true});
}

void JsonWriter::close(char bracket)
{
    const bool wasEmpty = m_levels.back().isEmpty;
    m_levels.pop_back();
    if (!wasEmpty)
        newLine();
    m_buffer.append(bracket);
    if (m_buffer.size() > kFlushAt)
        flush();
}

/// A comma and a line before everything but a member's value and the outermost value.
void JsonWriter::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    if (!m_levels.back().isEmpty)
        m_buffer.append(',');
    m_levels.back().isEmpty = false;
    newLine();
}

void JsonWriter::newLine()
{
    m_buffer.append('\n');
    m_buffer.append(qsizetype(m_levels.size()) * 2, ' ');
}

void JsonWriter::escaped(QStringView text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    m_buffer.append('"');
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (byte == '"' || byte == '\\') {
            m_buffer.append('\\').append(byte);
        } else if (byte == '\n') {
            m_buffer.append("\\n");
        } else if (code < 0x20 || code == 0x7F) {
            m_buffer.append("\\u00").append(kHex[code >> 4]).append(kHex[code & 15]);
        } else {
            m_buffer.append(byte);
        }
    }
    m_buffer.append('"');
}

void JsonWriter::flush()
{
    if (m_buffer.isEmpty())
        return;
    if (m_out.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.clear();
}

} // namespace passerelle::cli
