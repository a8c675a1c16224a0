// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/fingerprint.h"

#include "rules/rule.h"

#include <QCryptographicHash>
#include <algorithm>

namespace passerelle::rules
{

using json::Kind;
using json::kNoNode;
using json::NodeId;

static constexpr qsizetype kDigits = 24;

/// Bytes without the white space between JSON values.
static QByteArray withoutLayout(QByteArrayView bytes)
{
    QByteArray result;
    result.reserve(bytes.size());
    bool inString = false;
    bool isEscaped = false;
    for (const char one : bytes) {
        const bool isSpace = one == ' ' || one == '\t' || one == '\r' || one == '\n';
        if (inString || !isSpace)
            result += one;
        if (one == '"' && !isEscaped)
            inString = !inString;
        isEscaped = inString && one == '\\' && !isEscaped;
    }
    // A place may be nothing but white space: then that is what it is about.
    return result.isEmpty() ? bytes.toByteArray() : result;
}

const Fingerprints::Parents &Fingerprints::parents(document::Buffer buffer)
{
    Parents &known = m_parents[static_cast<std::size_t>(buffer)];
    const json::Nodes &nodes = m_facts.reading(buffer).tree.nodes();
    if (known.size() == nodes.size())
        return known;
    known.assign(nodes.size(), kNoNode);
    std::vector<NodeId> open;
    for (NodeId node = 0; node < nodes.size(); ++node) {
        while (!open.empty() && nodes[open.back()].next <= node)
            open.pop_back();
        known[node] = open.empty() ? kNoNode : open.back();
        if (nodes[node].next > node + 1)
            open.push_back(node);
    }
    return known;
}

NodeId Fingerprints::innermost(document::Buffer buffer, quint32 offset)
{
    const json::Nodes &nodes = m_facts.reading(buffer).tree.nodes();
    const Parents &above = parents(buffer);
    const auto behind = std::upper_bound(nodes.begin(), nodes.end(), offset,
                                         [](quint32 at, const json::Node &node) { return at < node.offset; });
    if (behind == nodes.begin())
        return kNoNode;
    // A key's range ends before its value, but its value is below it.
    NodeId node = static_cast<NodeId>(behind - nodes.begin()) - 1;
    while (node != kNoNode && nodes[node].kind != Kind::Key && offset >= nodes[node].range().end())
        node = above[node];
    return node;
}

QStringList Fingerprints::path(const document::Place &place)
{
    const json::Tree &tree = m_facts.reading(place.buffer).tree;
    QStringList names;
    if (tree.nodes().empty())
        return names;
    const Parents &above = parents(place.buffer);
    for (NodeId node = innermost(place.buffer, place.range.offset); node != kNoNode; node = above[node]) {
        if (tree.isKind(node, Kind::Key)) {
            names.prepend(tree.string(node));
            continue;
        }
        if (!tree.isKind(node, Kind::Object) || !tree.isKind(above[node], Kind::Array))
            continue;
        for (const QStringView name : {u"name", u"code"}) {
            if (const auto member = tree.member(node, name);
                member && tree.isKind(member->value, Kind::String)) {
                names.prepend(tree.string(member->value));
                break;
            }
        }
    }
    return names;
}

ByteRange Fingerprints::textOf(const document::Place &place)
{
    const json::Tree &tree = m_facts.reading(place.buffer).tree;
    const NodeId node = tree.nodes().empty() ? kNoNode : innermost(place.buffer, place.range.offset);
    // The value of a name is the node below it.
    if (!tree.isKind(node, Kind::Key) || tree.node(node).range() != place.range ||
        tree.node(node).next <= node + 1)
        return place.range;
    const json::Node &value = tree.node(node + 1);
    if (value.kind == Kind::Object || value.kind == Kind::Array)
        return place.range;
    return ByteRange::between(place.range.offset, value.range().end());
}

QString Fingerprints::of(const Finding &finding)
{
    const auto text = [this](const document::Place &place) {
        const QByteArray &whole = m_facts.snapshot.text(place.buffer);
        const ByteRange range = textOf(place);
        const QByteArrayView bytes =
            QByteArrayView(whole).sliced(std::min<qsizetype>(range.offset, whole.size()));
        QByteArray result = QByteArray::number(static_cast<int>(place.buffer));
        const QStringList names = path(place);
        for (const QString &name : names)
            result += '\0' + name.toUtf8();
        return result + '\0' + withoutLayout(bytes.first(std::min<qsizetype>(range.length, bytes.size())));
    };
    // Which of the places comes first changes when entries are moved.
    QByteArrayList texts{text(finding.place)};
    for (const document::Place &other : finding.others)
        texts.append(text(other));
    std::sort(texts.begin(), texts.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QLatin1String rule = finding.rule->id();
    hash.addData(QByteArrayView(rule.data(), rule.size()));
    for (const QByteArray &one : std::as_const(texts)) {
        hash.addData(QByteArrayView("\0\0", 2));
        hash.addData(one);
    }
    return QString::fromLatin1(hash.result().toHex().first(kDigits));
}

} // namespace passerelle::rules
