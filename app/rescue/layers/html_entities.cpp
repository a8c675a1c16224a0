// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"
#include "rescue/text_lines.h"
#include "json/escape.h"

#include <QCoreApplication>
#include <array>

namespace passerelle::rescue
{

namespace
{

struct Entity {
    qsizetype length = 0; ///< 0 where none stands there
    char32_t value = 0;
};

struct Named {
    QByteArrayView name;
    char32_t value;
};

constexpr std::array kNamed{
    Named{"quot", U'"'},        Named{"amp", U'&'},         Named{"lt", U'<'},
    Named{"gt", U'>'},          Named{"apos", U'\''},       Named{"nbsp", U'\u00A0'},
    Named{"lsquo", U'\u2018'},  Named{"rsquo", U'\u2019'},  Named{"ldquo", U'\u201C'},
    Named{"rdquo", U'\u201D'},  Named{"sbquo", U'\u201A'},  Named{"bdquo", U'\u201E'},
    Named{"laquo", U'\u00AB'},  Named{"raquo", U'\u00BB'},  Named{"ndash", U'\u2013'},
    Named{"mdash", U'\u2014'},  Named{"hellip", U'\u2026'}, Named{"eacute", U'\u00E9'},
    Named{"egrave", U'\u00E8'}, Named{"ecirc", U'\u00EA'},  Named{"agrave", U'\u00E0'},
    Named{"acirc", U'\u00E2'},  Named{"ccedil", U'\u00E7'}, Named{"ocirc", U'\u00F4'},
    Named{"ucirc", U'\u00FB'},  Named{"ugrave", U'\u00F9'}, Named{"icirc", U'\u00EE'},
    Named{"iuml", U'\u00EF'},   Named{"Eacute", U'\u00C9'}, Named{"Egrave", U'\u00C8'},
    Named{"Agrave", U'\u00C0'}, Named{"Ccedil", U'\u00C7'}, Named{"euro", U'\u20AC'},
    Named{"lbrace", U'{'},      Named{"rbrace", U'}'},      Named{"lcub", U'{'},
    Named{"rcub", U'}'},        Named{"colon", U':'},       Named{"comma", U','},
    Named{"num", U'#'},         Named{"zwsp", U'\u200B'},   Named{"shy", U'\u00AD'},
};

Entity entityAt(const char *p, const char *end)
{
    constexpr qsizetype kLongest = 12;
    const char *const limit = p + std::min<qsizetype>(end - p, kLongest);
    const char *const stop = std::find(p, limit, ';');
    if (stop == limit)
        return {};
    const QByteArrayView name(p + 1, stop);
    const qsizetype length = stop + 1 - p;
    if (name.startsWith('#')) {
        const bool isHex = name.size() > 1 && (name[1] | 0x20) == 'x';
        bool ok = false;
        const uint value = name.sliced(isHex ? 2 : 1).toByteArray().toUInt(&ok, isHex ? 16 : 10);
        const bool isText = value >= 0x20 || value == '\n' || value == '\t' || value == '\r';
        return ok && isText && value <= 0x10FFFF ? Entity{length, value} : Entity{};
    }
    const auto known =
        std::find_if(kNamed.begin(), kNamed.end(), [name](const Named &one) { return one.name == name; });
    return known == kNamed.end() ? Entity{} : Entity{length, known->value};
}

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
            const Entity entity = *p == '&' ? entityAt(p, end) : Entity{};
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
            const Entity entity = *p == '&' ? entityAt(p, end) : Entity{};
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
