// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/cell_edits.h"

#include "mapping/member_names.h"
#include "json/editing.h"

#include <QCoreApplication>
#include <algorithm>

namespace passerelle::mapping
{

using document::Buffer;
using document::Edit;
using document::Replacement;
using json::Editor;
using json::kNoNode;
using json::NodeId;

struct CellEdits {
    Q_DECLARE_TR_FUNCTIONS(CellEdits)
};

/// The place of a known name among kEntryFields, or kNoName.
static quint8 knownPlace(QStringView name)
{
    for (const EntryField field : kEntryFields) {
        if (name == memberName(field))
            return static_cast<quint8>(field);
    }
    return kNoName;
}

Field memberOf(const Mapping &mapping, qint32 row, QStringView name)
{
    if (const quint8 place = knownPlace(name); place != kNoName)
        return mapping.sector(row).fields[place];
    const auto &unknown = mapping.unknownMembers();
    auto at = std::lower_bound(unknown.begin(), unknown.end(), row,
                               [](const UnknownMember &one, qint32 wanted) { return one.sector < wanted; });
    Field found;
    if (at == unknown.end() || at->sector != row)
        return found;
    const QByteArray wanted = name.toUtf8();
    QByteArray scratch;
    for (; at != unknown.end() && at->sector == row; ++at) {
        if (mapping.bytes(at->member.key, scratch) == wanted)
            found = {at->member.key, at->member.value}; // the last one counts, as for an ordinary parser
    }
    return found;
}

QString cellText(const Mapping &mapping, qint32 row, QStringView name)
{
    if (name.isEmpty())
        return mapping.code(mapping.sector(row));
    const Field field = memberOf(mapping, row, name);
    if (field.value == kNoNode)
        return field.isMissing() ? QString() : QLatin1String("");
    if (mapping.tree().isKind(field.value, json::Kind::String))
        return mapping.tree().string(field.value);
    return QString::fromUtf8(mapping.tree().raw(field.value));
}

/// Whether a text is one of JSON's words or numbers, to the letter.
static bool isBareValue(const QByteArray &text)
{
    if (text.isEmpty())
        return false;
    const json::Reading reading = json::read(text);
    const NodeId root = reading.tree.root();
    return reading.isStrict() && root != kNoNode && reading.tree.raw(root) == text &&
           reading.tree.node(root).kind >= json::Kind::Number;
}

namespace
{

/// All that changes in one mapping's cells, a row after the other.
class CellWriter
{
public:
    explicit CellWriter(const Mapping &mapping)
        : m_mapping(mapping), m_editor(mapping.reading(), Buffer::Mapping)
    {
    }

    /// `texts` are of one row, with no member twice.
    void write(qint32 row, const CellText *texts, std::size_t count)
    {
        const Sector &sector = m_mapping.sector(row);
        std::vector<Editor::Addition> missing;
        for (const CellText *one = texts; one != texts + count; ++one) {
            if (one->cell.member.isEmpty())
                rename(sector, one->text);
            else if (const Field field = memberOf(m_mapping, row, one->cell.member); !field.isMissing())
                change(field, *one);
            else
                missing.push_back({one->cell.member,
                                   one->bare.isEmpty() ? Editor::literal(one->text) : one->bare,
                                   keyBefore(sector, one->cell.member)});
        }
        if (!missing.empty())
            add(sector, std::move(missing));
    }

    std::vector<Replacement> take() { return std::move(m_replacements); }

private:
    void rename(const Sector &sector, const QString &code)
    {
        if (m_mapping.code(sector) != code)
            m_replacements.push_back(m_editor.renameKey(sector.key, code));
    }

    void change(const Field &field, const CellText &wanted)
    {
        const QString &text = wanted.text;
        const json::Tree &tree = m_mapping.tree();
        if (field.value == kNoNode) {
            const json::Node &key = tree.node(field.key);
            const bool hasColon = key.separator != json::kNoOffset;
            m_replacements.push_back(
                {Buffer::Mapping,
                 {hasColon ? key.separator + 1 : key.range().end(), 0},
                 (hasColon ? QByteArray(" ") : QByteArray(": ")) + Editor::literal(text)});
            return;
        }
        const bool isString = tree.isKind(field.value, json::Kind::String);
        const QByteArray bare = text.toUtf8();
        if (isString ? tree.string(field.value) == text : tree.raw(field.value) == bare)
            return;
        const bool staysBare = !wanted.bare.isEmpty() ||
                               (tree.node(field.value).kind >= json::Kind::Number && isBareValue(bare));
        m_replacements.push_back(m_editor.setValue(field.value, staysBare ? bare : Editor::literal(text)));
    }

    /// A new known member stands behind the known one that goes before it, any other at the end.
    static NodeId keyBefore(const Sector &sector, const QString &member)
    {
        const quint8 place = knownPlace(member);
        for (std::size_t at = place == kNoName ? 0 : place; at > 0; --at) {
            if (!sector.fields[at - 1].isMissing())
                return sector.fields[at - 1].key;
        }
        return kNoNode;
    }

    void add(const Sector &sector, std::vector<Editor::Addition> missing)
    {
        std::stable_sort(missing.begin(), missing.end(),
                         [](const Editor::Addition &a, const Editor::Addition &b) {
                             return knownPlace(a.name) < knownPlace(b.name);
                         });
        if (m_mapping.tree().isKind(sector.entry, json::Kind::Object)) {
            auto added = m_editor.addMembers(sector.entry, missing);
            m_replacements.insert(m_replacements.end(), added.begin(), added.end());
            return;
        }
        QByteArray object;
        for (const Editor::Addition &one : missing)
            object += (object.isEmpty() ? "{" : ", ") + Editor::literal(one.name) + ": " + one.literal;
        object += '}';
        if (sector.entry != kNoNode) {
            m_replacements.push_back(m_editor.setValue(sector.entry, object));
            return;
        }
        const json::Node &key = m_mapping.tree().node(sector.key);
        const bool hasColon = key.separator != json::kNoOffset;
        m_replacements.push_back({Buffer::Mapping,
                                  {hasColon ? key.separator + 1 : key.range().end(), 0},
                                  (hasColon ? QByteArray(" ") : QByteArray(": ")) + object});
    }

    const Mapping &m_mapping;
    Editor m_editor;
    std::vector<Replacement> m_replacements;
};

} // namespace

Edit setCells(const Mapping &mapping, std::vector<CellText> texts, const QString &name)
{
    const auto isBefore = [](const CellText &a, const CellText &b) {
        return std::tie(a.cell.row, a.cell.member) < std::tie(b.cell.row, b.cell.member);
    };
    std::stable_sort(texts.begin(), texts.end(), isBefore);
    std::size_t kept = 0; // of equal cells the last one
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i + 1 < texts.size() && !isBefore(texts[i], texts[i + 1]))
            continue;
        if (kept != i)
            texts[kept] = std::move(texts[i]);
        ++kept;
    }
    texts.resize(kept);
    CellWriter writer(mapping);
    for (std::size_t from = 0; from < texts.size();) {
        std::size_t to = from + 1;
        while (to < texts.size() && texts[to].cell.row == texts[from].cell.row)
            ++to;
        writer.write(texts[from].cell.row, &texts[from], to - from);
        from = to;
    }
    return {name, writer.take()};
}

Edit clearCells(const Mapping &mapping, const std::vector<Cell> &cells)
{
    std::vector<CellText> emptied;
    std::vector<std::pair<qint32, NodeId>> removed;
    for (const Cell &cell : cells) {
        const Field field = memberOf(mapping, cell.row, cell.member);
        if (field.isMissing())
            continue;
        if (knownPlace(cell.member) != kNoName)
            emptied.push_back({cell, QLatin1String("")});
        else
            removed.emplace_back(cell.row, field.key);
    }
    const auto count = static_cast<int>(emptied.size() + removed.size());
    Edit edit = setCells(mapping, std::move(emptied), CellEdits::tr("Empty %n cell(s)", nullptr, count));
    std::sort(removed.begin(), removed.end());
    for (auto from = removed.begin(); from != removed.end();) {
        const auto to =
            std::find_if(from, removed.end(), [from](const auto &one) { return one.first != from->first; });
        std::vector<NodeId> keys;
        std::transform(from, to, std::back_inserter(keys), [](const auto &one) { return one.second; });
        const auto gone = Editor(mapping.reading(), Buffer::Mapping)
                              .removeMembers(mapping.sector(from->first).entry, std::move(keys));
        edit.replacements.insert(edit.replacements.end(), gone.begin(), gone.end());
        from = to;
    }
    return edit;
}

} // namespace passerelle::mapping
