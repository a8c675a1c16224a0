// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/direct_paste.h"

namespace passerelle::exchange
{

/// A block of more cells is looked at first.
static constexpr qsizetype kSmall = 1000;

static Target targetOf(const QString &member)
{
    for (const Target target : {Target::Service, Target::Space, Target::Season, Target::Product}) {
        if (member == memberOf(target))
            return target;
    }
    return member.isEmpty() ? Target::Code : Target::Other;
}

static bool fits(const Block &block, const Landing &landing)
{
    const auto rows = std::ssize(block.rows);
    const auto columns = std::ssize(block.columns);
    if (rows > std::ssize(landing.rows) || columns > std::ssize(landing.members) || rows * columns > kSmall)
        return false;
    for (std::size_t i = 0; i < block.columns.size(); ++i) {
        if (!landing.members[i])
            return false;
        const Target here = targetOf(*landing.members[i]);
        const Column &column = block.columns[i];
        if (column.isSure && column.target != here)
            return false;
        // Several codes, or a code with its values, name sectors rather than rename them.
        if (here == Target::Code && (rows > 1 || columns > 1))
            return false;
    }
    return true;
}

/// How often a block goes into the selection: as often as it fits without a rest, otherwise once.
static qsizetype repeats(qsizetype chosen, qsizetype size)
{
    return chosen > size && chosen % size == 0 ? chosen / size : 1;
}

std::optional<std::vector<mapping::CellText>> directPaste(const Block &block, const Landing &landing)
{
    if (block.form != Form::Table || block.header || block.rows.empty() || !fits(block, landing))
        return std::nullopt;
    const auto rows = std::ssize(block.rows);
    const auto columns = std::ssize(block.columns);
    const qsizetype down = repeats(landing.chosenRows, rows);
    const qsizetype right = repeats(landing.chosenColumns, columns);
    if (down * rows > std::ssize(landing.rows) || right * columns > std::ssize(landing.members))
        return std::nullopt;
    std::vector<mapping::CellText> texts;
    for (qsizetype row = 0; row < down * rows; ++row) {
        for (qsizetype column = 0; column < right * columns; ++column) {
            const std::optional<QString> &member = landing.members[static_cast<std::size_t>(column)];
            if (!member || (member->isEmpty() && down * right > 1))
                return std::nullopt;
            texts.push_back({{landing.rows[static_cast<std::size_t>(row)], *member},
                             block.rows[static_cast<std::size_t>(row % rows)].cells[column % columns]});
        }
    }
    return texts;
}

} // namespace passerelle::exchange
