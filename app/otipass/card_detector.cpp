// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/card_detector.h"

#include "base/letters.h"

#include <QCoreApplication>
#include <algorithm>

namespace passerelle::otipass
{

namespace
{

struct CardDetectorWords {
    Q_DECLARE_TR_FUNCTIONS(passerelle::otipass::CardDetector)
};

bool isAsciiLetter(QChar letter)
{
    return (letter >= u'A' && letter <= u'Z') || (letter >= u'a' && letter <= u'z');
}

bool isAsciiDigit(QChar letter) { return letter >= u'0' && letter <= u'9'; }

/// A character as it can be shown and looked up.
QString named(QChar letter)
{
    const QString code = QStringLiteral("U+%1").arg(int{letter.unicode()}, 4, 16, QChar(u'0')).toUpper();
    return letter.isPrint() && !letter.isSpace() ? QStringLiteral("“%1” (%2)").arg(letter).arg(code) : code;
}

bool luhnHolds(const QString &digits)
{
    int sum = 0;
    bool doubled = false;
    for (auto digit = digits.crbegin(); digit != digits.crend(); ++digit) {
        int value = digit->digitValue();
        if (doubled)
            value = value > 4 ? value * 2 - 9 : value * 2;
        sum += value;
        doubled = !doubled;
    }
    return sum % 10 == 0;
}

/// One run over one code.
class Detector
{
public:
    Detector(QString code, CardKind kind, const CardShape &shape)
        : m_code(std::move(code)), m_kind(kind), m_shape(shape)
    {
    }

    Detected run()
    {
        if (content() && firstCharacter() && length() && alphabet() && checksum()) {
            m_result.kind = m_kind;
            m_result.code = m_code;
        }
        return std::move(m_result);
    }

    void changed(const QString &how) { m_result.changes.append(how); }

private:
    bool passed(QLatin1String name, const QString &why)
    {
        m_result.checks.push_back({name, true, why});
        return true;
    }
    bool failed(QLatin1String name, const char *reason, const QString &why, const QString &next)
    {
        m_result.checks.push_back({name, false, why});
        m_result.reasonId = QLatin1String(reason);
        m_result.sentence =
            CardDetectorWords::tr("%1 The device does not take it for an Otipass card.").arg(why);
        m_result.next = next;
        return false;
    }

    bool content()
    {
        const QLatin1String name("content");
        const QString again = CardDetectorWords::tr("Scan the card again.");
        if (m_code.isEmpty())
            return failed(name, "card-empty", CardDetectorWords::tr("No code was read."), again);
        if (m_code.size() > kLongestCardText)
            return failed(name, "card-too-long",
                          CardDetectorWords::tr("The code has %n character(s).", nullptr,
                                                static_cast<int>(m_code.size())),
                          CardDetectorWords::tr("Scan one card; a text that was pasted is no code."));
        if (m_code.contains(u'\n') || m_code.contains(u'\r'))
            return failed(name, "card-line-break", CardDetectorWords::tr("The code goes over several lines."),
                          CardDetectorWords::tr("Scan one card at a time."));
        const auto control = std::find_if(m_code.cbegin(), m_code.cend(), isAsciiControl);
        if (control != m_code.cend())
            return failed(
                name, "card-control-character",
                CardDetectorWords::tr("The code holds the control character %1.").arg(named(*control)),
                CardDetectorWords::tr(
                    "Set the scanner to send the code alone, without a prefix or group separators."));
        const auto odd = std::find_if(m_code.cbegin(), m_code.cend(),
                                      [](QChar letter) { return letter.unicode() > 0x7E; });
        if (odd != m_code.cend())
            return failed(name, "card-not-ascii",
                          CardDetectorWords::tr("The code holds %1, which no card has.").arg(named(*odd)),
                          CardDetectorWords::tr(
                              "Set the scanner to the keyboard layout of this computer, then scan again."));
        return passed(name, CardDetectorWords::tr("A code of letters and digits was read."));
    }

    bool firstCharacter()
    {
        const QLatin1String name("first-character");
        const QChar first = m_code.front();
        if (m_kind == CardKind::Serial && !isAsciiLetter(first))
            return failed(
                name, "card-is-number",
                CardDetectorWords::tr(
                    "The code begins with “%1”, and NumType is serial: codes begin with a letter.")
                    .arg(first),
                CardDetectorWords::tr(
                    "If the cards of this project carry numbers, take NumType out of the mapping."));
        if (m_kind == CardKind::Numotipass && !isAsciiDigit(first))
            return failed(name, "card-is-serial",
                          CardDetectorWords::tr(
                              "The code begins with “%1”, and without NumType a card carries a number.")
                              .arg(first),
                          CardDetectorWords::tr(
                              "If the cards of this project begin with letters, set NumType to serial "
                              "in the mapping."));
        return passed(name, m_kind == CardKind::Serial
                                ? CardDetectorWords::tr("It begins with a letter, as NumType serial asks.")
                                : CardDetectorWords::tr("It begins with a digit, as a number does."));
    }

    bool length()
    {
        const QLatin1String name("length");
        const int size = static_cast<int>(m_code.size());
        const QString limits = CardDetectorWords::tr("%1 to %2").arg(m_shape.shortest).arg(m_shape.longest);
        if (size < m_shape.shortest || size > m_shape.longest)
            return failed(
                name, "card-length",
                CardDetectorWords::tr("The code has %n character(s), not %1.", nullptr, size).arg(limits),
                CardDetectorWords::tr("Scan the card again. If its code really is so, correct the lengths in "
                                      "the API profile."));
        passed(name, CardDetectorWords::tr("%n character(s); %1 are right.", nullptr, size).arg(limits));
        if (m_shape.padWithZeros && size < m_shape.longest) {
            m_code = m_code.rightJustified(m_shape.longest, QChar(u'0'));
            changed(CardDetectorWords::tr("Filled up with zeros to %n digit(s).", nullptr, m_shape.longest));
        }
        return true;
    }

    bool alphabet()
    {
        const QLatin1String name("alphabet");
        if (m_shape.raiseToCapitals && m_code != m_code.toUpper()) {
            m_code = m_code.toUpper();
            changed(CardDetectorWords::tr("Written in capitals."));
        }
        const auto odd = std::find_if(m_code.cbegin(), m_code.cend(),
                                      [this](QChar letter) { return !m_shape.alphabet.contains(letter); });
        if (odd != m_code.cend())
            return failed(
                name, "card-alphabet",
                CardDetectorWords::tr("The code holds %1, which a card of this kind does not have.")
                    .arg(named(*odd)),
                CardDetectorWords::tr(
                    "Scan the card again. If its code really is so, correct the alphabet in the API "
                    "profile."));
        return passed(name, CardDetectorWords::tr("Every character is one that such a card has."));
    }

    bool checksum()
    {
        const QLatin1String name("checksum");
        if (!m_shape.luhn)
            return passed(
                name, CardDetectorWords::tr("Cards of this kind carry no check digit, as far as is known."));
        if (!std::all_of(m_code.cbegin(), m_code.cend(), isAsciiDigit) || !luhnHolds(m_code))
            return failed(
                name, "card-checksum",
                CardDetectorWords::tr("The check digit of %1 is wrong (Luhn).").arg(m_code),
                CardDetectorWords::tr("Scan the card again, or type its number again: one digit is wrong."));
        return passed(name, CardDetectorWords::tr("The check digit is right (Luhn)."));
    }

    QString m_code;
    CardKind m_kind;
    const CardShape &m_shape;
    Detected m_result;
};

} // namespace

QLatin1String cardKindId(CardKind kind)
{
    switch (kind) {
    case CardKind::None:
        return QLatin1String("none");
    case CardKind::Serial:
        return QLatin1String("serial");
    case CardKind::Numotipass:
        return QLatin1String("numotipass");
    }
    Q_UNREACHABLE();
}

Detected detectCard(const QString &text, bool serial, const ApiProfile &profile)
{
    // trimmed() would also take odd spaces off, which a card does not have and which must be named.
    const auto isLeftover = [](QChar letter) {
        return letter == u' ' || letter == u'\t' || letter == u'\r' || letter == u'\n';
    };
    const auto first = std::find_if_not(text.cbegin(), text.cend(), isLeftover);
    const auto last = std::find_if_not(text.crbegin(), std::make_reverse_iterator(first), isLeftover).base();
    const QString code(first, static_cast<qsizetype>(last - first));

    Detector detector(code, serial ? CardKind::Serial : CardKind::Numotipass,
                      serial ? profile.serial : profile.numotipass);
    if (code.size() != text.size())
        detector.changed(CardDetectorWords::tr(
            "Spaces or line ends around the code were taken off, as scanners add them."));
    return detector.run();
}

} // namespace passerelle::otipass
