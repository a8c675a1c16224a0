// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sent_line.h"

#include "intake/code_word.h"
#include "mapping/mapping_edits.h"

#include <algorithm>

namespace passerelle::intake
{

namespace
{

/// A piece of a line between spaces, or a sign that sets things apart.
struct Piece {
    qsizetype at = 0;
    QStringView text;
    bool isSign = false;
    bool isTaken = false; ///< no part of the name
};
using Pieces = std::vector<Piece>;

} // namespace

// ---- before the line

static qsizetype pastSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

/// "n° " with the space behind, or 0.
static qsizetype numberSign(QStringView text)
{
    if (text.size() < 3 || text[0].toLower() != u'n' || !QStringView(u"°ºo").contains(text[1]))
        return 0;
    const qsizetype at = pastSpaces(text, text[2] == u'.' ? 3 : 2);
    return at < text.size() && isDigit(text[at]) ? at : 0;
}

/// The number of characters of "1.", "12)", "(3)", "[4]", "a)", "n° 5 :", "6 - " with the space behind, or 0.
static qsizetype numbering(QStringView text)
{
    const qsizetype begin = numberSign(text);
    qsizetype at = begin;
    if (at == 0 && (text.startsWith(u'(') || text.startsWith(u'[')))
        ++at;
    const qsizetype from = at;
    while (at < text.size() && at - from < 7 && isDigit(text[at]))
        ++at;
    // A capital with a full stop behind is somebody's first name.
    const bool isLetter = at == from && at < text.size() && text[at].unicode() < 0x80 && text[at].isLetter();
    const QStringView closing = isLetter && text[at].isUpper() ? QStringView(u")") : QStringView(u".)]");
    if (isLetter)
        ++at;
    if (at == from || at >= text.size())
        return 0;
    if (!closing.contains(text[at])) {
        const qsizetype sign = pastSpaces(text, at);
        // More digits are a code.
        const bool setsApart = sign < text.size() && QStringView(u":-–—").contains(text[sign]) &&
                               (begin > 0 || (sign > at && at - from <= 3));
        if (isLetter || !setsApart)
            return 0;
        at = sign;
    }
    ++at;
    return at >= text.size() || text[at].isSpace() ? at : 0;
}

static QStringView withoutQuoteMarks(QStringView rest)
{
    static constexpr QStringView bullets = u"-*•·‣▪▫◦●○■□–—+>|✓✔☐➢➤►▶→⇒\uF0B7\uF0A7\uF0D8";
    while (!rest.isEmpty() && bullets.contains(rest.front()) &&
           (rest.size() == 1 || rest[1].isSpace() || !QStringView(u"-+").contains(rest.front())))
        rest = rest.sliced(1).trimmed();
    return rest;
}

QString withoutBullet(QStringView line)
{
    QStringView rest = withoutQuoteMarks(line.trimmed());
    rest = withoutQuoteMarks(rest.sliced(numbering(rest)).trimmed());
    while (!rest.isEmpty() && QStringView(u",;|").contains(rest.back()))
        rest = rest.chopped(1).trimmed();
    return rest.toString();
}

// ---- pieces

static bool setsApart(QChar one) { return QStringView(u":=|()[]{}<>\"'«»“”„’`*,;–—→⇒\t").contains(one); }

/// What stands close to a code by mistake, or ends a sentence, is no part of it.
static Piece pieceOf(QStringView line, qsizetype from, qsizetype to)
{
    static constexpr QStringView signs = u"-->=>/\\~";
    const QStringView whole = line.sliced(from, to - from);
    if (whole.size() < 3 &&
        std::all_of(whole.begin(), whole.end(), [](QChar one) { return signs.contains(one); }))
        return {from, whole, true, false};
    const auto isLoose = [](QChar one) { return QStringView(u"-./").contains(one); };
    while (to - from > 1 && isLoose(line[from]))
        ++from;
    while (to - from > 1 && isLoose(line[to - 1]))
        --to;
    return {from, line.sliced(from, to - from), false, false};
}

static Pieces piecesOf(QStringView line)
{
    Pieces pieces;
    qsizetype from = 0;
    const auto end = [&](qsizetype to) {
        if (to > from)
            pieces.push_back(pieceOf(line, from, to));
        from = to + 1;
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (setsApart(line[at])) {
            end(at);
            pieces.push_back({at, line.sliced(at, 1), true, false});
        } else if (line[at].isSpace()) {
            end(at);
        }
    }
    end(line.size());
    return pieces;
}

// ---- which of them is the code

static bool isAlone(const Pieces &pieces, std::size_t at)
{
    return (at == 0 || pieces[at - 1].isSign) && (at + 1 == pieces.size() || pieces[at + 1].isSign);
}

/// Capitals alone are a code where they stand alone, apart from the rest, or beside words that are not in
/// capitals.
static bool isCapitalsCode(const Pieces &pieces, std::size_t at)
{
    return isAlone(pieces, at) || std::any_of(pieces.begin(), pieces.end(), [](const Piece &one) {
               return std::any_of(one.text.begin(), one.text.end(),
                                  [](QChar sign) { return sign.isLower(); });
           });
}

static CodeRank rankAt(const Pieces &pieces, std::size_t at)
{
    const Piece &piece = pieces[at];
    if (piece.isSign || piece.isTaken)
        return CodeRank::None;
    const CodeRank rank = codeRank(piece.text);
    return rank == CodeRank::Capitals && !isCapitalsCode(pieces, at) ? CodeRank::None : rank;
}

/// The first word where that is sure to be a code; otherwise the word that is the most so. -1: none.
static std::ptrdiff_t codeAmong(const Pieces &pieces)
{
    std::ptrdiff_t best = -1;
    CodeRank bestRank = CodeRank::None;
    bool isFirst = true;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const CodeRank rank = rankAt(pieces, i);
        const bool isLonger = rank == CodeRank::Mixed && bestRank == rank &&
                              pieces[i].text.size() > pieces[std::size_t(best)].text.size();
        if (rank > bestRank || isLonger) {
            best = static_cast<std::ptrdiff_t>(i);
            bestRank = rank;
        }
        if (isFirst && rank >= CodeRank::Marked)
            break;
        isFirst = isFirst && (pieces[i].isSign || pieces[i].isTaken);
    }
    return best;
}

/// The service that a sector's line names beside the sector's own code; -1: none.
static std::ptrdiff_t serviceAmong(const Pieces &pieces)
{
    std::ptrdiff_t service = -1;
    bool hasCode = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const CodeRank rank = rankAt(pieces, i);
        if (rank != CodeRank::None && isServiceId(pieces[i].text))
            service = service < 0 ? static_cast<std::ptrdiff_t>(i) : service;
        else
            hasCode = hasCode || rank >= CodeRank::Marked || (rank != CodeRank::None && isAlone(pieces, i));
    }
    return hasCode ? service : -1;
}

/// "Id :" and "Nom =" say what follows; "Service" in front of its id as well.
static void takeLabels(Pieces &pieces)
{
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        const bool isSet = pieces[i + 1].text == u":" || pieces[i + 1].text == u"=";
        if (!pieces[i].isSign && (isSet || isSureCode(pieces[i + 1].text)) && isLabelWord(pieces[i].text))
            pieces[i].isTaken = true;
    }
}

// ---- the name

/// Without the signs that stood around the code. A bracket that closes another one inside stays.
static QStringView trimmedName(QStringView part)
{
    const auto isEdge = [](QChar one) {
        return one.isSpace() || one == u'-' || one == u'/' || setsApart(one);
    };
    const auto closes = [&part] {
        return (part.back() == u')' && part.count(u'(') == part.count(u')')) ||
               (part.back() == u']' && part.count(u'[') == part.count(u']'));
    };
    const bool isEnclosed = part.trimmed().startsWith(u'(') || part.trimmed().startsWith(u'[');
    while (!part.isEmpty() && isEdge(part.front()))
        part = part.sliced(1);
    while (!part.isEmpty() && (isEdge(part.back()) || part.back() == u'.') && (isEnclosed || !closes()))
        part.chop(1);
    return part;
}

/// What is left of the line for people.
static QString nameIn(QStringView line, const Pieces &pieces)
{
    QStringList parts;
    qsizetype from = 0;
    const auto add = [&parts, line](qsizetype begin, qsizetype end) {
        if (const QStringView part = trimmedName(line.sliced(begin, end - begin)); !part.isEmpty())
            parts.append(part.toString());
    };
    for (const Piece &piece : pieces) {
        if (!piece.isTaken)
            continue;
        add(from, piece.at);
        from = piece.at + piece.text.size();
    }
    add(from, line.size());
    return parts.join(u' ').simplified();
}

SentItem readLine(QStringView line, ListKind kind)
{
    SentItem item;
    Pieces pieces = piecesOf(line);
    takeLabels(pieces);
    for (Piece &piece : pieces) {
        if (!piece.text.startsWith(mapping::kSpacePrefix, Qt::CaseInsensitive))
            continue;
        item.space = piece.text.toString();
        piece.isTaken = true;
    }
    const auto take = [&pieces](std::ptrdiff_t at) {
        if (at < 0)
            return QString();
        Piece &piece = pieces[static_cast<std::size_t>(at)];
        piece.isTaken = true;
        return piece.text.toString();
    };
    if (kind == ListKind::Sectors)
        item.service = take(serviceAmong(pieces));
    item.code = take(codeAmong(pieces));
    item.name = nameIn(line, pieces);
    if (kind == ListKind::Services && item.code.isEmpty())
        item.code = mapping::serviceOf(item.space);
    return item;
}

QStringList codesOnly(QStringView line, ListKind kind)
{
    QStringList codes;
    const Pieces pieces = piecesOf(line);
    const bool isRow = line.contains(u';') || line.contains(u',');
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        if (piece.isSign)
            continue;
        // Without a comma they are to look alike: a name may look like a code.
        const QString first = codes.isEmpty() ? piece.text.toString() : codes.front();
        const bool isAlike = isSureCode(piece.text) && codeRank(piece.text) == codeRank(first) &&
                             piece.text.size() > 5 && qAbs(piece.text.size() - first.size()) < 3;
        if (isRow ? !isCodeLike(piece.text) || !isAlone(pieces, i) : !isAlike)
            return {};
        codes.append(piece.text.toString());
    }
    const auto isSpace = [](const QString &one) {
        return one.startsWith(mapping::kSpacePrefix, Qt::CaseInsensitive);
    };
    const bool isPair =
        std::any_of(codes.cbegin(), codes.cend(), isSpace) ||
        (kind == ListKind::Sectors && codes.size() == 2 && isServiceId(codes[1]) && !isServiceId(codes[0]));
    return codes.size() > 1 && !isPair ? codes : QStringList();
}

} // namespace passerelle::intake
