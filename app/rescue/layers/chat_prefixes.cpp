// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"
#include "rescue/text_lines.h"

#include <QCoreApplication>

namespace passerelle::rescue
{

namespace
{

const char *skipBlanks(const char *p, const char *end)
{
    return std::find_if_not(p, end, json::bytes::isBlank);
}

/// Behind `least` to `most` digits, or null.
const char *digitsEnd(const char *p, const char *end, qsizetype least, qsizetype most)
{
    const char *const to = p ? std::find_if_not(p, end, json::bytes::isDigit) : nullptr;
    return to && to - p >= least && to - p <= most ? to : nullptr;
}

/// 10:12, 10:12:01, 10h12 and 10:12 AM.
const char *timeEnd(const char *p, const char *end)
{
    const char *hour = digitsEnd(p, end, 1, 2);
    if (!hour || hour == end || (*hour != ':' && *hour != 'h'))
        return nullptr;
    const char *to = digitsEnd(hour + 1, end, 2, 2);
    if (!to)
        return nullptr;
    if (to != end && *to == ':')
        to = digitsEnd(to + 1, end, 2, 2);
    if (!to)
        return nullptr;
    const char *const half = skipBlanks(to, end);
    const bool isHalf =
        end - half > 1 && ((*half | 0x20) == 'a' || (*half | 0x20) == 'p') && (half[1] | 0x20) == 'm';
    return isHalf ? half + 2 : to;
}

/// 24/11/2026, 24.11.26 and 2026-11-24.
const char *dateEnd(const char *p, const char *end)
{
    const char *to = digitsEnd(p, end, 1, 4);
    for (int i = 0; i < 2; ++i) {
        if (!to || to == end || (*to != '/' && *to != '.' && *to != '-'))
            return nullptr;
        to = digitsEnd(to + 1, end, 1, 4);
    }
    return to;
}

/// A time with or without its date, in either order.
const char *stampEnd(const char *p, const char *end)
{
    const char *const date = dateEnd(p, end);
    if (!date)
        return timeEnd(p, end);
    const char *const comma = date != end && *date == ',' ? date + 1 : date;
    return timeEnd(skipBlanks(comma, end), end);
}

/// Behind the name of who wrote, and its colon.
const char *nameEnd(const char *p, const char *end)
{
    constexpr qsizetype kLongestName = 60;
    const char *const limit = p + std::min<qsizetype>(end - p, kLongestName);
    const auto stops = [](char c) {
        return c == ':' || c == '"' || c == '{' || c == '}' || c == '[' || c == ']' || c == ',';
    };
    const char *const colon = std::find_if(p, limit, stops);
    const bool isName = colon != limit && *colon == ':' && std::any_of(p, colon, [](char c) {
                            return (c | 0x20) >= 'a' || !json::bytes::isAscii(c);
                        });
    const bool isApart = isName && (colon + 1 == end || json::bytes::isBlank(colon[1]));
    return isApart ? colon + 1 : nullptr;
}

/// Behind what a chat puts before a message, and one blank; or null.
const char *prefixEnd(const TextLine &line)
{
    const char *p = line.indented().data();
    const char *const end = line.to;
    const bool isBracketed = p != end && *p == '[';
    p = stampEnd(isBracketed ? p + 1 : p, end);
    if (!p || (isBracketed && (p == end || *p != ']')))
        return nullptr;
    p = skipBlanks(isBracketed ? p + 1 : p, end);
    if (end - p > 1 && *p == '-' && json::bytes::isBlank(p[1]))
        p = skipBlanks(p + 1, end);
    const char *const name = nameEnd(p, end);
    if (!name)
        return isBracketed ? p : nullptr;
    return name != end ? name + 1 : name;
}

/// The time and the name before each line or each message of a chat: "[10:12] Marie: {".
class ChatPrefixesLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("chat-prefixes"); }
    QString said(int count) const override
    {
        return QCoreApplication::translate("RescueLayer", "Time and name of a chat taken off %n line(s)",
                                           nullptr, count);
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const QByteArray &text = reading.tree.text();
        if (!text.contains('{') && !text.contains('"'))
            return std::nullopt;
        Peeled peeled{{}, 0};
        forEachLine(text, [&peeled](const TextLine &line) {
            const char *const rest = prefixEnd(line);
            const char *const from = rest ? rest : line.from;
            peeled.text.append(from, line.next - from);
            peeled.count += rest ? 1 : 0;
        });
        return peeled.count == 0 ? std::nullopt : std::optional(std::move(peeled));
    }
};

} // namespace

const Layer &chatPrefixesLayer()
{
    static const ChatPrefixesLayer layer;
    return layer;
}

} // namespace passerelle::rescue
