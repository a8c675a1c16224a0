// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/member_edits.h"

#include <algorithm>

namespace passerelle::compare
{

using document::Buffer;
using document::Replacement;
using json::Child;
using json::kNoOffset;
using json::NodeId;

namespace
{

bool startsLine(const QByteArray &lead) { return lead.startsWith('\n') || lead.startsWith('\r'); }

} // namespace

MemberEdits::MemberEdits(const json::Reading &reading, NodeId object)
    : m_layout(reading), m_reading(reading), m_object(object), m_children(m_layout.children(object)),
      m_isRemoved(m_children.size())
{
}

/// Behind the opening brace; where a fragment lacks it, in front of the first member and its indentation.
quint32 MemberEdits::inside() const
{
    const quint32 start = m_reading.tree.node(m_object).offset;
    const QByteArray &text = m_reading.tree.text();
    if (start < static_cast<quint32>(text.size()) && text[start] == '{')
        return start + 1;
    return m_layout.isFirstOnLine(start) ? m_layout.lineStart(start) : start;
}

std::size_t MemberEdits::indexOf(NodeId key) const
{
    const auto at = std::lower_bound(m_children.begin(), m_children.end(), key,
                                     [](const Child &child, NodeId id) { return child.first < id; });
    return static_cast<std::size_t>(at - m_children.begin());
}

void MemberEdits::remove(NodeId key)
{
    if (const std::size_t index = indexOf(key); index < m_children.size())
        m_isRemoved[index] = true;
}

void MemberEdits::insertBehind(NodeId behind, const QByteArray &member)
{
    m_inserts[std::min(indexOf(behind) + 1, m_children.size())].push_back(member);
}

void MemberEdits::insertFirst(const QByteArray &member) { m_inserts[0].push_back(member); }

void MemberEdits::append(const QByteArray &member) { m_inserts[m_children.size()].push_back(member); }

QByteArray MemberEdits::lead() const
{
    if (!m_children.empty())
        return m_layout.lead(m_object, m_children);
    const QByteArray mark(1, '\0');
    const QByteArray inside = m_layout.onlyChild(m_object, mark).with;
    return inside.left(inside.indexOf(mark));
}

/// The inside of an object that has no members yet.
std::vector<Replacement> MemberEdits::fill() const
{
    if (m_inserts.empty())
        return {};
    const QByteArray between = "," + (startsLine(lead()) ? lead() : QByteArray(" "));
    QByteArray all;
    for (const auto &[slot, texts] : m_inserts) {
        for (const QByteArray &text : texts)
            all += (all.isEmpty() ? QByteArray() : between) + text;
    }
    const json::Mend::Piece piece = m_layout.onlyChild(m_object, all);
    return {{Buffer::Mapping, piece.range, piece.with}};
}

std::vector<Replacement> MemberEdits::replacements() const
{
    if (m_children.empty())
        return fill();
    // What comes in behind a member that goes stands behind the one before it that stays.
    std::vector<Texts> arriving(m_children.size() + 1);
    std::size_t anchor = 0;
    std::size_t last = 0; // the slot after which nothing that was there stays
    for (std::size_t slot = 0; slot <= m_children.size(); ++slot) {
        if (slot > 0 && !m_isRemoved[slot - 1])
            anchor = last = slot;
        if (const auto texts = m_inserts.find(slot); texts != m_inserts.end())
            arriving[anchor].insert(arriving[anchor].end(), texts->second.begin(), texts->second.end());
    }
    std::vector<Replacement> result;
    for (std::size_t slot = 0; slot <= m_children.size(); ++slot) {
        const bool isKept = slot > 0 && !m_isRemoved[slot - 1];
        if (!arriving[slot].empty()) {
            addInserts(arriving[slot], slot, slot == last, result);
        } else if (isKept && slot == last && slot < m_children.size() &&
                   m_children[slot - 1].comma != kNoOffset) {
            result.push_back({Buffer::Mapping, {m_children[slot - 1].comma, 1}, {}});
        }
        if (slot > 0 && !isKept)
            addRemoval(slot - 1, result);
    }
    return result;
}

void MemberEdits::addInserts(const Texts &texts, std::size_t slot, bool isLast,
                             std::vector<Replacement> &into) const
{
    const QByteArray before = lead();
    quint32 place = inside();
    if (slot > 0) {
        const Child &child = m_children[slot - 1];
        place = child.comma == kNoOffset ? child.end : child.comma + 1;
        if (child.comma == kNoOffset)
            into.push_back({Buffer::Mapping, {place, 0}, ","});
    }
    if (startsLine(before))
        place = m_layout.behindComments(place);
    QByteArray all;
    for (std::size_t i = 0; i < texts.size(); ++i)
        all += before + texts[i] + (isLast && i + 1 == texts.size() ? "" : ",");
    into.push_back({Buffer::Mapping, {place, 0}, all});
}

/// As json::Editor removes a member: with its comma, its line where it has one of its own, and the comment
/// behind it.
void MemberEdits::addRemoval(std::size_t index, std::vector<Replacement> &into) const
{
    const Child &gone = m_children[index];
    const bool hasComma = gone.comma != kNoOffset;
    const bool isCommaNear = hasComma && m_layout.skipBlanks(gone.end) == gone.comma;
    quint32 from = gone.offset;
    quint32 to = isCommaNear ? gone.comma + 1 : gone.end;
    if (m_layout.isFirstOnLine(from) && m_layout.isLastOnLine(to)) {
        from = m_layout.lineStart(from);
        to = m_layout.behindLineBreak(m_layout.skipBlanks(m_layout.behindComments(to)));
    } else if (m_layout.isLastOnLine(to) || !hasComma) {
        to = m_layout.behindComments(to);
        quint32 previous = inside();
        if (index > 0) {
            const Child &before = m_children[index - 1];
            previous = before.comma == kNoOffset ? before.end : before.comma + 1;
        }
        from = std::min(from, std::max(previous, m_layout.blanksBefore(from)));
    } else {
        to = m_layout.skipBlanks(to);
    }
    into.push_back({Buffer::Mapping, ByteRange::between(from, to), {}});
    if (hasComma && !isCommaNear)
        into.push_back({Buffer::Mapping, {gone.comma, 1}, {}});
}

} // namespace passerelle::compare
