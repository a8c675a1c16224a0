// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/content.h"
#include "rescue/layer.h"
#include "rescue/text_lines.h"
#include "workspace/text_encoding.h"

#include <QCoreApplication>
#include <QList>

namespace passerelle::rescue
{

namespace
{

/// The first two of the three characters that Windows-1252 makes of a typographic mark.
constexpr QByteArrayView kBrokenMark("\u00E2\u20AC");

/// The byte that Windows-1252 read as this character, or -1.
int byteOf(char32_t character)
{
    static const QString upper = [] {
        QByteArray bytes;
        for (int byte = 0x80; byte < 0xA0; ++byte)
            bytes += static_cast<char>(byte);
        return QString::fromUtf8(workspace::toUtf8(bytes, workspace::Encoding::Windows1252));
    }();
    if (character >= 0xA0 && character <= 0xFF)
        return static_cast<int>(character);
    const qsizetype index = character <= 0xFFFF ? upper.indexOf(QChar(static_cast<char16_t>(character))) : -1;
    return index < 0 ? -1 : 0x80 + static_cast<int>(index);
}

/// What a run of characters beyond ASCII was before it was read as Windows-1252; nothing where it was not.
/// A ” loses its last byte on the way, in many programs.
QByteArray turnedBack(QByteArrayView run)
{
    QByteArray bytes;
    const QList<uint> characters = QString::fromUtf8(run).toUcs4();
    for (const char32_t character : characters) {
        const int byte = byteOf(character);
        if (byte >= 0)
            bytes += static_cast<char>(byte);
        else if (character == QChar::ReplacementCharacter && bytes.endsWith("\xE2\x80"))
            bytes += '\x9D';
        else
            return {};
    }
    return bytes.isValidUtf8() ? bytes : QByteArray();
}

/// UTF-8 that was taken for Windows-1252: â€œ for “. Certain where one of the typographic marks shows it.
class MojibakeLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("mojibake"); }
    QString said(int count) const override
    {
        return QCoreApplication::translate("RescueLayer",
                                           "%n place(s) put right where UTF-8 was taken for another encoding",
                                           nullptr, count);
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const QByteArray &text = reading.tree.text();
        if (!text.contains(kBrokenMark))
            return std::nullopt;
        const char *const end = text.constEnd();
        Peeled peeled{{}, 0};
        for (const char *p = text.constBegin(); p != end;) {
            const char *const run = std::find_if_not(p, end, json::bytes::isAscii);
            const char *const behind = std::find_if(run, end, json::bytes::isAscii);
            const QByteArrayView broken(run, behind);
            const QByteArray right = turnedBack(broken);
            peeled.text.append(p, run - p);
            peeled.text += right.isEmpty() ? broken : QByteArrayView(right);
            peeled.count += right.isEmpty() ? 0 : 1;
            p = behind;
        }
        const bool isRight = peeled.count > 0 && readsNoWorse(reading, peeled.text);
        return isRight ? std::optional(std::move(peeled)) : std::nullopt;
    }
};

} // namespace

const Layer &mojibakeLayer()
{
    static const MojibakeLayer layer;
    return layer;
}

} // namespace passerelle::rescue
