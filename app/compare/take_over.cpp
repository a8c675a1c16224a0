// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/take_over.h"

#include "compare/change_words.h"
#include "compare/meaning.h"
#include "compare/member_edits.h"
#include "compare/value_writer.h"
#include "mapping/entry_style.h"
#include "mapping/member_names.h"
#include "json/editing.h"

#include <QHash>
#include <algorithm>
#include <map>
#include <numeric>

namespace passerelle::compare
{

using document::Buffer;
using document::Edit;
using document::Replacement;
using json::kNoNode;
using json::NodeId;
using json::Tree;
using mapping::Mapping;
using mapping::Sector;

namespace
{

/// Collects the changes of each object of the left text and writes them in one go.
class TakingOver
{
public:
    explicit TakingOver(const Comparison &comparison)
        : m_comparison(comparison), m_left(comparison.left), m_leftTree(comparison.left.tree()),
          m_right(comparison.right.tree()), m_writer(comparison.right.tree(), comparison.left),
          m_style(comparison.left)
    {
    }

    void add(const Change &change);
    std::vector<Replacement> finish();

private:
    void addText(const Change &change);
    void addMember(const Change &change, NodeId object);
    void addSector(const Change &change);
    void insertMember(const Change &change, NodeId object);
    NodeId keyBefore(const Change &change) const;
    void replace(NodeId value, NodeId with);
    void setValue(json::Member member, const QByteArray &literal);
    QByteArray entry(const Change &change, const QByteArray &indent) const;
    bool isRegular(const Sector &sector) const;
    MemberEdits &edits(NodeId object);
    void removeNamed(NodeId object, const QHash<QByteArray, NodeId> &names);
    void placeSectors();
    void startText();
    QByteArray newSectorInfos(const QByteArray &indent) const;
    QByteArray indentOf(NodeId value) const;

    const Comparison &m_comparison;
    const Mapping &m_left;
    const Tree &m_leftTree;
    const Tree &m_right;
    ValueWriter m_writer;
    mapping::EntryStyle m_style;
    std::vector<Replacement> m_replacements;
    std::map<NodeId, MemberEdits> m_edits;              ///< by object
    std::map<NodeId, QHash<QByteArray, NodeId>> m_gone; ///< by object: names, and the key that stays
    std::vector<const Change *> m_newMembers;           ///< of a text that has no object yet
    std::vector<const Change *> m_newSectors;           ///< in the order of the right text
};

void TakingOver::add(const Change &change)
{
    switch (change.scope) {
    case Scope::Text:
        addText(change);
        break;
    case Scope::Top:
        addMember(change, m_leftTree.root());
        break;
    case Scope::Sector:
        addSector(change);
        break;
    case Scope::Entry:
        replace(change.left.value, change.right.value);
        break;
    case Scope::Member:
        addMember(change, m_left.sector(change.leftSector).entry);
        break;
    }
}

void TakingOver::addText(const Change &change)
{
    const bool isThere = isReadable(m_right, change.right.value);
    const QByteArray with =
        isThere ? m_writer.value(change.right.value, {}, m_writer.isOnLines()) : QByteArrayLiteral("{}");
    setValue(change.left, with);
}

/// Writes into the place of a value, or behind a name that has none.
void TakingOver::setValue(json::Member member, const QByteArray &literal)
{
    if (member.value != kNoNode) {
        m_replacements.push_back({Buffer::Mapping, m_leftTree.node(member.value).range(), literal});
        return;
    }
    if (member.key == kNoNode) { // a text without any value
        const quint32 start = m_leftTree.text().startsWith("\xEF\xBB\xBF") ? 3 : 0;
        m_replacements.push_back({Buffer::Mapping, {start, 0}, literal + m_writer.lineBreak()});
        return;
    }
    const json::Node &key = m_leftTree.node(member.key);
    const bool hasColon = key.separator != json::kNoOffset;
    m_replacements.push_back({Buffer::Mapping,
                              {hasColon ? key.separator + 1 : key.range().end(), 0},
                              (hasColon ? QByteArray(" ") : QByteArray(": ")) + literal});
}

/// The white space with which the line of a value begins.
QByteArray TakingOver::indentOf(NodeId value) const
{
    return json::Layout(m_left.reading()).indentation(m_leftTree.node(value).offset);
}

void TakingOver::replace(NodeId value, NodeId with)
{
    setValue({kNoNode, value}, m_writer.value(with, indentOf(value), m_writer.isOnLines()));
}

MemberEdits &TakingOver::edits(NodeId object)
{
    return m_edits.try_emplace(object, m_left.reading(), object).first->second;
}

void TakingOver::addMember(const Change &change, NodeId object)
{
    const bool isRight = isReadable(m_right, change.right.value);
    const bool isLeft = isReadable(m_leftTree, change.left.value);
    if (isRight && isLeft)
        replace(change.left.value, change.right.value);
    else if (isRight && change.left.key != kNoNode)
        setValue(change.left, m_writer.value(change.right.value, indentOf(change.left.key), false));
    else if (isRight)
        insertMember(change, object);
    else
        m_gone[object].insert(m_leftTree.utf8(change.left.key), kNoNode);
}

void TakingOver::insertMember(const Change &change, NodeId object)
{
    if (!m_leftTree.isKind(object, json::Kind::Object)) {
        m_newMembers.push_back(&change);
        return;
    }
    MemberEdits &target = edits(object);
    const QByteArray lead = target.lead();
    const QByteArray indent = lead.mid(std::max(lead.lastIndexOf('\n'), lead.lastIndexOf('\r')) + 1);
    const bool onLines = change.scope == Scope::Top && m_writer.isOnLines();
    const QByteArray member = m_writer.member(change.right, indent, onLines);
    const NodeId before = keyBefore(change);
    if (before == kNoNode)
        target.append(member);
    else
        target.insertBehind(before, member);
}

/// A known member of an entry stands behind the known one that goes before it; others go to the end.
NodeId TakingOver::keyBefore(const Change &change) const
{
    if (change.scope != Scope::Member)
        return kNoNode;
    const quint8 field = mapping::exactEntryName(m_right.utf8(change.right.key));
    if (field == mapping::kNoName)
        return kNoNode;
    const Sector &sector = m_left.sector(change.leftSector);
    for (std::size_t i = field; i-- > 0;) {
        if (!sector.fields[i].isMissing())
            return sector.fields[i].key;
    }
    return kNoNode;
}

void TakingOver::addSector(const Change &change)
{
    if (change.kind == Kind::Added) {
        if (change.left.key != kNoNode)
            setValue(change.left, entry(change, indentOf(change.left.key)));
        else
            m_newSectors.push_back(&change);
        return;
    }
    QHash<QByteArray, NodeId> &gone = m_gone[m_left.sectorInfosField().value];
    const QByteArray code = m_leftTree.utf8(change.left.key);
    if (change.kind == Kind::Removed) {
        gone.insert(code, kNoNode);
        return;
    }
    // A sector that is renamed must neither uncover an earlier one of its old code nor meet one of the new.
    gone.insert(code, change.left.key);
    gone.insert(m_right.utf8(change.right.key), change.left.key);
    m_replacements.push_back(
        {Buffer::Mapping, m_leftTree.node(change.left.key).range(), m_writer.key(change.right.key)});
}

/// Exactly the four known members, all of them strings: it is written as its neighbours are.
bool TakingOver::isRegular(const Sector &sector) const
{
    const Members members(m_right, sector.entry);
    return members.items().size() == mapping::kEntryFieldCount &&
           std::all_of(sector.fields.begin(), sector.fields.end(), [this](const mapping::Field &field) {
               return m_right.isKind(field.value, json::Kind::String);
           });
}

QByteArray TakingOver::entry(const Change &change, const QByteArray &indent) const
{
    const Sector &sector = m_comparison.right.sector(change.rightSector);
    if (isRegular(sector))
        return m_style.entry(mapping::valuesOf(m_comparison.right, change.rightSector),
                             std::max(change.behind, 0));
    return m_writer.value(sector.entry, indent, m_writer.isOnLines());
}

void TakingOver::removeNamed(NodeId object, const QHash<QByteArray, NodeId> &names)
{
    MemberEdits &target = edits(object);
    m_leftTree.forEachMember(object, [&](json::Member member) {
        QByteArray kept;
        const QByteArrayView name = decoded(m_leftTree, member.key, kept);
        const auto found = names.constFind(QByteArray::fromRawData(name.data(), name.size()));
        if (found != names.constEnd() && *found != member.key)
            target.remove(member.key);
    });
}

QByteArray TakingOver::newSectorInfos(const QByteArray &indent) const
{
    const bool onLines = m_writer.isOnLines();
    const QByteArray inner = indent + m_writer.step();
    QByteArray result;
    for (const Change *change : m_newSectors) {
        if (!result.isEmpty())
            result += onLines ? "," : ", ";
        if (onLines)
            result += m_writer.lineBreak() + inner;
        result += m_writer.member(change->right, inner, onLines);
    }
    return "{" + result + (onLines ? m_writer.lineBreak() + indent : QByteArray()) + "}";
}

/// Where new sectors go: among those that are there, or into a sectorInfos that is written with them.
void TakingOver::placeSectors()
{
    const mapping::Field &infos = m_left.sectorInfosField();
    if (m_leftTree.isKind(infos.value, json::Kind::Object)) {
        MemberEdits &target = edits(infos.value);
        const QByteArray lead = target.lead();
        const QByteArray indent = lead.mid(std::max(lead.lastIndexOf('\n'), lead.lastIndexOf('\r')) + 1);
        const QByteArray colon = json::Layout(m_left.reading()).colon(infos.value);
        for (const Change *change : m_newSectors) {
            const QByteArray member = m_writer.key(change->right.key) + colon + entry(*change, indent);
            if (change->behind < 0)
                target.insertFirst(member);
            else
                target.insertBehind(m_left.sector(change->behind).key, member);
        }
    } else if (!infos.isMissing()) {
        setValue({infos.key, infos.value}, newSectorInfos(indentOf(infos.key)));
    } else {
        const QByteArray name = json::Editor::literal(QString(mapping::kSectorInfos));
        edits(m_leftTree.root()).append(name + ": " + newSectorInfos(m_writer.step()));
    }
}

/// A whole text, where there is no object to put anything into.
void TakingOver::startText()
{
    const bool onLines = m_writer.isOnLines();
    const QByteArray lead = onLines ? m_writer.lineBreak() + m_writer.step() : QByteArray();
    QByteArray text;
    for (const Change *change : m_newMembers) {
        text += (text.isEmpty() ? "" : ",") + lead +
                m_writer.member(change->right, m_writer.step(), m_writer.isOnLines());
    }
    if (!m_newSectors.empty()) {
        text += (text.isEmpty() ? "" : ",") + lead + json::Editor::literal(QString(mapping::kSectorInfos)) +
                ": " + newSectorInfos(m_writer.step());
    }
    setValue({kNoNode, m_leftTree.root()},
             "{" + text + (onLines ? m_writer.lineBreak() : QByteArray()) + "}");
}

std::vector<Replacement> TakingOver::finish()
{
    for (const auto &[object, names] : m_gone)
        removeNamed(object, names);
    if (!m_leftTree.isKind(m_leftTree.root(), json::Kind::Object)) {
        if (!m_newMembers.empty() || !m_newSectors.empty())
            startText();
    } else if (!m_newSectors.empty()) {
        placeSectors();
    }
    for (const auto &[object, target] : m_edits) {
        const std::vector<Replacement> more = target.replacements();
        m_replacements.insert(m_replacements.end(), more.begin(), more.end());
    }
    return std::move(m_replacements);
}

/// In a broken text members reach into each other, and so do the pieces of an edit of them. Pieces that
/// overlap become one: what goes, goes; what is written into something that goes with all it holds is
/// dropped.
std::vector<Replacement> withoutOverlaps(std::vector<Replacement> all)
{
    const auto key = [](const Replacement &one) { return std::pair(one.range.offset, !one.range.isEmpty()); };
    std::stable_sort(all.begin(), all.end(),
                     [&key](const Replacement &a, const Replacement &b) { return key(a) < key(b); });
    std::vector<Replacement> result;
    result.reserve(all.size());
    for (Replacement &one : all) {
        Replacement *before = result.empty() ? nullptr : &result.back();
        if (!before || one.range.offset >= before->range.end()) {
            result.push_back(std::move(one));
            continue;
        }
        const bool isWithin = !one.range.isEmpty() && one.range.end() <= before->range.end();
        if (!isWithin)
            before->with += one.with;
        const quint32 end = std::max(before->range.end(), one.range.end());
        before->range = ByteRange::between(before->range.offset, end);
    }
    return result;
}

} // namespace

Edit takeOver(const Comparison &comparison, const std::vector<int> &changes)
{
    std::vector<int> wanted = changes;
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    TakingOver taking(comparison);
    for (const int index : wanted)
        taking.add(comparison.changes[static_cast<std::size_t>(index)]);
    const QString name =
        wanted.size() == 1
            ? editName(comparison, comparison.changes[static_cast<std::size_t>(wanted.front())])
            : editName(static_cast<int>(wanted.size()));
    return {name, withoutOverlaps(taking.finish())};
}

Edit takeOverAll(const Comparison &comparison)
{
    std::vector<int> all(comparison.changes.size());
    std::iota(all.begin(), all.end(), 0);
    return takeOver(comparison, all);
}

} // namespace passerelle::compare
