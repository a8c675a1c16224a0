// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"
#include "json/substance.h"

#include <QCoreApplication>
#include <algorithm>

namespace passerelle::rescue
{

namespace
{

using json::Deviation;
using json::DeviationKind;
using json::NodeId;

/// Members without the braces around them. Which ones are missing is certain as long as nothing else is in
/// doubt.
class MissingBracesLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("missing-braces"); }
    QString said(int /*count*/) const override
    {
        return QCoreApplication::translate("RescueLayer", "Braces put around the members");
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const json::Tree &tree = reading.tree;
        const NodeId root = tree.root();
        if (!tree.isKind(root, json::Kind::Object) || tree.text()[tree.node(root).offset] == '{')
            return std::nullopt;
        const auto isKnown = [&](const Deviation &one) {
            if (one.kind == DeviationKind::UnclosedBracket)
                return one.node == root;
            const auto mend = json::mend(reading, one);
            return mend && mend->certain;
        };
        if (!json::holdsMember(tree) ||
            !std::all_of(reading.deviations.begin(), reading.deviations.end(), isKnown))
            return std::nullopt;
        Peeled peeled{tree.text()};
        if ((tree.node(root).flags & json::Unclosed) != 0)
            peeled.text.insert(closingPlace(reading), breaksLines(tree) ? "\n}" : "}");
        peeled.text.insert(tree.node(root).offset, breaksLines(tree) ? "{\n" : "{");
        return peeled;
    }

private:
    static bool breaksLines(const json::Tree &tree)
    {
        constexpr qsizetype kNear = 65536;
        return QByteArrayView(tree.text()).first(std::min(tree.text().size(), kNear)).contains('\n');
    }
    /// Behind the last member, and behind its comma if it has one.
    static qsizetype closingPlace(const json::Reading &reading)
    {
        qsizetype place = reading.tree.node(reading.tree.root()).range().end();
        for (auto one = reading.deviations.rbegin(); one != reading.deviations.rend(); ++one) {
            const bool isComma = one->kind == DeviationKind::TrailingComma && one->range.offset >= place;
            if (one->range.offset < place)
                break;
            if (isComma)
                place = std::max<qsizetype>(place, one->range.end());
        }
        return place;
    }
};

} // namespace

const Layer &missingBracesLayer()
{
    static const MissingBracesLayer layer;
    return layer;
}

} // namespace passerelle::rescue
