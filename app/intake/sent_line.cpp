// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sent_line.h"

#include "mapping/mapping_edits.h"

#include <algorithm>

namespace passerelle::intake
{

namespace
{

/// How much a word looks like a code.
enum class Rank : quint8 { None, Capitals, Marked, Mixed };

/// A piece of a line between spaces, or a sign that sets things apart.
struct Piece {
    qsizetype at = 0;
    QStringView text;
    bool isSign = false;
};

} // namespace

static bool isLatin(QChar one) { return (one >= u'A' && one <= u'Z') || (one >= u'a' && one <= u'z'); }
static bool isDigit(QChar one) { return one >= u'0' && one <= u'9'; }
static bool isCodeSign(QChar one)
{
    return isLatin(one) || isDigit(one) || QStringView(u"_-#./").contains(one);
}

static Rank rankOf(QStringView word)
{
    if (word.size() < 2 || !std::all_of(word.begin(), word.end(), isCodeSign))
        return Rank::None;
    const bool hasLetter = std::any_of(word.begin(), word.end(), isLatin);
    const bool hasDigit = std::any_of(word.begin(), word.end(), isDigit);
    if (hasLetter && hasDigit)
        return Rank::Mixed;
    if (word.contains(u'_') || word.contains(u'#') || (hasDigit && word.size() > 3))
        return Rank::Marked;
    const bool isCapitals = std::none_of(word.begin(), word.end(), [](QChar one) { return one.isLower(); });
    return hasLetter && isCapitals ? Rank::Capitals : Rank::None;
}

bool isCodeLike(QStringView word) { return rankOf(word) != Rank::None; }

/// The number of characters of "1.", "12)", "(3)", "a)" with the space behind, or 0.
static qsizetype numbering(QStringView text)
{
    qsizetype at = text.startsWith(u'(') ? 1 : 0;
    const qsizetype from = at;
    while (at < text.size() && at - from < 7 && isDigit(text[at]))
        ++at;
    if (at == from && at < text.size() && isLatin(text[at]))
        ++at;
    if (at == from || at >= text.size() || !QStringView(u".)").contains(text[at]))
        return 0;
    ++at;
    return at >= text.size() || text[at].isSpace() ? at : 0;
}

QString withoutBullet(QStringView line)
{
    static constexpr QStringView bullets = u"-*•·‣▪◦●–—+>✓☐";
    QStringView rest = line.trimmed();
    while (!rest.isEmpty() && bullets.contains(rest.front()) &&
           (rest.size() == 1 || rest[1].isSpace() || !QStringView(u"-+").contains(rest.front())))
        rest = rest.sliced(1).trimmed();
    rest = rest.sliced(numbering(rest)).trimmed();
    while (!rest.isEmpty() && QStringView(u",;").contains(rest.back()))
        rest = rest.chopped(1).trimmed();
    return rest.toString();
}

static bool setsApart(QChar one) { return QStringView(u":=|()[]{}<>\"'«»“”„’`,;–—→\t").contains(one); }

static std::vector<Piece> piecesOf(QStringView line)
{
    std::vector<Piece> pieces;
    qsizetype from = 0;
    const auto end = [&](qsizetype to) {
        if (to > from) {
            const QStringView text = line.sliced(from, to - from);
            pieces.push_back({from, text, text == u"-" || text == u"->" || text == u"=>"});
        }
        from = to + 1;
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (setsApart(line[at])) {
            end(at);
            pieces.push_back({at, line.sliced(at, 1), true});
        } else if (line[at].isSpace()) {
            end(at);
        }
    }
    end(line.size());
    return pieces;
}

/// Capitals alone are a code where they stand alone, apart from the rest, or beside words that are not in
/// capitals.
static bool isCapitalsCode(const std::vector<Piece> &pieces, std::size_t at)
{
    const auto words =
        std::count_if(pieces.begin(), pieces.end(), [](const Piece &one) { return !one.isSign; });
    const bool isApart =
        (at > 0 && pieces[at - 1].isSign) || (at + 1 < pieces.size() && pieces[at + 1].isSign);
    return words == 1 || isApart || std::any_of(pieces.begin(), pieces.end(), [](const Piece &one) {
               return std::any_of(one.text.begin(), one.text.end(),
                                  [](QChar sign) { return sign.isLower(); });
           });
}

static std::ptrdiff_t codeAmong(const std::vector<Piece> &pieces)
{
    std::ptrdiff_t best = -1;
    Rank bestRank = Rank::None;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Rank rank = pieces[i].isSign ? Rank::None : rankOf(pieces[i].text);
        if (rank <= bestRank || (rank == Rank::Capitals && !isCapitalsCode(pieces, i)))
            continue;
        best = static_cast<std::ptrdiff_t>(i);
        bestRank = rank;
    }
    return best;
}

/// What is left of the line for people, without the signs that stood around the code.
static QString nameIn(QStringView line, const std::vector<Piece> &pieces, const std::vector<bool> &isTaken)
{
    QStringList parts;
    qsizetype from = 0;
    const auto add = [&parts, line](qsizetype begin, qsizetype end) {
        QStringView part = line.sliced(begin, end - begin).trimmed();
        const auto isEdge = [](QChar one) { return one.isSpace() || one == u'-' || setsApart(one); };
        while (!part.isEmpty() && isEdge(part.front()))
            part = part.sliced(1);
        while (!part.isEmpty() && isEdge(part.back()))
            part.chop(1);
        if (!part.isEmpty())
            parts.append(part.toString());
    };
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (!isTaken[i])
            continue;
        add(from, pieces[i].at);
        from = pieces[i].at + pieces[i].text.size();
    }
    add(from, line.size());
    return parts.join(u' ');
}

SentItem readLine(QStringView line, ListKind kind)
{
    SentItem item;
    std::vector<Piece> pieces = piecesOf(line);
    std::vector<bool> isTaken(pieces.size());
    std::vector<Piece> others = pieces;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (!pieces[i].text.startsWith(mapping::kSpacePrefix, Qt::CaseInsensitive))
            continue;
        item.space = pieces[i].text.toString();
        isTaken[i] = true;
        others[i].isSign = true;
    }
    if (const std::ptrdiff_t code = codeAmong(others); code >= 0) {
        item.code = pieces[static_cast<std::size_t>(code)].text.toString();
        isTaken[static_cast<std::size_t>(code)] = true;
    }
    item.name = nameIn(line, pieces, isTaken);
    if (kind == ListKind::Services && item.code.isEmpty())
        item.code = mapping::serviceOf(item.space);
    return item;
}

} // namespace passerelle::intake
