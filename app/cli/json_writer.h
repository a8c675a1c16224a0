// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QStringView>
#include <vector>

class QIODevice;

namespace passerelle::cli
{

/// Writes JSON member by member to a device, in the order in which it is told: output of any size without a
/// tree in memory, and members where a reader expects them. Two spaces of indentation; small values may be
/// written inline.
class JsonWriter
{
public:
    explicit JsonWriter(QIODevice &out) : m_out(out) {}
    ~JsonWriter();
    JsonWriter(const JsonWriter &) = delete;
    JsonWriter &operator=(const JsonWriter &) = delete;

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QLatin1String name);
    void value(QStringView text);
    void value(QLatin1String text);
    void value(qint64 number);
    void value(bool truth);
    /// A member in one.
    template <typename Value>
    void member(QLatin1String name, const Value &content)
    {
        key(name);
        value(content);
    }
    /// Ends the text with a line end and hands everything to the device.
    void finish();
    /// What the device did not take.
    bool hasFailed() const { return m_failed; }

private:
    struct Level {
        bool isArray = false;
        bool isEmpty = true;
    };
    void open(char bracket, bool isArray);
    void close(char bracket);
    void beforeValue();
    void newLine();
    void escaped(QStringView text);
    void flush();

    QIODevice &m_out;
    QByteArray m_buffer;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
    bool m_failed = false;
};

} // namespace passerelle::cli
