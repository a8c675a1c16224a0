// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/html_entity.h"
#include "rescue/layer.h"
#include "rescue/text_lines.h"
#include "json/escape.h"

#include <QCoreApplication>
#include <algorithm>

namespace passerelle::rescue
{

namespace
{

/// Characters that have a part in JSON or in how it is laid out: written as entities, all the text is.
bool isOfJson(char32_t value)
{
    constexpr std::u32string_view kMarks = U"\"'{}[]:,<>\u00A0\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB";
    return kMarks.find(value) != std::u32string_view::npos;
}

/// &amp;quot; and the like: an entity was taken for text and encoded once more.
bool isTwice(const char *p, const char *end)
{
    constexpr QByteArrayView kAmp("&amp;");
    const QByteArrayView rest(p, end);
    if (!rest.startsWith(kAmp))
        return false;
    const QByteArrayView name = rest.sliced(kAmp.size());
    return name.startsWith("quot;") || name.startsWith("#34;") || name.startsWith("nbsp;") ||
           name.startsWith("lt;") || name.startsWith("gt;") || name.startsWith("amp;");
}

/// &quot;, &#34; and their like. They are read within strings as well, once it is clear that the text is
/// HTML.
class HtmlEntitiesLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("html-entities"); }
    QString said(int count) const override
    {
        return QCoreApplication::translate("RescueLayer", "%n HTML entity(ies) turned into characters",
                                           nullptr, count);
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const QByteArray &text = reading.tree.text();
        return isHtml(text) ? std::optional(decoded(text)) : std::nullopt;
    }

private:
    /// Marks of JSON that are entities outside of strings; or no mark of its own within the brackets.
    static bool isHtml(const QByteArray &text) { return hasEntityOutside(text) || hasOnlyEntities(text); }
    static bool hasOnlyEntities(const QByteArray &text)
    {
        const auto bracket =
            std::find_if(text.begin(), text.end(), [](char c) { return c == '{' || c == '['; });
        const qsizetype mark = text.indexOf('"');
        const bool isOutside = mark < 0 || mark < bracket - text.begin();
        return isOutside && bracket != text.end() && text.count('"') <= 2 && text.count("&quot;") > 1;
    }
    static bool hasEntityOutside(const QByteArray &text)
    {
        const char *const end = text.constEnd();
        bool isHtml = false;
        forEachOutside(text, [&](const char *p) {
            const HtmlEntity entity = *p == '&' ? htmlEntityAt(p, end) : HtmlEntity{};
            if (entity.length != 0 && (isOfJson(entity.value) || isTwice(p, end))) {
                isHtml = true;
                return end;
            }
            return p + 1;
        });
        return isHtml;
    }
    static Peeled decoded(const QByteArray &text)
    {
        const char *const end = text.constEnd();
        Peeled peeled{{}, 0};
        const char *stringEnd = text.constBegin();
        for (const char *p = text.constBegin(); p != end;) {
            if (p >= stringEnd && *p == '"')
                stringEnd = skipString(p, end);
            const HtmlEntity entity = *p == '&' ? htmlEntityAt(p, end) : HtmlEntity{};
            if (entity.length == 0) {
                peeled.text += *p++;
                continue;
            }
            if (entity.value == U'"' && p < stringEnd)
                peeled.text += '\\';
            json::appendUtf8(peeled.text, entity.value);
            ++peeled.count;
            p += entity.length;
        }
        return peeled;
    }
};

} // namespace

const Layer &htmlEntitiesLayer()
{
    static const HtmlEntitiesLayer layer;
    return layer;
}

} // namespace passerelle::rescue
