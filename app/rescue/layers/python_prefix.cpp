// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"
#include "rescue/text_lines.h"

#include <QCoreApplication>

namespace passerelle::rescue
{

namespace
{

/// Whether a string of Python may begin behind this byte.
bool opensValue(char c)
{
    return c == '{' || c == '[' || c == '(' || c == ',' || c == ':' || json::bytes::isSpace(c);
}

/// The letter before the quote mark in Python's u'…' and b'…'. None, True and single quote marks are put
/// right as what they are.
class PythonPrefixLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("python-prefix"); }
    QString said(int count) const override
    {
        return QCoreApplication::translate("RescueLayer", "Python's letter before %n string(s) taken off",
                                           nullptr, count);
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const QByteArray &text = reading.tree.text();
        const char *const begin = text.constBegin();
        const char *const end = text.constEnd();
        const char *kept = begin;
        Peeled peeled{{}, 0};
        forEachOutside(text, [&](const char *p) {
            const bool opens = p == begin || opensValue(p[-1]);
            if (*p == '\'' && opens)
                return skipString(p, end);
            const char letter = static_cast<char>(*p | 0x20);
            const bool isPrefix =
                opens && (letter == 'u' || letter == 'b') && end - p > 1 && (p[1] == '\'' || p[1] == '"');
            if (!isPrefix)
                return p + 1;
            peeled.text.append(kept, p - kept);
            kept = p + 1;
            ++peeled.count;
            return skipString(kept, end);
        });
        if (peeled.count == 0)
            return std::nullopt;
        peeled.text.append(kept, end - kept);
        return peeled;
    }
};

} // namespace

const Layer &pythonPrefixLayer()
{
    static const PythonPrefixLayer layer;
    return layer;
}

} // namespace passerelle::rescue
