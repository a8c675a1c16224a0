// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"
#include "rescue/text_lines.h"

#include <QCoreApplication>

namespace passerelle::rescue
{

namespace
{

/// The line behind its marks: "> > {" and ">>{" are the same.
QByteArrayView behindMarks(const TextLine &line)
{
    QByteArrayView rest = line.indented();
    while (rest.startsWith('>')) {
        rest = rest.sliced(1);
        if (rest.startsWith(" >"))
            rest = rest.sliced(1);
    }
    return rest.startsWith(' ') ? rest.sliced(1) : rest;
}

bool startsJson(QByteArrayView bytes)
{
    const QByteArrayView rest = bytes.trimmed();
    return rest.startsWith('{') || rest.startsWith('}') || rest.startsWith('[') || rest.startsWith(']') ||
           rest.startsWith('"');
}

/// The marks of a mail that was answered, at the start of lines.
class QuoteMarksLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("quote-marks"); }
    QString said(int count) const override
    {
        return QCoreApplication::translate("RescueLayer", "Quote marks of a mail taken off %n line(s)",
                                           nullptr, count);
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const QByteArray &text = reading.tree.text();
        bool isQuoted = false;
        bool isPlain = false;
        forEachLine(text, [&](const TextLine &line) {
            const bool hasMark = line.indented().startsWith('>');
            isQuoted = isQuoted || (hasMark && !behindMarks(line).isEmpty());
            isPlain = isPlain || (!hasMark && startsJson(line.bytes()));
        });
        if (!isQuoted || isPlain)
            return std::nullopt;
        Peeled peeled{{}, 0};
        forEachLine(text, [&](const TextLine &line) {
            const bool hasMark = line.indented().startsWith('>');
            peeled.text += hasMark ? behindMarks(line) : line.bytes();
            peeled.text.append(line.to, line.next - line.to);
            peeled.count += hasMark ? 1 : 0;
        });
        return peeled;
    }
};

} // namespace

const Layer &quoteMarksLayer()
{
    static const QuoteMarksLayer layer;
    return layer;
}

} // namespace passerelle::rescue
