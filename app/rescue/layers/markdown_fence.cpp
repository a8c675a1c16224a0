// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"
#include "rescue/text_lines.h"

#include <QCoreApplication>
#include <vector>

namespace passerelle::rescue
{

namespace
{

/// What opens or closes a block of code.
struct Fence {
    const char *from = nullptr;
    const char *to = nullptr;
};

bool isName(char c)
{
    return json::bytes::isDigit(c) || c == '+' || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/// ``` with the language behind it, ~~~, {code:json} and {noformat}.
const char *fenceEnd(const char *p, const char *end)
{
    const QByteArrayView rest(p, end);
    if (rest.startsWith("```") || rest.startsWith("~~~")) {
        const char *const marks = std::find_if(p, end, [p](char c) { return c != *p; });
        const char *const name = std::find_if_not(marks, end, isName);
        const bool isLanguage = name == end || json::bytes::isSpace(*name) || *name == '{' || *name == '[';
        return isLanguage ? name : marks;
    }
    if (rest.startsWith("{code") || rest.startsWith("{noformat")) {
        constexpr qsizetype kLongest = 120;
        const char *const limit = p + std::min<qsizetype>(rest.size(), kLongest);
        const char *const close = std::find_if(
            p, limit, [](char c) { return c == '}' || c == '"' || json::bytes::isLineBreak(c); });
        const char mark = p[1] == 'c' ? p[5] : p[9];
        if (close != limit && *close == '}' && (mark == '}' || mark == ':'))
            return close + 1;
    }
    return nullptr;
}

std::vector<Fence> fencesOf(QByteArrayView text)
{
    const char *const end = text.data() + text.size();
    std::vector<Fence> fences;
    forEachOutside(text, [&](const char *p) {
        if (*p != '`' && *p != '~' && *p != '{')
            return p + 1;
        const char *const to = fenceEnd(p, end);
        if (!to)
            return p + 1;
        fences.push_back({p, to});
        return to;
    });
    return fences;
}

/// The fence around a block of code. Of several blocks, the only one that holds JSON is taken.
class MarkdownFenceLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("markdown-fence"); }
    QString said(int /*count*/) const override
    {
        return QCoreApplication::translate("RescueLayer", "Block of code taken out of its fence");
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const QByteArray &text = reading.tree.text();
        const std::vector<Fence> all = fencesOf(text);
        if (all.empty())
            return withoutBackticks(text);
        // A fence may hold fences of another kind, and those of its own kind close it.
        for (const char kind : {*all.front().from, '`', '~', '{'}) {
            std::vector<Fence> fences;
            std::copy_if(all.begin(), all.end(), std::back_inserter(fences),
                         [kind](const Fence &one) { return *one.from == kind; });
            if (const auto block = onlyBlock(text, fences))
                return Peeled{withoutFirstBreak(*block).toByteArray()};
        }
        return std::nullopt;
    }

private:
    static std::optional<QByteArrayView> onlyBlock(const QByteArray &text, const std::vector<Fence> &fences)
    {
        QByteArrayView only;
        int blocks = 0;
        const auto take = [&](const char *from, const char *to) {
            const TextLine block{from, to, to};
            if (!block.hasJson())
                return;
            only = block.bytes();
            ++blocks;
        };
        for (std::size_t i = 0; i < fences.size(); i += 2)
            take(fences[i].to, i + 1 < fences.size() ? fences[i + 1].from : text.constEnd());
        if (blocks == 0 && fences.size() == 1)
            take(text.constBegin(), fences[0].from);
        return blocks == 1 ? std::optional(only) : std::nullopt;
    }
    static QByteArrayView withoutFirstBreak(QByteArrayView block)
    {
        if (block.startsWith("\r\n"))
            return block.sliced(2);
        return block.startsWith('\n') || block.startsWith('\r') ? block.sliced(1) : block;
    }
    /// `{"a": 1}` as it stands within a sentence.
    static std::optional<Peeled> withoutBackticks(QByteArrayView text)
    {
        const QByteArrayView trimmed = text.trimmed();
        if (trimmed.size() < 3 || !trimmed.startsWith('`') || !trimmed.endsWith('`'))
            return std::nullopt;
        return Peeled{trimmed.sliced(1).chopped(1).toByteArray()};
    }
};

} // namespace

const Layer &markdownFenceLayer()
{
    static const MarkdownFenceLayer layer;
    return layer;
}

} // namespace passerelle::rescue
