// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"
#include "rescue/text_lines.h"

#include <QCoreApplication>
#include <limits>

namespace passerelle::rescue
{

namespace
{

/// A line that may begin with its number.
struct Numbered {
    TextLine line;
    qint64 number = -1; ///< -1 where it has none
    const char *rest = nullptr;
};

Numbered numbered(const TextLine &line)
{
    constexpr qsizetype kMostDigits = 7;
    Numbered result{line, -1, line.from};
    const char *const from = line.indented().data();
    const char *p = std::find_if_not(from, line.to, json::bytes::isDigit);
    if (p == from || p - from > kMostDigits)
        return result;
    const auto isOpen = [](char c) { return c == '{' || c == '}' || c == '[' || c == ']' || c == '"'; };
    const auto isMark = [&line](char c) {
        return c == ':' || c == '.' || c == ')' || (c == '|' && !line.trimmed().endsWith('|'));
    };
    const char *const digits = p;
    while (p != line.to && json::bytes::isBlank(*p))
        ++p;
    if (p != line.to && isMark(*p))
        ++p;
    else if (p == digits && p != line.to && !isOpen(*p))
        return result;
    else if (p != digits)
        p = digits;
    // One blank belongs to the number, the others to the indentation.
    if (p != line.to && json::bytes::isBlank(*p))
        ++p;
    result.number = QByteArrayView(from, digits).toByteArray().toLongLong();
    result.rest = p;
    return result;
}

/// The lines that are numbered one after the other, around all that is JSON.
struct Stretch {
    std::size_t first = std::numeric_limits<std::size_t>::max();
    std::size_t last = 0;

    bool isEmpty() const { return first > last; }
};

/// Whether `next` has the number that follows `previous`, over `blanks` empty lines, counted or not.
bool follows(const Numbered &previous, const Numbered &next, qint64 blanks)
{
    return next.number > previous.number && next.number <= previous.number + 1 + blanks;
}

/// Numbers at the start of lines, as editors and wikis show them and some browsers copy them.
class LineNumbersLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("line-numbers"); }
    QString said(int count) const override
    {
        return QCoreApplication::translate("RescueLayer", "%n line number(s) taken off", nullptr, count);
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const QByteArray &text = reading.tree.text();
        std::vector<Numbered> lines;
        Stretch json;
        bool isPlain = false;
        forEachLine(text, [&](const TextLine &line) {
            if (isPlain)
                return;
            lines.push_back(numbered(line));
            if (!line.hasJson())
                return;
            isPlain = lines.back().number < 0;
            json.first = std::min(json.first, lines.size() - 1);
            json.last = lines.size() - 1;
        });
        if (isPlain || json.isEmpty() || json.first == json.last || !isCounted(lines, json))
            return std::nullopt;
        return without(lines, widened(lines, json));
    }

private:
    static bool isCounted(const std::vector<Numbered> &lines, const Stretch &stretch)
    {
        const Numbered *previous = &lines[stretch.first];
        qint64 blanks = 0;
        for (std::size_t i = stretch.first + 1; i <= stretch.last; ++i) {
            if (lines[i].line.isBlank()) {
                ++blanks;
                continue;
            }
            if (!follows(*previous, lines[i], blanks))
                return false;
            previous = &lines[i];
            blanks = 0;
        }
        return true;
    }
    static Stretch widened(const std::vector<Numbered> &lines, Stretch stretch)
    {
        while (stretch.first > 0 && lines[stretch.first - 1].number >= 0 &&
               follows(lines[stretch.first - 1], lines[stretch.first], 0))
            --stretch.first;
        while (stretch.last + 1 < lines.size() && follows(lines[stretch.last], lines[stretch.last + 1], 0))
            ++stretch.last;
        return stretch;
    }
    static Peeled without(const std::vector<Numbered> &lines, const Stretch &stretch)
    {
        Peeled peeled{{}, 0};
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const Numbered &one = lines[i];
            const bool hasNumber = i >= stretch.first && i <= stretch.last && one.number >= 0;
            const char *const from = hasNumber ? one.rest : one.line.from;
            peeled.text.append(from, one.line.next - from);
            peeled.count += hasNumber ? 1 : 0;
        }
        return peeled;
    }
};

} // namespace

const Layer &lineNumbersLayer()
{
    static const LineNumbersLayer layer;
    return layer;
}

} // namespace passerelle::rescue
