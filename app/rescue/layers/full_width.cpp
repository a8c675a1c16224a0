// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/content.h"
#include "rescue/layer.h"
#include "rescue/text_lines.h"
#include "json/quotes.h"

#include <QCoreApplication>
#include <array>

namespace passerelle::rescue
{

namespace
{

struct FullWidth {
    QByteArrayView wide;
    char plain;
};

constexpr std::array kFullWidth{
    FullWidth{"\uFF1A", ':'}, FullWidth{"\uFF0C", ','}, FullWidth{"\u3001", ','},
    FullWidth{"\uFF1B", ';'}, FullWidth{"\uFF1D", '='}, FullWidth{"\uFF5B", '{'},
    FullWidth{"\uFF5D", '}'}, FullWidth{"\uFF3B", '['}, FullWidth{"\uFF3D", ']'},
};

const FullWidth *fullWidthAt(const char *p, const char *end)
{
    const QByteArrayView rest(p, end);
    const auto known = std::find_if(kFullWidth.begin(), kFullWidth.end(),
                                    [rest](const FullWidth &one) { return rest.startsWith(one.wide); });
    return known == kFullWidth.end() ? nullptr : &*known;
}

/// Behind the string that begins with a typographic mark at `p`, if it closes on its line; else behind the
/// mark.
const char *skipTypographic(const char *p, const char *end, json::Quote quote)
{
    const char *const content = p + quote.length;
    for (const char *q = content; q != end && !json::bytes::isLineBreak(*q); ++q) {
        if (const quint8 length = json::closerAt(q, end, quote.mark))
            return q + length;
    }
    return content;
}

/// The colons, commas and brackets of Chinese and Japanese keyboards. Within strings they stay.
class FullWidthLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("full-width"); }
    QString said(int count) const override
    {
        return QCoreApplication::translate("RescueLayer", "%n full-width mark(s) exchanged for plain ones",
                                           nullptr, count);
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const QByteArray &text = reading.tree.text();
        const char *const end = text.constEnd();
        const char *kept = text.constBegin();
        Peeled peeled{{}, 0};
        forEachOutside(text, [&](const char *p) {
            if (json::bytes::isAscii(*p))
                return p + 1;
            const json::Quote quote = json::quoteAt(p, end);
            if (quote.mark == json::QuoteMark::Curly)
                return skipTypographic(p, end, quote);
            const FullWidth *const mark = fullWidthAt(p, end);
            if (!mark)
                return p + 1;
            peeled.text.append(kept, p - kept);
            peeled.text += mark->plain;
            kept = p + mark->wide.size();
            ++peeled.count;
            return kept;
        });
        peeled.text.append(kept, end - kept);
        if (peeled.count == 0 || !readsNoWorse(reading, peeled.text))
            return std::nullopt;
        return peeled;
    }
};

} // namespace

const Layer &fullWidthLayer()
{
    static const FullWidthLayer layer;
    return layer;
}

} // namespace passerelle::rescue
