// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/redactor.h"

#include <algorithm>
#include <cstring>

namespace passerelle::secrets
{

namespace
{

constexpr qsizetype kShortestForm = 3;

bool isUnreserved(unsigned char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
           std::strchr("-._~", byte) != nullptr;
}

QByteArray hexOf(unsigned char byte, bool upper)
{
    const QByteArray hex = QByteArray(1, static_cast<char>(byte)).toHex();
    return upper ? hex.toUpper() : hex;
}

template <typename Keep>
QByteArray percentEncoded(QByteArrayView bytes, bool upper, Keep keep)
{
    QByteArray result;
    for (const char one : bytes) {
        const auto byte = static_cast<unsigned char>(one);
        if (keep(byte))
            result += one;
        else
            result += '%' + hexOf(byte, upper);
    }
    return result;
}

QByteArray utf16(QStringView text, bool bigEndian)
{
    QByteArray result;
    for (const QChar unit : text) {
        const auto code = unit.unicode();
        const char high = static_cast<char>(code >> 8);
        const char low = static_cast<char>(code & 0xFF);
        result += bigEndian ? high : low;
        result += bigEndian ? low : high;
    }
    return result;
}

/// As a JSON writer puts it between quotes; with `ascii` all beyond ASCII escaped as well, with `slash` the
/// slash.
QByteArray jsonEscaped(QStringView text, bool ascii, bool slash, bool upper)
{
    static constexpr char kShort[] = "\b\f\n\r\t\"\\";
    static constexpr char kLetter[] = "bfnrt\"\\";
    QString result;
    for (const QChar unit : text) {
        const auto code = unit.unicode();
        const char *known = code != 0 && code < 0x80 ? std::strchr(kShort, static_cast<char>(code)) : nullptr;
        if (known) {
            result += QLatin1Char('\\');
            result += QLatin1Char(kLetter[known - kShort]);
        } else if (slash && code == '/') {
            result += QLatin1String("\\/");
        } else if (code < 0x20 || (ascii && code >= 0x7F)) {
            const QString digits = QStringLiteral("%1").arg(code, 4, 16, QLatin1Char('0'));
            result += QLatin1String("\\u") + (upper ? digits.toUpper() : digits);
        } else {
            result += unit;
        }
    }
    return result.toUtf8();
}

/// The base64 digits that depend on the bytes alone, when `before` bytes (0 to 2) of something else stand
/// before them in their group of three and anything may follow.
QByteArray base64Core(QByteArrayView bytes, int before, QByteArray::Base64Options alphabet)
{
    QByteArray padded(before, '\0');
    padded.append(bytes);
    const QByteArray digits = padded.toBase64(alphabet | QByteArray::OmitTrailingEquals);
    const qsizetype first = (before * 8 + 5) / 6;
    const qsizetype last = padded.size() * 8 / 6;
    return digits.mid(first, last - first);
}

void addEncodings(std::vector<QByteArray> &forms, QByteArrayView bytes)
{
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (const int before : {0, 1, 2})
            forms.push_back(base64Core(bytes, before, alphabet));
    }
    for (const bool upper : {true, false}) {
        const QByteArray hex = bytes.toByteArray().toHex();
        forms.push_back(upper ? hex.toUpper() : hex);
        forms.push_back(percentEncoded(bytes, upper, [](unsigned char) { return false; }));
        forms.push_back(percentEncoded(bytes, upper, isUnreserved));
        // What QUrl and browsers leave alone in a path or a query.
        forms.push_back(percentEncoded(bytes, upper, [](unsigned char byte) {
            return isUnreserved(byte) || (byte != 0 && std::strchr("!$&'()*+,;=:@/?", byte) != nullptr);
        }));
        forms.push_back(percentEncoded(bytes, upper, [](unsigned char byte) {
                            return isUnreserved(byte) || byte == ' ';
                        }).replace(' ', '+'));
    }
}

} // namespace

std::vector<QByteArray> secretForms(const Secret &secret)
{
    std::vector<QByteArray> forms;
    if (secret.isEmpty())
        return forms;
    QString text = secret.revealText();
    const QByteArray little = utf16(text, false);
    const QByteArray big = utf16(text, true);
    for (const QByteArray &bytes : {secret.reveal().toByteArray(), little, big})
        addEncodings(forms, bytes);
    for (const bool upper : {true, false}) {
        forms.push_back(jsonEscaped(text, true, true, upper));
        forms.push_back(jsonEscaped(text, true, false, upper));
    }
    forms.push_back(jsonEscaped(text, false, true, false));
    forms.push_back(jsonEscaped(text, false, false, false));
    forms.push_back(text.toHtmlEscaped().toUtf8());
    forms.push_back(little);
    forms.push_back(big);
    std::erase_if(forms, [](const QByteArray &form) { return form.size() < kShortestForm; });
    forms.push_back(secret.reveal().toByteArray());
    std::sort(forms.begin(), forms.end(), [](const QByteArray &a, const QByteArray &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    wipe(text);
    return forms;
}

Redactor::~Redactor()
{
    for (QByteArray &form : m_forms)
        wipe(form);
}

void Redactor::add(const Secret &secret)
{
    std::vector<QByteArray> forms = secretForms(secret);
    m_forms.insert(m_forms.end(), forms.begin(), forms.end());
    std::stable_sort(m_forms.begin(), m_forms.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
}

bool Redactor::finds(const QByteArray &bytes) const
{
    return std::any_of(m_forms.begin(), m_forms.end(),
                       [&bytes](const QByteArray &form) { return bytes.contains(form); });
}

QByteArray Redactor::redacted(QByteArray bytes) const
{
    for (const QByteArray &form : m_forms)
        bytes.replace(form, kMark);
    return bytes;
}

QString Redactor::redacted(const QString &text) const
{
    QByteArray utf8 = text.toUtf8();
    // Only then: a text that is not well-formed UTF-16 would not come back the same.
    return finds(utf8) ? QString::fromUtf8(redacted(std::move(utf8))) : text;
}

} // namespace passerelle::secrets
