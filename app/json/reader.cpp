// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/reader.h"

#include "json/parser.h"

#include <algorithm>
#include <limits>

namespace passerelle::json
{

Reading read(const QByteArray &text)
{
    if (text.size() > kLongestText) {
        const auto length = std::min<qsizetype>(text.size(), std::numeric_limits<quint32>::max());
        Reading refused;
        refused.tree = Tree(text, {}, kNoNode);
        refused.deviations.push_back(
            {DeviationKind::UnexpectedText, {0, static_cast<quint32>(length)}, kNoNode});
        return refused;
    }
    return Parser(text).run();
}

} // namespace passerelle::json
