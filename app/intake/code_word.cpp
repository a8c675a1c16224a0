// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/code_word.h"

#include <QSet>
#include <QString>
#include <algorithm>
#include <array>

namespace passerelle::intake
{

static constexpr qsizetype kLongestLabel = 14;
static constexpr qsizetype kLongestHeading = 120;

static bool isLatin(QChar one) { return (one >= u'A' && one <= u'Z') || (one >= u'a' && one <= u'z'); }
static bool isCodeSign(QChar one)
{
    return isLatin(one) || isDigit(one) || QStringView(u"_-#./").contains(one);
}

/// 1er, 20e, 2nd, 14h30: a number with its ending is a word.
static bool isCounted(QStringView word)
{
    static constexpr std::array endings{u"er",   u"ere", u"re", u"e",  u"eme", u"nd", u"nde",
                                        u"ieme", u"d",   u"st", u"th", u"rd",  u"h"};
    qsizetype digits = 0;
    while (digits < word.size() && isDigit(word[digits]))
        ++digits;
    QStringView rest = word.sliced(digits);
    while (!rest.isEmpty() && isDigit(rest.back())) // of a time
        rest.chop(1);
    if (digits == 0 || (rest.size() + digits < word.size() && rest.compare(u"h", Qt::CaseInsensitive) != 0))
        return false;
    return std::any_of(endings.begin(), endings.end(), [rest](const char16_t *ending) {
        return rest.compare(QStringView(ending), Qt::CaseInsensitive) == 0;
    });
}

CodeRank codeRank(QStringView word)
{
    if (word.size() < 2 || !std::all_of(word.begin(), word.end(), isCodeSign))
        return CodeRank::None;
    const bool hasLetter = std::any_of(word.begin(), word.end(), isLatin);
    const bool hasDigit = std::any_of(word.begin(), word.end(), isDigit);
    if (hasLetter && hasDigit) {
        if (isCounted(word))
            return CodeRank::None;
        return word.size() > 3 ? CodeRank::Mixed : CodeRank::Short;
    }
    if (hasLetter && (word.contains(u'_') || word.contains(u'#')))
        return CodeRank::Marked;
    if (hasDigit && word.size() > 3)
        return CodeRank::Number;
    const bool isCapitals = std::none_of(word.begin(), word.end(), [](QChar one) { return one.isLower(); });
    return hasLetter && isCapitals ? CodeRank::Capitals : CodeRank::None;
}

bool isServiceId(QStringView word)
{
    return word.size() > 8 && codeRank(word) == CodeRank::Mixed &&
           std::all_of(word.begin(), word.end(), [](QChar one) { return isLatin(one) || isDigit(one); });
}

bool isLabelWord(QStringView word)
{
    static const QSet<QString> words{
        QStringLiteral("id"),          QStringLiteral("ids"),          QStringLiteral("identifiant"),
        QStringLiteral("identifier"),  QStringLiteral("identifiants"), QStringLiteral("code"),
        QStringLiteral("codes"),       QStringLiteral("service"),      QStringLiteral("services"),
        QStringLiteral("nom"),         QStringLiteral("noms"),         QStringLiteral("name"),
        QStringLiteral("libellé"),     QStringLiteral("libelle"),      QStringLiteral("désignation"),
        QStringLiteral("designation"), QStringLiteral("label"),        QStringLiteral("intitulé"),
        QStringLiteral("secteur"),     QStringLiteral("sector"),       QStringLiteral("secteurs"),
        QStringLiteral("réf"),         QStringLiteral("ref"),          QStringLiteral("référence"),
        QStringLiteral("lieu"),        QStringLiteral("site"),         QStringLiteral("prestation"),
    };
    return word.size() <= kLongestLabel && words.contains(word.toString().toLower());
}

bool isHeading(QStringView line)
{
    static constexpr std::array links{u"de", u"du", u"des", u"of", u"the", u"otipass", u"tnac", u"musée"};
    if (line.size() > kLongestHeading)
        return false;
    int labels = 0;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= line.size(); ++at) {
        if (at < line.size() && line[at].isLetterOrNumber())
            continue;
        const QStringView word = line.sliced(from, at - from);
        from = at + 1;
        if (word.isEmpty())
            continue;
        const bool isLabel = isLabelWord(word);
        labels += isLabel ? 1 : 0;
        if (!isLabel && std::none_of(links.begin(), links.end(), [word](const char16_t *link) {
                return word.compare(QStringView(link), Qt::CaseInsensitive) == 0;
            }))
            return false;
    }
    return labels > 1;
}

} // namespace passerelle::intake
