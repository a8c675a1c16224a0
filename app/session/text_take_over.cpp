// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/text_take_over.h"

#include <QCoreApplication>
#include <algorithm>

namespace passerelle::session
{

using difference::LineChange;
using difference::Side;
using difference::TextComparison;
using difference::TextLines;

namespace
{

class TakeOverWords
{
    Q_DECLARE_TR_FUNCTIONS(passerelle::session::TakeOverWords)
public:
    static QString edit(int places) { return tr("Take %Ln place(s) of the text over", nullptr, places); }
};

document::Replacement replacementOf(const TextComparison &comparison, const LineChange &change)
{
    const TextLines &left = comparison.side(Side::Before);
    const TextLines &right = comparison.side(Side::After);
    const qsizetype from = left.start(change.oldFrom);
    const qsizetype to = left.start(change.oldTo);
    const qsizetype with = right.start(change.newFrom);
    document::Replacement replacement{document::Buffer::Mapping,
                                      {static_cast<quint32>(from), static_cast<quint32>(to - from)},
                                      right.text().mid(with, right.start(change.newTo) - with)};
    // Where line ends do not count, a last line without one may meet lines on the other side.
    QByteArray &text = replacement.with;
    if (!text.isEmpty() && !text.endsWith('\n') && change.oldTo < left.count())
        text += '\n';
    if (!text.isEmpty() && from == left.text().size() && from > 0 && !left.text().endsWith('\n'))
        text.prepend('\n');
    return replacement;
}

} // namespace

document::Edit takeTextOver(const TextComparison &comparison, std::vector<int> changes)
{
    std::sort(changes.begin(), changes.end());
    document::Edit edit{TakeOverWords::edit(static_cast<int>(changes.size())), {}};
    edit.replacements.reserve(changes.size());
    for (const int change : changes)
        edit.replacements.push_back(
            replacementOf(comparison, comparison.changes()[static_cast<std::size_t>(change)]));
    return edit;
}

} // namespace passerelle::session
