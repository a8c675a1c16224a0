// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/words.h"

namespace passerelle::intake
{

static QString withoutAccents(QStringView text)
{
    QString parts = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    parts.removeIf([](QChar one) { return one.category() == QChar::Mark_NonSpacing; });
    return parts;
}

QString foldedText(QStringView text)
{
    QString folded = withoutAccents(text);
    folded.removeIf([](QChar one) { return !one.isLetterOrNumber(); });
    return folded;
}

/// 00061 and 61 are the same number.
static QString withoutZeros(const QString &word)
{
    qsizetype zeros = 0;
    while (zeros + 1 < word.size() && word[zeros] == u'0')
        ++zeros;
    return word.mid(zeros);
}

QStringList wordsOf(QStringView text)
{
    const QString plain = withoutAccents(text);
    QStringList words;
    qsizetype from = 0;
    while (from < plain.size()) {
        if (!plain[from].isLetterOrNumber()) {
            ++from;
            continue;
        }
        const bool isNumber = plain[from].isDigit();
        qsizetype to = from;
        while (to < plain.size() && plain[to].isLetterOrNumber() && plain[to].isDigit() == isNumber)
            ++to;
        words.append(withoutZeros(plain.mid(from, to - from)));
        from = to;
    }
    return words;
}

} // namespace passerelle::intake
