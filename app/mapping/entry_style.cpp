// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/entry_style.h"

#include "json/editing.h"

#include <algorithm>

namespace passerelle::mapping
{

/// How far a pattern is looked for on either side.
static constexpr qint32 kPatternReach = 200;

/// Whether it holds the four known members and no other.
static bool isComplete(const NewSector &sector)
{
    return sector.others.empty() &&
           (!sector.leavesOutNull || std::none_of(sector.values.begin(), sector.values.end(),
                                                  [](const QString &value) { return value.isNull(); }));
}

/// Its members in their order: names, and values as JSON.
static std::vector<std::pair<QByteArray, QByteArray>> members(const NewSector &sector)
{
    std::vector<std::pair<QByteArray, QByteArray>> result;
    for (const EntryField field : kEntryFields) {
        const QString &value = sector.values[static_cast<std::size_t>(field)];
        if (!value.isNull() || !sector.leavesOutNull)
            result.emplace_back(json::Editor::literal(QString(memberName(field))),
                                json::Editor::literal(value));
    }
    for (const auto &[name, value] : sector.others)
        result.emplace_back(json::Editor::literal(name), value);
    return result;
}

QByteArray EntryStyle::entry(const NewSector &sector, qint32 nearRow) const
{
    const qint32 row = pattern(nearRow);
    if (row < 0)
        return fresh(sector, step() + step());
    return isComplete(sector) ? copied(row, sector) : alike(row, sector);
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
    const Sector &sector = m_mapping.sector(row);
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
    const Sector &like = m_mapping.sector(row);
    const json::Tree &tree = m_mapping.tree();
    const ByteRange whole = tree.node(like.entry).range();
    std::vector<std::pair<ByteRange, QString>> values;
    values.reserve(kEntryFields.size());
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

/// An entry with other members than the pattern, with the white space of its first two.
QByteArray EntryStyle::alike(qint32 row, const NewSector &sector) const
{
    const json::Tree &tree = m_mapping.tree();
    const ByteRange whole = tree.node(m_mapping.sector(row).entry).range();
    std::vector<json::Member> found;
    tree.forEachMember(m_mapping.sector(row).entry,
                       [&found](json::Member member) { found.push_back(member); });
    const auto between = [&tree](quint32 from, quint32 to) {
        return tree.slice(ByteRange::between(from, to)).toByteArray();
    };
    const json::Node &firstKey = tree.node(found[0].key);
    const QByteArray open = between(whole.offset, firstKey.offset);
    const QByteArray colon = between(firstKey.range().end(), tree.node(found[0].value).offset);
    const QByteArray comma = between(tree.node(found[0].value).range().end(), tree.node(found[1].key).offset);
    const QByteArray close = between(tree.node(found.back().value).range().end(), whole.end());
    QByteArray result;
    for (const auto &[name, value] : members(sector))
        result += (result.isEmpty() ? open : comma) + name + colon + value;
    return result.isEmpty() ? QByteArrayLiteral("{}") : result + close;
}

QByteArray EntryStyle::fresh(const NewSector &sector, const QByteArray &indent) const
{
    const QByteArray end = lineEnd();
    QByteArray result = "{";
    for (const auto &[name, value] : members(sector)) {
        if (result.size() > 1)
            result += end.isEmpty() ? ", " : ",";
        if (!end.isEmpty())
            result += end + indent + step();
        result += name + ": " + value;
    }
    if (result.size() == 1)
        return QByteArrayLiteral("{}");
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
