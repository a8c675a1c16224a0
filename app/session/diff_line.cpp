// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/diff_line.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace passerelle::session
{

using difference::Row;
using difference::Side;
using difference::TextComparison;
using difference::TextLines;

namespace
{

/// What of a long line is shown before its difference.
constexpr int kBeforeDifference = 200;

class DiffWords
{
    Q_DECLARE_TR_FUNCTIONS(passerelle::session::DiffWords)
public:
    static QString ending(QByteArrayView line)
    {
        if (line.endsWith("\r\n"))
            return tr("CR LF");
        return line.endsWith('\n') ? tr("LF") : tr("no line end");
    }
    static QString endings(const TextLines &lines)
    {
        if (lines.endingWithCrLf() > 0 && lines.endingWithLf() > 0)
            return tr("both CR LF and LF");
        return lines.endingWithCrLf() > 0 ? tr("CR LF") : tr("LF");
    }
    static QString fold(int lines) { return tr("%Ln line(s) that are the same", nullptr, lines); }
    static QString place(int line, const QString &text) { return tr("Line %1: %2").arg(line).arg(text); }
    static QString changed(const QString &left, const QString &right)
    {
        return tr("Changed. Here: %1. There: %2").arg(left, right);
    }
    static QString onlyLeft(const QString &line) { return tr("Only here. %1").arg(line); }
    static QString onlyRight(const QString &line) { return tr("Only there. %1").arg(line); }
    static QString places(int count) { return tr("The texts differ in %Ln place(s).", nullptr, count); }
    static QString placeOf(int change, int count)
    {
        return tr("Place %L1 of %L2 where the texts differ.").arg(change + 1).arg(count);
    }
    static QString rough(int count)
    {
        return tr("Too much differs in %Ln place(s) to tell line by line: told as replaced as a whole there.",
                  nullptr, count);
    }
    static QString noDifference() { return tr("No line differs."); }
    static QString lineEnds(const QString &left, const QString &right)
    {
        return tr("Lines end with %1 here and with %2 there.").arg(left, right);
    }
    static QString lastLine(bool isLeft)
    {
        return isLeft ? tr("Only there does the last line have an end.")
                      : tr("Only here does the last line have an end.");
    }
};

QByteArrayView withoutEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Control characters as their pictures, so that they are seen and take one place each.
QString visibleText(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 && c != u'\t')
            c = QChar(0x2400 + c.unicode());
    }
    return text;
}

/// Bytes with which two lines begin alike, up to the beginning of a character.
qsizetype sameStart(QByteArrayView one, QByteArrayView other)
{
    qsizetype length = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
    while (length > 0 && length < one.size() && (static_cast<uchar>(one[length]) & 0xC0U) == 0x80)
        --length;
    return length;
}

/// The same at the end, beyond what they begin with alike.
qsizetype sameEnd(QByteArrayView one, QByteArrayView other, qsizetype start)
{
    const qsizetype most = std::min(one.size(), other.size()) - start;
    qsizetype length = std::mismatch(one.rbegin(), one.rbegin() + most, other.rbegin()).first - one.rbegin();
    while (length > 0 && (static_cast<uchar>(one[one.size() - length]) & 0xC0U) == 0x80)
        --length;
    return length;
}

QString shownText(QByteArrayView text)
{
    return QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), kLongestDiffLine)));
}

QByteArrayView lineAt(const TextComparison &comparison, const Row &row, Side side)
{
    const int line = row.line(side);
    return line < 0 ? QByteArrayView() : comparison.side(side).line(line);
}

bool hasNoLastEnd(const TextLines &lines) { return !lines.text().isEmpty() && !lines.text().endsWith('\n'); }

} // namespace

DiffLine diffLine(const TextComparison &comparison, const Row &row, Side side)
{
    const QByteArrayView whole = lineAt(comparison, row, side);
    const QByteArrayView line = withoutEnd(whole);
    DiffLine shown;
    qsizetype start = 0;
    qsizetype end = 0;
    if (row.kind == Row::Changed) {
        const QByteArrayView other =
            lineAt(comparison, row, side == Side::Before ? Side::After : Side::Before);
        const QByteArrayView otherLine = withoutEnd(other);
        start = sameStart(line, otherLine);
        end = sameEnd(line, otherLine, start);
        if (const QString ending = DiffWords::ending(whole); ending != DiffWords::ending(other))
            shown.end = ending;
    } else if (!whole.isEmpty() && !whole.endsWith('\n') && row.kind != Row::Same) {
        shown.end = DiffWords::ending(whole);
    }
    qsizetype from = line.size() > kLongestDiffLine ? std::max<qsizetype>(0, start - kBeforeDifference) : 0;
    while (from > 0 && (static_cast<uchar>(line[from]) & 0xC0U) == 0x80)
        --from;
    const QString lead = from > 0 ? QStringLiteral("…") : QString();
    const QString same = shownText(line.sliced(from, start - from));
    const QString changed = shownText(line.sliced(start, line.size() - start - end));
    shown.text = visibleText(lead + same + changed + shownText(line.last(end)));
    if (shown.text.size() > kLongestDiffLine)
        shown.text = shown.text.first(kLongestDiffLine) + u'…';
    if (row.kind == Row::Changed && start + end > 0) {
        shown.changedFrom = static_cast<int>(lead.size() + same.size());
        shown.changedLength = static_cast<int>(changed.size());
    }
    return shown;
}

QString textBetween(const difference::SideBySide &rows, Side side, DiffPlace from, DiffPlace to)
{
    const TextComparison &comparison = *rows.comparison();
    const TextLines &lines = comparison.side(side);
    QStringList texts;
    for (int i = from.row; i <= to.row; ++i) {
        const Row row = rows.row(i);
        const int line = row.line(side);
        const bool isCut = (i == from.row && from.column > 0) || i == to.row;
        if (line < 0)
            continue;
        if (row.kind == Row::Fold) {
            for (int n = 0; n < row.folded; ++n)
                texts += QString::fromUtf8(withoutEnd(lines.line(line + n)));
        } else if (isCut) {
            const QString shown = diffLine(comparison, row, side).text;
            const int begin = i == from.row ? from.column : 0;
            texts += shown.mid(begin, i == to.row ? to.column - begin : -1);
        } else {
            texts += QString::fromUtf8(withoutEnd(lines.line(line)));
        }
    }
    return texts.join(u'\n');
}

QString foldWords(const Row &fold) { return DiffWords::fold(fold.folded); }

QString rowWords(const TextComparison &comparison, const Row &row)
{
    if (row.kind == Row::Fold)
        return foldWords(row);
    const auto words = [&](Side side) {
        const DiffLine line = diffLine(comparison, row, side);
        const QString text = line.end.isEmpty() ? line.text : line.text + u' ' + line.end;
        return DiffWords::place(row.line(side) + 1, text.trimmed());
    };
    switch (row.kind) {
    case Row::Changed:
        return DiffWords::changed(words(Side::Before), words(Side::After));
    case Row::Removed:
        return DiffWords::onlyLeft(words(Side::Before));
    case Row::Added:
        return DiffWords::onlyRight(words(Side::After));
    case Row::Same:
    case Row::Fold:
        break;
    }
    return words(Side::Before);
}

QString differenceWords(const TextComparison &comparison, int change)
{
    const TextLines &left = comparison.side(Side::Before);
    const TextLines &right = comparison.side(Side::After);
    QStringList sentences;
    const int places = static_cast<int>(comparison.changes().size());
    if (places == 0)
        sentences += DiffWords::noDifference();
    else
        sentences += change < 0 ? DiffWords::places(places) : DiffWords::placeOf(change, places);
    if (const int rough = comparison.roughChanges(); rough > 0)
        sentences += DiffWords::rough(rough);
    const bool haveEnds =
        left.endingWithCrLf() + left.endingWithLf() > 0 && right.endingWithCrLf() + right.endingWithLf() > 0;
    const QString leftEnds = DiffWords::endings(left);
    const QString rightEnds = DiffWords::endings(right);
    if (haveEnds && leftEnds != rightEnds)
        sentences += DiffWords::lineEnds(leftEnds, rightEnds);
    if (haveEnds && hasNoLastEnd(left) != hasNoLastEnd(right))
        sentences += DiffWords::lastLine(hasNoLastEnd(left));
    return sentences.join(u' ');
}

} // namespace passerelle::session
