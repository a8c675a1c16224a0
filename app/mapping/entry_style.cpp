// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/entry_style.h"

#include "json/editing.h"

#include <algorithm>

namespace passerelle::mapping
{

/// How far a pattern is looked for on either side.
static constexpr qint32 kPatternReach = 200;

QByteArray EntryStyle::entry(const NewSector &sector, qint32 nearRow) const
{
    const qint32 row = pattern(nearRow);
    return row < 0 ? fresh(sector, step() + step()) : copied(row, sector);
}

QByteArray EntryStyle::sectorInfos(const NewSector &sector) const
{
    const QByteArray end = lineEnd();
    const QByteArray code = json::Editor::literal(sector.code);
    if (end.isEmpty())
        return "{" + code + ": " + fresh(sector, {}) + "}";
    return "{" + end + step() + step() + code + ": " + fresh(sector, step() + step()) + end + step() + "}";
}

QByteArray EntryStyle::wholeText(const NewSector &sector) const
{
    return "{\n" + step() + json::Editor::literal(QString(kSectorInfos)) + ": " + sectorInfos(sector) +
           "\n}\n";
}

qint32 EntryStyle::pattern(qint32 nearRow) const
{
    const auto rows = static_cast<qint32>(m_mapping.sectors().size());
    for (qint32 away = 0; away < kPatternReach; ++away) {
        for (const qint32 row : {nearRow - away, nearRow + away}) {
            if (row >= 0 && row < rows && isPattern(row))
                return row;
        }
    }
    return -1;
}

/// An object of exactly the four members, each once, with string values and without comments.
bool EntryStyle::isPattern(qint32 row) const
{
    const Sector &sector = m_mapping.sectors()[static_cast<std::size_t>(row)];
    const json::Tree &tree = m_mapping.tree();
    if (!tree.isKind(sector.entry, json::Kind::Object) || (tree.node(sector.entry).flags & json::Unclosed))
        return false;
    int members = 0;
    tree.forEachMember(sector.entry, [&members](json::Member) { ++members; });
    const bool complete =
        std::all_of(sector.fields.begin(), sector.fields.end(),
                    [&tree](const Field &field) { return tree.isKind(field.value, json::Kind::String); });
    if (members != static_cast<int>(kEntryFieldCount) || !complete)
        return false;
    const ByteRange range = tree.node(sector.entry).range();
    const auto &comments = m_mapping.reading().comments;
    const auto comment = std::lower_bound(comments.begin(), comments.end(), range.offset,
                                          [](ByteRange one, quint32 offset) { return one.offset < offset; });
    return comment == comments.end() || comment->offset >= range.end();
}

QByteArray EntryStyle::copied(qint32 row, const NewSector &sector) const
{
    const Sector &like = m_mapping.sectors()[static_cast<std::size_t>(row)];
    const json::Tree &tree = m_mapping.tree();
    const ByteRange whole = tree.node(like.entry).range();
    std::vector<std::pair<ByteRange, QString>> values;
    for (const EntryField field : kEntryFields)
        values.emplace_back(tree.node(like.field(field).value).range(),
                            sector.values[static_cast<std::size_t>(field)]);
    std::sort(values.begin(), values.end(), [](const auto &a, const auto &b) { return a.first < b.first; });

    QByteArray result;
    quint32 from = whole.offset;
    for (const auto &[range, value] : values) {
        result +=
            tree.slice(ByteRange::between(from, range.offset)).toByteArray() + json::Editor::literal(value);
        from = range.end();
    }
    return result + tree.slice(ByteRange::between(from, whole.end())).toByteArray();
}

QByteArray EntryStyle::fresh(const NewSector &sector, const QByteArray &indent) const
{
    const QByteArray end = lineEnd();
    QByteArray result = "{";
    for (const EntryField field : kEntryFields) {
        if (result.size() > 1)
            result += end.isEmpty() ? ", " : ",";
        if (!end.isEmpty())
            result += end + indent + step();
        result += json::Editor::literal(QString(memberName(field))) + ": " +
                  json::Editor::literal(sector.values[static_cast<std::size_t>(field)]);
    }
    return result + (end.isEmpty() ? QByteArray() : end + indent) + "}";
}

/// The text's first line end; none for a text on one line; LF for one without anything.
QByteArray EntryStyle::lineEnd() const
{
    const QByteArray &text = m_mapping.tree().text();
    const qsizetype at = text.indexOf('\n');
    if (at < 0)
        return m_mapping.isEmpty() ? QByteArrayLiteral("\n") : QByteArray();
    return at > 0 && text.at(at - 1) == '\r' ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
}

/// One level of indentation: what stands before the first member at the top.
QByteArray EntryStyle::step() const
{
    const json::Tree &tree = m_mapping.tree();
    json::NodeId first = json::kNoNode;
    tree.forEachMember(tree.root(), [&first](json::Member member) {
        if (first == json::kNoNode)
            first = member.key;
    });
    if (first == json::kNoNode)
        return QByteArrayLiteral("   ");
    const qsizetype key = tree.node(first).offset;
    const qsizetype line = tree.text().lastIndexOf('\n', key) + 1;
    const QByteArray before = tree.text().mid(line, key - line);
    return !before.isEmpty() && before.trimmed().isEmpty() ? before : QByteArrayLiteral("   ");
}

} // namespace passerelle::mapping
