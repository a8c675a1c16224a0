// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"
#include "rescue/text_lines.h"
#include "json/quotes.h"

#include <QCoreApplication>
#include <array>

namespace passerelle::rescue
{

namespace
{

/// The marks of office programs and wikis; the last two are Word's own, of its Symbol font.
constexpr std::array<QByteArrayView, 14> kBullets{"\u2022", "\u2023", "\u25E6", "\u25AA", "\u25AB",
                                                  "\u25A0", "\u25CF", "\u25CB", "\u00B7", "\u2013",
                                                  "\u2014", "\u2212", "\uF0B7", "\uF0A7"};

/// A line behind its bullet.
struct Bulleted {
    const char *mark = nullptr;
    const char *rest = nullptr; ///< null where it has none
};

/// Behind "-", "1." or "a)", which are bullets only with a blank behind them.
const char *plainBulletEnd(const char *p, const char *end)
{
    constexpr qsizetype kMostDigits = 3;
    if (*p == '-' || *p == '*' || *p == '+')
        return p + 1;
    const char *const digits = std::find_if_not(p, end, json::bytes::isDigit);
    const bool isLetter = (*p | 0x20) >= 'a' && (*p | 0x20) <= 'z';
    const char *const behind = isLetter ? p + 1 : digits;
    const bool isNumbered = behind != p && behind - p <= kMostDigits && behind != end;
    return isNumbered && (*behind == '.' || *behind == ')') ? behind + 1 : nullptr;
}

Bulleted bulleted(const TextLine &line)
{
    const QByteArrayView text = line.indented();
    if (text.isEmpty())
        return {};
    const char *const end = line.to;
    const auto known = std::find_if(kBullets.begin(), kBullets.end(),
                                    [text](QByteArrayView one) { return text.startsWith(one); });
    const bool isOffice = known != kBullets.end();
    const char *rest = isOffice ? text.data() + known->size() : plainBulletEnd(text.data(), end);
    if (!rest)
        return {};
    const int odd = rest == end ? 0 : json::bytes::oddSpaceLength(rest, end);
    const bool hasBlank = rest == end || odd > 0 || json::bytes::isBlank(*rest);
    if (!hasBlank && !isOffice)
        return {};
    if (rest != end && hasBlank)
        rest += std::max(odd, 1);
    return {text.data(), rest};
}

/// Whether something of JSON's own stands on a line, also with the marks that an office program makes of it.
bool bearsJson(const TextLine &line)
{
    if (line.hasJson())
        return true;
    for (const char *p = line.from; p != line.to; ++p) {
        const json::QuoteMark mark = json::quoteAt(p, line.to).mark;
        if (mark == json::QuoteMark::Curly || mark == json::QuoteMark::Guillemet)
            return true;
    }
    return false;
}

/// The bullets of a list whose items are the JSON's lines.
class BulletsLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("bullets"); }
    QString said(int count) const override
    {
        return QCoreApplication::translate("RescueLayer", "Bullets of a list taken off %n line(s)", nullptr,
                                           count);
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const QByteArray &text = reading.tree.text();
        if (!isList(text))
            return std::nullopt;
        Peeled peeled{{}, 0};
        forEachLine(text, [&peeled](const TextLine &line) {
            const Bulleted one = bulleted(line);
            const char *const rest = one.rest ? one.rest : line.from;
            if (one.rest)
                peeled.text.append(line.from, one.mark - line.from);
            peeled.text.append(rest, line.next - rest);
            peeled.count += one.rest ? 1 : 0;
        });
        return peeled;
    }

private:
    /// Most lines of the JSON have a bullet. Lines with plus and others with minus are rather two versions of
    /// one text.
    static bool isList(const QByteArray &text)
    {
        int lines = 0;
        int marked = 0;
        bool hasPlus = false;
        bool hasMinus = false;
        forEachLine(text, [&](const TextLine &line) {
            if (!bearsJson(line))
                return;
            ++lines;
            const Bulleted one = bulleted(line);
            if (!one.rest)
                return;
            ++marked;
            hasPlus = hasPlus || *one.mark == '+';
            hasMinus = hasMinus || *one.mark == '-';
        });
        return marked > 1 && marked * 4 >= lines * 3 && !(hasPlus && hasMinus);
    }
};

} // namespace

const Layer &bulletsLayer()
{
    static const BulletsLayer layer;
    return layer;
}

} // namespace passerelle::rescue
