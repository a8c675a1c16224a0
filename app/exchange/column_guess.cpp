// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_guess.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace passerelle::exchange
{

/// Rows that a guess looks at.
static constexpr std::size_t kRowsLookedAt = 200;

/// Letters and digits alone, without accents and in one case.
static QString bareName(QStringView name)
{
    QString result;
    const QString parts = name.toString().normalized(QString::NormalizationForm_D).toCaseFolded();
    for (const QChar one : parts) {
        if (one.isLetterOrNumber())
            result += one;
    }
    return result;
}

Target targetOfName(QStringView name)
{
    struct Word {
        const char *text;
        Target target;
    };
    static constexpr std::array exact{
        Word{"code", Target::Code},         Word{"key", Target::Code},
        Word{"cle", Target::Code},          Word{"codetnac", Target::Code},
        Word{"tnac", Target::Code},         Word{"zone", Target::Code},
        Word{"codezone", Target::Code},     Word{"idotipass", Target::Service},
        Word{"otipassid", Target::Service},
    };
    static constexpr std::array parts{
        Word{"space", Target::Space},     Word{"espace", Target::Space},
        Word{"service", Target::Service}, Word{"prestation", Target::Service},
        Word{"season", Target::Season},   Word{"saison", Target::Season},
        Word{"product", Target::Product}, Word{"produit", Target::Product},
        Word{"sector", Target::Code},     Word{"secteur", Target::Code},
    };
    const QString bare = bareName(name);
    for (const char *label : {"label", "libelle", "name", "nom", "description", "designation", "comment"}) {
        if (bare.contains(QLatin1String(label)))
            return Target::Ignore;
    }
    for (const Word &word : exact) {
        if (bare == QLatin1String(word.text))
            return word.target;
    }
    for (const Word &word : parts) {
        if (bare.contains(QLatin1String(word.text)) && bare.size() <= 32)
            return word.target;
    }
    return Target::Ignore;
}

static bool isAsciiLetter(QChar one) { return (one >= u'A' && one <= u'Z') || (one >= u'a' && one <= u'z'); }
static bool isAsciiDigit(QChar one) { return one >= u'0' && one <= u'9'; }

/// Of letters and digits alone, with at least one of each.
static bool isMixed(QStringView text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(),
                                     [](QChar one) { return isAsciiLetter(one) || isAsciiDigit(one); });
    return isPlain && std::any_of(text.begin(), text.end(), isAsciiLetter) &&
           std::any_of(text.begin(), text.end(), isAsciiDigit);
}

/// A code as TNAC has it: capitals, digits, and underscores between them.
static bool isCodeLike(QStringView text)
{
    return text.size() <= 40 && text.contains(u'_') && std::all_of(text.begin(), text.end(), [](QChar one) {
               return (one >= u'A' && one <= u'Z') || isAsciiDigit(one) || one == u'_' || one == u'-';
           });
}

static bool holds(const std::vector<QString> &sorted, const QString &value)
{
    return std::binary_search(sorted.begin(), sorted.end(), value.toCaseFolded());
}

using Scores = std::array<double, 6>; // by Target; Ignore's is not used

static double &score(Scores &scores, Target target) { return scores[static_cast<std::size_t>(target)]; }

/// What one value looks like; more than one answer is possible.
static Scores looksLike(const QString &value, const Known &known)
{
    Scores scores{};
    if (value.startsWith(mapping::kSpacePrefix, Qt::CaseInsensitive))
        score(scores, Target::Space) = 3;
    if (holds(known.sectors, value))
        score(scores, Target::Code) = 3;
    else if (isCodeLike(value))
        score(scores, Target::Code) = 1.2;
    if (holds(known.seasons, value))
        score(scores, Target::Season) = 3;
    if (holds(known.products, value))
        score(scores, Target::Product) = 3;
    if (isMixed(value) && value.size() > 8)
        score(scores, Target::Service) = 2;
    if (isMixed(value) && value.size() <= 8 && value.size() >= 4 && isAsciiLetter(value.front()) &&
        isAsciiDigit(value.back()))
        score(scores, Target::Season) = std::max(score(scores, Target::Season), 1.0);
    const bool isWord =
        value.size() >= 3 && value.size() <= 16 && std::all_of(value.begin(), value.end(), [](QChar one) {
            return (one >= u'A' && one <= u'Z') || isAsciiDigit(one) || one == u'_';
        });
    if (isWord) {
        score(scores, Target::Product) = std::max(score(scores, Target::Product), 0.6);
        score(scores, Target::Code) = std::max(score(scores, Target::Code), 0.5);
    }
    return scores;
}

/// What a column's values look like, each from 0 to 3.
static Scores scoresOf(const Block &block, qsizetype column, const Known &known)
{
    Scores sums{};
    QSet<QString> different;
    int count = 0;
    for (std::size_t i = 0; i < std::min(block.rows.size(), kRowsLookedAt); ++i) {
        const QString &value = block.rows[i].cells[column];
        if (value.isEmpty())
            continue;
        ++count;
        different.insert(value);
        const Scores one = looksLike(value, known);
        for (std::size_t target = 0; target < sums.size(); ++target)
            sums[target] += one[target];
    }
    if (count == 0)
        return {};
    for (double &sum : sums)
        sum /= count;
    // Codes and services differ from row to row; seasons and products are mostly the same.
    const double variety = double(different.size()) / count;
    if (count > 1 && variety > 0.9) {
        score(sums, Target::Season) *= score(sums, Target::Season) >= 2.5 ? 1 : 0.5;
        score(sums, Target::Product) *= score(sums, Target::Product) >= 2.5 ? 1 : 0.5;
    } else if (count > 1) {
        score(sums, Target::Code) *= 0.4;
        score(sums, Target::Service) *= 0.8;
    }
    return sums;
}

bool isHeader(const Row &first, const std::vector<Row> &below, const Known &known)
{
    int named = 0, filled = 0, values = 0;
    for (const QString &cell : first.cells) {
        if (cell.isEmpty())
            continue;
        ++filled;
        if (targetOfName(cell) != Target::Ignore)
            ++named;
        const Scores scores = looksLike(cell, known);
        if (*std::max_element(scores.begin(), scores.end()) >= 1.2)
            ++values;
    }
    if (named == 0 || below.empty())
        return named > 0 && named == filled && filled > 1;
    return values == 0 || named > values;
}

static void guessByName(Block &block)
{
    for (Column &column : block.columns) {
        const Target target = targetOfName(column.name);
        if (target == Target::Ignore || block.hasTarget(target))
            continue;
        column.target = target;
        column.isSure = true;
    }
}

void guessColumns(Block &block, const Known &known)
{
    for (Column &column : block.columns)
        column = {column.name, Target::Ignore, false};
    guessByName(block);
    struct Guess {
        double score;
        qsizetype column;
        Target target;
    };
    std::vector<Guess> guesses;
    for (qsizetype i = 0; i < std::ssize(block.columns); ++i) {
        if (block.columns[static_cast<std::size_t>(i)].target != Target::Ignore)
            continue;
        const Scores scores = scoresOf(block, i, known);
        for (const Target target :
             {Target::Code, Target::Service, Target::Space, Target::Season, Target::Product}) {
            if (const double found = scores[static_cast<std::size_t>(target)]; found >= 0.4)
                guesses.push_back({found, i, target});
        }
    }
    std::stable_sort(guesses.begin(), guesses.end(),
                     [](const Guess &a, const Guess &b) { return a.score > b.score; });
    for (const Guess &guess : guesses) {
        Column &column = block.columns[static_cast<std::size_t>(guess.column)];
        // A column with a name of its own is something else, unless its values leave no doubt.
        const double needed = column.name.isEmpty() ? 0.4 : 1.1;
        if (column.target != Target::Ignore || block.hasTarget(guess.target) || guess.score < needed)
            continue;
        column.target = guess.target;
        column.isSure = guess.score >= 1.8;
    }
}

} // namespace passerelle::exchange
