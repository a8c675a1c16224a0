// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"
#include "rescue/text_lines.h"
#include "json/escape.h"

#include <QCoreApplication>

namespace passerelle::rescue
{

namespace
{

/// Skips white space, also where it is written as escapes.
const char *skipEscapedSpace(const char *p, const char *end)
{
    for (;;) {
        p = json::bytes::skipSpace(p, end);
        const bool isEscape = end - p > 1 && *p == '\\' && (p[1] == 'n' || p[1] == 'r' || p[1] == 't');
        if (!isEscape)
            return p;
        p += 2;
    }
}

const char *skipEscapedSpaceBack(const char *p, const char *begin)
{
    for (;;) {
        while (p != begin && json::bytes::isSpace(p[-1]))
            --p;
        const bool isEscape =
            p - begin > 1 && p[-2] == '\\' && (p[-1] == 'n' || p[-1] == 'r' || p[-1] == 't');
        if (!isEscape)
            return p;
        p -= 2;
    }
}

/// A string of JSON within which the JSON stands, copied out of a log or a program: {\"a\": \"b\"}.
class EscapedTextLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("escaped-text"); }
    QString said(int count) const override
    {
        return QCoreApplication::translate(
            "RescueLayer", "%n escape(s) of a string within a string turned back", nullptr, count);
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const QByteArray &text = reading.tree.text();
        std::optional<QByteArrayView> within = insideOnlyMarks(text);
        if (!within && opensEscaped(text))
            within = withoutQuotes(text, firstBracket(text));
        if (!within)
            return withoutEscapedBreaks(text);
        return Peeled{json::decoded(*within, true), static_cast<int>(within->count("\\\""))};
    }

private:
    static const char *firstBracket(const QByteArray &text)
    {
        return std::find_if(text.constBegin(), text.constEnd(), [](char c) { return c == '{' || c == '['; });
    }
    /// {\n "a": 1 }: the line breaks alone are written as escapes, between the strings.
    static std::optional<Peeled> withoutEscapedBreaks(const QByteArray &text)
    {
        const char *const bracket = firstBracket(text);
        const char *const end = text.constEnd();
        const bool opens =
            end - bracket > 2 && bracket[1] == '\\' && skipEscapedSpace(bracket + 1, end) > bracket + 2;
        if (!opens || text.contains('\n') || text.contains('\r'))
            return std::nullopt;
        Peeled peeled{withoutQuotes(text, bracket).toByteArray(), 0};
        const QByteArray before = peeled.text;
        char *const to = peeled.text.data();
        forEachOutside(before, [&](const char *p) {
            if (*p != '\\' || skipEscapedSpace(p, before.constEnd()) == p)
                return p + 1;
            to[p - before.constBegin()] = ' ';
            to[p + 1 - before.constBegin()] = p[1] == 't' ? '\t' : '\n';
            ++peeled.count;
            return p + 2;
        });
        return peeled;
    }
    /// Whether a mark with its backslash follows at once on the first bracket.
    static bool opensEscaped(const QByteArray &text)
    {
        const char *const end = text.constEnd();
        const char *inside = firstBracket(text);
        if (inside == end)
            return false;
        while (inside != end && (*inside == '{' || *inside == '['))
            inside = skipEscapedSpace(inside + 1, end);
        return end - inside > 1 && inside[0] == '\\' && (inside[1] == '"' || inside[1] == '\\');
    }
    /// What holds marks with a backslash and no others, except for one before them all and one behind.
    static std::optional<QByteArrayView> insideOnlyMarks(const QByteArray &text)
    {
        const char *from = text.constBegin();
        const char *to = text.constEnd();
        int escaped = 0;
        for (const char *p = from; p != text.constEnd(); ++p) {
            if (*p == '\\' && text.constEnd() - p > 1) {
                escaped += p[1] == '"' ? 1 : 0;
                ++p;
                continue;
            }
            if (*p != '"')
                continue;
            const bool isFirst = from == text.constBegin() && escaped == 0;
            if (!isFirst && (escaped == 0 || to != text.constEnd()))
                return std::nullopt;
            (isFirst ? from : to) = isFirst ? p + 1 : p;
        }
        const bool isClosed = to == text.constEnd() || from != text.constBegin();
        const QByteArrayView within(from, to);
        if (escaped < 2 || !isClosed || !within.contains(':'))
            return std::nullopt;
        return within;
    }
    /// From the bracket on, with the quote marks taken off that stand around all.
    static QByteArrayView withoutQuotes(const QByteArray &text, const char *bracket)
    {
        const char *const begin = text.constBegin();
        const char *const end = text.constEnd();
        const char *const before = skipEscapedSpaceBack(bracket, begin);
        const char *after = end;
        while (after != bracket && after[-1] != '}' && after[-1] != ']')
            --after;
        const char *const behind = skipEscapedSpace(after, end);
        const bool isQuoted = before != begin && (before[-1] == '"' || before[-1] == '\'');
        if (!isQuoted || after == bracket)
            return text;
        const bool isClosed = behind != end && *behind == before[-1];
        return {bracket, isClosed ? behind : end};
    }
};

} // namespace

const Layer &escapedTextLayer()
{
    static const EscapedTextLayer layer;
    return layer;
}

} // namespace passerelle::rescue
