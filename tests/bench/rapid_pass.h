// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <cstddef>

#define RAPIDJSON_SSE2
#include <rapidjson/reader.h>

namespace passerelle::bench
{

struct EventCounter : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, EventCounter> {
    std::size_t events = 0;
    bool Default() { return ++events != 0; }
};

/// A RapidJSON SAX pass with its default flags and SSE2: the yardstick. Returns how many events it told.
inline std::size_t rapidPass(const QByteArray &text)
{
    rapidjson::StringStream stream(text.constData());
    rapidjson::Reader reader;
    EventCounter counter;
    reader.Parse<rapidjson::kParseDefaultFlags>(stream, counter);
    return counter.events;
}

} // namespace passerelle::bench
