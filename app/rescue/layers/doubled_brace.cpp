// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"

#include <QCoreApplication>

namespace passerelle::rescue
{

namespace
{

using json::Kind;
using json::NodeId;

/// {{ … }}, and {{ … } where only the opening brace was doubled: an object cannot begin with an object.
class DoubledBraceLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("doubled-brace"); }
    QString said(int count) const override
    {
        return QCoreApplication::translate("RescueLayer", "%n doubled brace(s) taken off", nullptr, count);
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const json::Tree &tree = reading.tree;
        NodeId inner = tree.root();
        QByteArray text = tree.text();
        int count = 0;
        // From the outside in, so that what is cut off never moves what is still to be cut.
        qsizetype cutBefore = 0;
        while (isDoubled(tree, inner)) {
            const json::Node &outer = tree.node(inner);
            if ((outer.flags & json::Unclosed) == 0)
                text[outer.range().end() - 1] = ' ';
            ++inner;
            ++count;
            cutBefore = tree.node(inner).offset;
        }
        if (count == 0)
            return std::nullopt;
        const qsizetype root = tree.node(tree.root()).offset;
        return Peeled{text.remove(root, cutBefore - root).trimmed(), count};
    }

private:
    static bool isDoubled(const json::Tree &tree, NodeId outer)
    {
        const NodeId inner = outer + 1;
        if (!tree.isKind(outer, Kind::Object) || inner >= tree.nodes().size() ||
            !tree.isKind(inner, Kind::Object))
            return false;
        const json::Node &node = tree.node(outer);
        const QByteArrayView between = tree.slice(ByteRange::between(node.offset, tree.node(inner).offset));
        const bool isOpen = (node.flags & json::Unclosed) != 0;
        const bool isRight = isOpen || tree.text()[node.range().end() - 1] == '}';
        const NodeId behind = tree.node(inner).next;
        // What follows on the inner object may be the mail's text, taken for names.
        const bool isLast = behind == node.next ||
                            (isOpen && tree.node(behind).openQuote == 0 && tree.isKind(behind, Kind::Key));
        return isRight && isLast && between.trimmed() == QByteArrayView("{");
    }
};

} // namespace

const Layer &doubledBraceLayer()
{
    static const DoubledBraceLayer layer;
    return layer;
}

} // namespace passerelle::rescue
