// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/editing.h"

#include "json/bytes.h"
#include "json/layout.h"

#include <algorithm>

namespace passerelle::json
{

QByteArray Editor::literal(QStringView value)
{
    QByteArray result = "\"";
    const QByteArray text = value.toUtf8();
    result.reserve(text.size() + 2);
    for (const char c : text) {
        switch (c) {
        case '"':
            result += "\\\"";
            break;
        case '\\':
            result += "\\\\";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\r':
            result += "\\r";
            break;
        case '\t':
            result += "\\t";
            break;
        default:
            if (bytes::isControl(c))
                result += "\\u" + QByteArray::number(static_cast<int>(c), 16).rightJustified(4, '0');
            else
                result += c;
        }
    }
    return result + '"';
}

document::Replacement Editor::setValue(NodeId value, const QByteArray &literal) const
{
    return {m_buffer, m_reading.tree.node(value).range(), literal};
}

document::Replacement Editor::renameKey(NodeId key, QStringView name) const
{
    return {m_buffer, m_reading.tree.node(key).range(), literal(name)};
}

std::vector<document::Replacement> Editor::setMember(NodeId object, QStringView name,
                                                     const QByteArray &literal, NodeId behind) const
{
    const Tree &tree = m_reading.tree;
    const std::optional<Member> member = tree.member(object, name);
    if (!member)
        return addMember(object, name, literal, behind);
    if (member->value != kNoNode)
        return {setValue(member->value, literal)};
    const Node &key = tree.node(member->key);
    const bool hasColon = key.separator != kNoOffset;
    const quint32 place = hasColon ? key.separator + 1 : key.range().end();
    return {{m_buffer, {place, 0}, (hasColon ? QByteArray(" ") : QByteArray(": ")) + literal}};
}

std::vector<document::Replacement> Editor::addMember(NodeId object, QStringView name,
                                                     const QByteArray &literal, NodeId behind) const
{
    return add(object, Editor::literal(name) + Layout(m_reading).colon(object) + literal, behind);
}

std::vector<document::Replacement> Editor::addElement(NodeId array, const QByteArray &literal) const
{
    return add(array, literal, kNoNode);
}

std::vector<document::Replacement> Editor::removeMember(NodeId object, NodeId key) const
{
    return remove(object, key);
}

std::vector<document::Replacement> Editor::removeElement(NodeId array, NodeId element) const
{
    return remove(array, element);
}

std::vector<document::Replacement> Editor::add(NodeId container, const QByteArray &text, NodeId behind) const
{
    const Layout layout(m_reading);
    const std::vector<Child> children = layout.children(container);
    if (children.empty()) {
        const Mend::Piece piece = layout.onlyChild(container, text);
        return {{m_buffer, piece.range, piece.with}};
    }
    const auto isBehind = [behind](const Child &child) { return child.first == behind; };
    auto before = std::find_if(children.begin(), children.end(), isBehind);
    if (before == children.end())
        before = children.end() - 1;
    const bool isLast = before + 1 == children.end();
    const QByteArray lead = layout.lead(container, children);
    const bool onOwnLine = lead.startsWith('\n') || lead.startsWith('\r');
    std::vector<document::Replacement> result;
    quint32 place = before->end;
    if (before->comma == kNoOffset)
        result.push_back({m_buffer, {place, 0}, ","});
    else
        place = before->comma + 1;
    if (onOwnLine)
        place = layout.behindComments(place);
    result.push_back({m_buffer, {place, 0}, lead + text + (isLast ? "" : ",")});
    return result;
}

std::vector<document::Replacement> Editor::remove(NodeId container, NodeId first) const
{
    const Layout layout(m_reading);
    const std::vector<Child> children = layout.children(container);
    const auto gone = std::find_if(children.begin(), children.end(),
                                   [first](const Child &child) { return child.first == first; });
    if (gone == children.end())
        return {};
    const bool hasComma = gone->comma != kNoOffset;
    const bool isFirst = gone == children.begin();
    std::vector<document::Replacement> result;
    // Without a comma behind it, the one before it goes.
    if (!hasComma && !isFirst && (gone - 1)->comma != kNoOffset)
        result.push_back({m_buffer, {(gone - 1)->comma, 1}, {}});
    const bool isCommaNear = hasComma && layout.skipBlanks(gone->end) == gone->comma;
    quint32 from = gone->offset;
    quint32 to = isCommaNear ? gone->comma + 1 : gone->end;
    if (layout.isFirstOnLine(from) && layout.isLastOnLine(to)) {
        from = layout.lineStart(from);
        to = layout.behindLineBreak(layout.skipBlanks(layout.behindComments(to)));
    } else if (layout.isLastOnLine(to) || !hasComma) {
        to = layout.behindComments(to);
        const quint32 previous = isFirst                          ? m_reading.tree.node(container).offset + 1
                                 : (gone - 1)->comma != kNoOffset ? (gone - 1)->comma + 1
                                                                  : (gone - 1)->end;
        from = std::min(from, std::max(previous, layout.blanksBefore(from)));
    } else {
        to = layout.skipBlanks(to);
    }
    result.push_back({m_buffer, ByteRange::between(from, to), {}});
    if (hasComma && !isCommaNear)
        result.push_back({m_buffer, {gone->comma, 1}, {}});
    return result;
}

} // namespace passerelle::json
