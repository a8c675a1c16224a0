// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/html_entity.h"

#include <QByteArray>
#include <algorithm>
#include <array>

namespace passerelle::rescue
{

namespace
{

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

} // namespace

HtmlEntity htmlEntityAt(const char *p, const char *end)
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
        return ok && isText && value <= 0x10FFFF ? HtmlEntity{length, value} : HtmlEntity{};
    }
    const auto known =
        std::find_if(kNamed.begin(), kNamed.end(), [name](const Named &one) { return one.name == name; });
    return known == kNamed.end() ? HtmlEntity{} : HtmlEntity{length, known->value};
}

} // namespace passerelle::rescue
