// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/content.h"
#include "rescue/layer.h"
#include "rescue/text_lines.h"

#include <QCoreApplication>

namespace passerelle::rescue
{

namespace
{

/// What an equals sign of the source of a mail stands for.
struct Coded {
    qsizetype length = 0; ///< in bytes; 0 where it is an equals sign like any other
    char byte = 0;
    bool isSoftBreak = false;
};

Coded codedAt(const char *p, const char *end)
{
    const char *const blanks = std::find_if_not(p + 1, end, json::bytes::isBlank);
    if (blanks != end && json::bytes::isLineBreak(*blanks)) {
        const bool isPair = *blanks == '\r' && end - blanks > 1 && blanks[1] == '\n';
        return {blanks + (isPair ? 2 : 1) - p, 0, true};
    }
    const int high = end - p > 2 ? json::bytes::hexValue(p[1]) : -1;
    const int low = end - p > 2 ? json::bytes::hexValue(p[2]) : -1;
    if (high < 0 || low < 0 || p[1] >= 'a' || p[2] >= 'a')
        return {};
    const char byte = static_cast<char>(high * 16 + low);
    const bool isText = !json::bytes::isControl(byte) || json::bytes::isSpace(byte);
    return {isText ? 3 : 0, byte, false};
}

/// The source of a mail: lines that were broken with "=", and other bytes as "=C3=A9".
class QuotedPrintableLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("quoted-printable"); }
    QString said(int count) const override
    {
        return QCoreApplication::translate("RescueLayer", "%n place(s) of a mail's encoding turned back",
                                           nullptr, count);
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const QByteArray &text = reading.tree.text();
        auto peeled = decoded(text);
        const bool isRight =
            peeled && peeled->text.isValidUtf8() == text.isValidUtf8() && readsNoWorse(reading, peeled->text);
        return isRight ? std::move(peeled) : std::nullopt;
    }

private:
    /// Nothing where an equals sign stands for itself, which that encoding never leaves, or where none shows
    /// for certain that it is that encoding.
    static std::optional<Peeled> decoded(const QByteArray &text)
    {
        const char *const end = text.constEnd();
        const char *kept = text.constBegin();
        Peeled peeled{{}, 0};
        bool isCertain = false;
        for (const char *p = std::find(kept, end, '='); p != end; p = std::find(kept, end, '=')) {
            const Coded coded = codedAt(p, end);
            if (coded.length == 0)
                return std::nullopt;
            isCertain =
                isCertain || coded.isSoftBreak || coded.byte == '=' || !json::bytes::isAscii(coded.byte);
            peeled.text.append(kept, p - kept);
            if (!coded.isSoftBreak)
                peeled.text += coded.byte;
            kept = p + coded.length;
            ++peeled.count;
        }
        peeled.text.append(kept, end - kept);
        return isCertain ? std::optional(std::move(peeled)) : std::nullopt;
    }
};

} // namespace

const Layer &quotedPrintableLayer()
{
    static const QuotedPrintableLayer layer;
    return layer;
}

} // namespace passerelle::rescue
