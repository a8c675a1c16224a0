// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"
#include "rescue/text_lines.h"

#include <QCoreApplication>
#include <array>

namespace passerelle::rescue
{

namespace
{

struct Tag {
    qsizetype length = 0; ///< 0 where none stands there
    bool breaksLine = false;
    bool isOpening = false;
};

constexpr std::array<QByteArrayView, 14> kLineTags{"br", "p",  "div", "tr", "li", "pre",   "h1",
                                                   "h2", "h3", "ul",  "ol", "hr", "table", "blockquote"};
constexpr std::array<QByteArrayView, 20> kOtherTags{"code", "span", "b",    "i",    "em", "strong", "font",
                                                    "html", "body", "head", "a",    "td", "th",     "tbody",
                                                    "tt",   "samp", "kbd",  "meta", "u",  "thead"};

Tag tagAt(const char *p, const char *end)
{
    constexpr qsizetype kLongestTag = 2000;
    const char *const limit = p + std::min<qsizetype>(end - p, kLongestTag);
    const char *const close = std::find_if(p + 1, limit, [](char c) { return c == '>' || c == '<'; });
    if (close == limit || *close != '>')
        return {};
    const QByteArrayView inside(p + 1, close);
    if (inside.startsWith("!--"))
        return {inside.endsWith("--") ? close + 1 - p : 0, false, false};
    QByteArrayView name = inside.startsWith('/') ? inside.sliced(1) : inside;
    const auto stop =
        std::find_if(name.begin(), name.end(), [](char c) { return json::bytes::isSpace(c) || c == '/'; });
    name = name.first(stop - name.begin());
    const auto isName = [name](QByteArrayView one) { return name.compare(one, Qt::CaseInsensitive) == 0; };
    const bool breaksLine = std::any_of(kLineTags.begin(), kLineTags.end(), isName);
    if (!breaksLine && std::none_of(kOtherTags.begin(), kOtherTags.end(), isName))
        return {};
    const bool isOpening = !inside.startsWith('/') && name.compare("br", Qt::CaseInsensitive) != 0;
    return {close + 1 - p, breaksLine, isOpening};
}

/// <br>, <pre>, <code> and what else a web page puts around text. Tags within strings stay.
class HtmlTagsLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("html-tags"); }
    QString said(int count) const override
    {
        return QCoreApplication::translate("RescueLayer", "%n HTML tag(s) taken off", nullptr, count);
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const QByteArray &text = reading.tree.text();
        const char *const end = text.constEnd();
        const char *kept = text.constBegin();
        Peeled peeled{{}, 0};
        forEachOutside(text, [&](const char *p) {
            const Tag tag = *p == '<' ? tagAt(p, end) : Tag{};
            if (tag.length == 0)
                return p + 1;
            peeled.text.append(kept, p - kept);
            kept = p + tag.length;
            ++peeled.count;
            const bool startsLine = peeled.text.isEmpty() || json::bytes::isSpace(peeled.text.back());
            const bool isLast = kept == end || json::bytes::isLineBreak(*kept);
            if (tag.breaksLine && !isLast && !(tag.isOpening && startsLine))
                peeled.text += '\n';
            return kept;
        });
        if (peeled.count == 0)
            return std::nullopt;
        peeled.text.append(kept, end - kept);
        return peeled;
    }
};

} // namespace

const Layer &htmlTagsLayer()
{
    static const HtmlTagsLayer layer;
    return layer;
}

} // namespace passerelle::rescue
