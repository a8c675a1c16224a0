// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison.h"

#include "compare/comparer.h"

namespace passerelle::compare
{

bool Formatting::isSame() const
{
    return moved == 0 && rewritten == 0 && newComments == 0 && goneComments == 0 && !elsewhere;
}

ByteRange leftRange(const Comparison &comparison, const Change &change)
{
    const json::Tree &tree = comparison.left.tree();
    if (change.scope != Scope::Sector && change.left.value != json::kNoNode)
        return tree.node(change.left.value).range();
    if (change.left.key != json::kNoNode)
        return tree.node(change.left.key).range();
    if (change.leftSector >= 0)
        return tree.node(comparison.left.sector(change.leftSector).key).range();
    if (change.behind >= 0)
        return tree.node(comparison.left.sector(change.behind).key).range();
    const mapping::Field &infos = comparison.left.sectorInfosField();
    return infos.isMissing() ? ByteRange{} : tree.node(infos.key).range();
}

std::shared_ptr<const Comparison> compared(const mapping::Mapping &left, const mapping::Mapping &right,
                                           const CancelToken &cancel)
{
    auto result = std::make_shared<Comparison>();
    result->left = left;
    result->right = right;
    if (!Comparer(*result, cancel).run())
        return nullptr;
    return result;
}

} // namespace passerelle::compare
