// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison.h"

#include "compare/comparer.h"

namespace passerelle::compare
{

bool Formatting::isSame() const
{
    return moved == 0 && rewritten == 0 && newComments == 0 && goneComments == 0 && !elsewhere;
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
