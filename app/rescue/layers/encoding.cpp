// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"
#include "workspace/text_encoding.h"

#include <QCoreApplication>

namespace passerelle::rescue
{

namespace
{

/// UTF-16 and UTF-32, with or without a byte order mark. Windows-1252 is a guess, see guessesOf().
class EncodingLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("encoding"); }
    QString said(int /*count*/) const override
    {
        return QCoreApplication::translate("RescueLayer", "Another encoding turned into UTF-8");
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const QByteArray &text = reading.tree.text();
        const workspace::Encoding encoding = workspace::encodingOf(text);
        if (encoding == workspace::Encoding::Utf8 || !workspace::isCertain(encoding))
            return std::nullopt;
        return Peeled{workspace::toUtf8(text, encoding)};
    }
};

} // namespace

const Layer &encodingLayer()
{
    static const EncodingLayer layer;
    return layer;
}

} // namespace passerelle::rescue
