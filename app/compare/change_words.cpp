// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/change_words.h"

#include "base/plain_text.h"
#include "compare/meaning.h"

#include <QCoreApplication>
#include <QStringList>

namespace passerelle::compare
{

using json::kNoNode;
using json::NodeId;
using json::Tree;

namespace
{

/// Longer values are cut: a cell or a line of a terminal is to be read.
constexpr qsizetype kLongest = 200;

struct CompareWords {
    Q_DECLARE_TR_FUNCTIONS(CompareWords)
};

QString shortened(QString text)
{
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (text.size() > kLongest) {
        text.truncate(kLongest);
        text += QChar(0x2026);
    }
    return text;
}

QString plain(const Tree &tree, NodeId value)
{
    if (tree.node(value).kind == json::Kind::String)
        return shortened(tree.string(value));
    const QByteArrayView raw = tree.raw(value);
    return shortened(QString::fromUtf8(raw.first(std::min(raw.size(), 4 * kLongest))).simplified());
}

QString quoted(const Tree &tree, NodeId value)
{
    const QString text = plain(tree, value);
    return tree.node(value).kind == json::Kind::String ? QLatin1Char('"') + text + QLatin1Char('"') : text;
}

/// An entry's values one behind the other.
QString summary(const Tree &tree, NodeId entry)
{
    if (!tree.isKind(entry, json::Kind::Object))
        return plain(tree, entry);
    QString result;
    const Members members(tree, entry);
    for (const Members::Item &item : members.items()) {
        if (!members.isReadable(item))
            continue;
        if (!result.isEmpty())
            result += QStringLiteral(" · ");
        result += plain(tree, item.member.value);
    }
    return result;
}

QString sideText(const Change &change, const Tree &tree, json::Member member, const Tree &otherTree,
                 json::Member other)
{
    if (change.kind == Kind::Renamed)
        return tree.string(member.key);
    if (!isReadable(tree, member.value))
        return {};
    if (change.scope == Scope::Sector)
        return shortened(summary(tree, member.value));
    const bool isOtherKind = isReadable(otherTree, other.value) &&
                             otherTree.node(other.value).kind != tree.node(member.value).kind;
    const QString text = isOtherKind ? quoted(tree, member.value) : plain(tree, member.value);
    return text.isEmpty() ? QStringLiteral("\"\"") : text;
}

} // namespace

QLatin1String kindId(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return QLatin1String("added");
    case Kind::Removed:
        return QLatin1String("removed");
    case Kind::Renamed:
        return QLatin1String("renamed");
    case Kind::Changed:
        break;
    }
    return QLatin1String("changed");
}

QLatin1String scopeId(Scope scope)
{
    switch (scope) {
    case Scope::Text:
        return QLatin1String("text");
    case Scope::Top:
        return QLatin1String("top");
    case Scope::Sector:
        return QLatin1String("sector");
    case Scope::Entry:
        return QLatin1String("entry");
    case Scope::Member:
        break;
    }
    return QLatin1String("member");
}

QString sectorOf(const Comparison &comparison, const Change &change)
{
    const auto codeIn = [](const mapping::Mapping &mapping, qint32 row) {
        return mapping.code(mapping.sector(row));
    };
    if (change.leftSector >= 0)
        return codeIn(comparison.left, change.leftSector);
    return change.rightSector >= 0 ? codeIn(comparison.right, change.rightSector) : QString();
}

QString memberOf(const Comparison &comparison, const Change &change)
{
    if (change.scope != Scope::Top && change.scope != Scope::Member)
        return {};
    if (change.left.key != kNoNode)
        return comparison.left.tree().string(change.left.key);
    return comparison.right.tree().string(change.right.key);
}

QString leftText(const Comparison &comparison, const Change &change)
{
    return sideText(change, comparison.left.tree(), change.left, comparison.right.tree(), change.right);
}

QString rightText(const Comparison &comparison, const Change &change)
{
    return sideText(change, comparison.right.tree(), change.right, comparison.left.tree(), change.left);
}

QString changeLine(const Comparison &comparison, const Change &change)
{
    const QString left = oneLine(leftText(comparison, change));
    const QString right = oneLine(rightText(comparison, change));
    const QString sector = oneLine(sectorOf(comparison, change));
    const QString member = oneLine(memberOf(comparison, change));
    switch (change.kind) {
    case Kind::Added:
        return CompareWords::tr("+ %1  added: %2").arg(sector, right);
    case Kind::Removed:
        return CompareWords::tr("- %1  removed: %2").arg(sector, left);
    case Kind::Renamed:
        return CompareWords::tr("> %1  renamed to %2").arg(left, right);
    case Kind::Changed:
        break;
    }
    const QString subject = QStringList{sector, member}.join(u' ').trimmed();
    const QString shown = subject.isEmpty() ? CompareWords::tr("the whole text") : subject;
    if (left.isEmpty())
        return CompareWords::tr("~ %1: %2 (new)").arg(shown, right);
    return right.isEmpty() ? CompareWords::tr("~ %1: %2 (gone)").arg(shown, left)
                           : QStringLiteral("~ %1: %2 → %3").arg(shown, left, right);
}

QString editName(const Comparison &comparison, const Change &change)
{
    const QString sector = sectorOf(comparison, change);
    switch (change.kind) {
    case Kind::Added:
        return CompareWords::tr("Add sector %1").arg(sector);
    case Kind::Removed:
        return CompareWords::tr("Remove sector %1").arg(sector);
    case Kind::Renamed:
        return CompareWords::tr("Rename sector %1 to %2").arg(sector, rightText(comparison, change));
    case Kind::Changed:
        break;
    }
    const QString member = memberOf(comparison, change);
    if (change.scope == Scope::Text)
        return CompareWords::tr("Take the whole text over");
    if (change.scope == Scope::Entry)
        return CompareWords::tr("Set the entry of %1").arg(sector);
    const bool isGone = !isReadable(comparison.right.tree(), change.right.value);
    if (sector.isEmpty() && change.scope == Scope::Top)
        return isGone ? CompareWords::tr("Remove %1").arg(member) : CompareWords::tr("Set %1").arg(member);
    return isGone ? CompareWords::tr("Remove %1 of %2").arg(member, sector)
                  : CompareWords::tr("Set %1 of %2").arg(member, sector);
}

QString editName(int changes) { return CompareWords::tr("Take over %n change(s)", nullptr, changes); }

QStringList formattingWords(const Formatting &formatting)
{
    QStringList words;
    if (formatting.moved > 0)
        words += CompareWords::tr("%n sector(s) at another place", nullptr, formatting.moved);
    if (formatting.rewritten > 0)
        words += CompareWords::tr("%n sector(s) written differently", nullptr, formatting.rewritten);
    if (formatting.newComments > 0)
        words += CompareWords::tr("%n comment(s) more", nullptr, formatting.newComments);
    if (formatting.goneComments > 0)
        words += CompareWords::tr("%n comment(s) less", nullptr, formatting.goneComments);
    if (formatting.elsewhere)
        words += CompareWords::tr("white space or order outside the sectors");
    return words;
}

QStringList repeatedWords(const Formatting &formatting)
{
    QStringList words;
    if (formatting.repeatedLeft > 0) {
        words += CompareWords::tr("%n code(s) stand several times left; the last one of each counts, as TNAC "
                                  "reads it.",
                                  nullptr, formatting.repeatedLeft);
    }
    if (formatting.repeatedRight > 0) {
        words +=
            CompareWords::tr("%n code(s) stand several times right; the last one of each counts, as TNAC "
                             "reads it.",
                             nullptr, formatting.repeatedRight);
    }
    return words;
}

} // namespace passerelle::compare
