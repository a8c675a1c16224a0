// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_model.h"
#include "mapping/series.h"
#include "ui/mapping/sector_table.h"
#include "ui/mapping/table_commands.h"

#include <algorithm>

// What the commands of the table do with the chosen cells.
namespace passerelle::ui
{

/// Cells whose texts are looked at to say what a fill gives, at each move of the mouse.
static constexpr std::size_t kMostPreviewed = 4096;

std::vector<mapping::Cell> TableCommands::chosenCells() const
{
    const SectorTable::Area area = m_table.chosenArea();
    std::vector<mapping::Cell> cells;
    for (const int column : area.columns) {
        const std::optional<QString> member = m_model.member(column);
        if (!member)
            continue;
        for (const qint32 row : area.rows) {
            if (m_table.isChosen(row, column))
                cells.push_back({row, *member});
        }
    }
    return cells;
}

void TableCommands::clear()
{
    if (m_table.chosenArea().isWholeRows) {
        removeRows();
        return;
    }
    std::vector<mapping::Cell> cells = chosenCells();
    const auto count = std::ssize(cells);
    std::erase_if(cells, [](const mapping::Cell &cell) { return cell.member.isEmpty(); });
    if (cells.empty() && count > 0) {
        Q_EMIT done(tr("No sector is without its code. Choose whole rows to remove sectors (Shift+Space)."));
        return;
    }
    run(count, [cells = std::move(cells)](const mapping::Mapping &mapping) {
        return mapping::clearCells(mapping, cells);
    });
}

std::vector<qint32> TableCommands::chosenRowsOf(int column, const std::vector<qint32> &rows) const
{
    std::vector<qint32> chosen;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(chosen),
                 [&](qint32 row) { return m_table.isChosen(row, column); });
    return chosen;
}

void TableCommands::fillDown()
{
    const SectorTable::Area area = m_table.chosenArea();
    if (area.rows.empty())
        return;
    std::vector<mapping::CellText> texts;
    for (const int column : area.columns) {
        const std::optional<QString> member = m_model.member(column);
        if (!member || member->isEmpty())
            continue;
        const std::vector<qint32> rows = chosenRowsOf(column, area.rows);
        // One row alone takes what stands above it.
        const qint32 from = rows.size() == 1 ? m_table.rowAbove(rows.front())
                            : rows.empty()   ? -1
                                             : rows.front();
        if (from < 0)
            continue;
        const QString text = mapping::cellText(m_model.mapping(), from, *member);
        for (const qint32 row : rows) {
            if (row != from && !text.isNull())
                texts.push_back({{row, *member}, text});
        }
    }
    const auto count = static_cast<int>(texts.size());
    run(count, [texts = std::move(texts), name = tr("Fill down %n cell(s)", nullptr, count)](
                   const mapping::Mapping &mapping) { return mapping::setCells(mapping, texts, name); });
}

void TableCommands::continueSeries()
{
    const SectorTable::Area area = m_table.chosenArea();
    std::vector<mapping::CellText> texts;
    for (const int column : area.columns) {
        const std::optional<QString> member = m_model.member(column);
        if (!member)
            continue;
        std::vector<qint32> rows = chosenRowsOf(column, area.rows);
        // One row alone goes on from what stands above it.
        if (rows.size() == 1)
            rows.insert(rows.begin(), m_table.rowAbove(rows.front()));
        if (rows.empty() || rows.front() < 0)
            continue;
        const std::vector<mapping::CellText> more = mapping::continuedIn(m_model.mapping(), rows, *member);
        texts.insert(texts.end(), more.begin(), more.end());
    }
    const auto count = static_cast<int>(texts.size());
    run(count, [texts = std::move(texts), name = tr("Continue the series in %n cell(s)", nullptr, count)](
                   const mapping::Mapping &mapping) { return mapping::setCells(mapping, texts, name); });
}

mapping::Fill TableCommands::fillOf(const FillHandle::Wanted &wanted) const
{
    mapping::Fill fill;
    fill.way = wanted.way;
    fill.isUp = wanted.isUp;
    for (const int row : wanted.from)
        fill.from.push_back(m_table.rowShownAt(row));
    for (const int row : wanted.into)
        fill.into.push_back(m_table.rowShownAt(row));
    for (const int column : wanted.columns)
        fill.members.append(m_model.member(column).value_or(QString()));
    return fill;
}

void TableCommands::fill(const FillHandle::Wanted &wanted)
{
    if (!m_writable)
        return;
    const auto count = static_cast<int>(wanted.into.size() * wanted.columns.size());
    const QString name = wanted.way == mapping::Fill::Way::Copy
                             ? tr("Fill %n cell(s)", nullptr, count)
                             : tr("Continue the series in %n cell(s)", nullptr, count);
    run(count, [fill = fillOf(wanted), name](const mapping::Mapping &mapping) {
        return mapping::setCells(mapping, mapping::filled(mapping, fill), name);
    });
}

QString TableCommands::fillPreview(const FillHandle::Wanted &wanted) const
{
    const auto count = static_cast<int>(wanted.into.size());
    if (wanted.from.size() * wanted.columns.size() > kMostPreviewed)
        return tr("%n row(s)", nullptr, count);
    FillHandle::Wanted last = wanted; // its rows in between would be looked up for nothing
    last.into = {wanted.into.back()};
    mapping::Fill fill = fillOf(last);
    fill.into.resize(wanted.into.size(), fill.into.front());
    QStringList texts = mapping::lastFilled(m_model.mapping(), fill);
    for (QString &text : texts) {
        if (text.isNull())
            text = QStringLiteral("–");
    }
    return texts.join(QStringLiteral(" · "));
}

void TableCommands::typeIntoAll(const QString &text)
{
    std::vector<mapping::CellText> texts;
    for (mapping::Cell &cell : chosenCells())
        texts.push_back({std::move(cell), text});
    const bool isSeveral = texts.size() > 1;
    if (isSeveral)
        std::erase_if(texts, [](const mapping::CellText &one) { return one.cell.member.isEmpty(); });
    const auto count = static_cast<int>(texts.size());
    run(count, [texts = std::move(texts), name = tr("Type into %n cell(s)", nullptr, count)](
                   const mapping::Mapping &mapping) { return mapping::setCells(mapping, texts, name); });
}

} // namespace passerelle::ui
