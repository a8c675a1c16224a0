// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/row_edits.h"

#include "document/composition.h"
#include "mapping/cell_edits.h"
#include "mapping/entry_order.h"
#include "mapping/entry_style.h"
#include "json/editing.h"
#include "json/layout.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace passerelle::mapping
{

using document::Buffer;
using document::Edit;
using json::Editor;

struct RowEdits {
    Q_DECLARE_TR_FUNCTIONS(RowEdits)
};

static QString insertName(const std::vector<NewSector> &sectors)
{
    return sectors.size() == 1 ? RowEdits::tr("Add sector %1").arg(sectors.front().code)
                               : RowEdits::tr("Add %n sectors", nullptr, static_cast<int>(sectors.size()));
}

/// The texts "code": {...} of new entries.
static std::vector<QByteArray> written(const Mapping &mapping, const std::vector<NewSector> &sectors,
                                       qint32 nearRow)
{
    const QByteArray colon = json::Layout(mapping.reading()).colon(mapping.sectorInfosField().value);
    const EntryStyle style(mapping);
    std::vector<QByteArray> result;
    result.reserve(sectors.size());
    for (const NewSector &sector : sectors)
        result.push_back(Editor::literal(sector.code) + colon + style.entry(sector, nearRow));
    return result;
}

/// In front of the first entry of all.
static std::vector<document::Replacement> insertFirst(const Mapping &mapping,
                                                      const std::vector<QByteArray> &entries)
{
    const json::Layout layout(mapping.reading());
    const json::NodeId infos = mapping.sectorInfosField().value;
    const quint32 first = mapping.tree().node(mapping.sectors().front().key).offset;
    const QByteArray lead = layout.lead(infos, layout.children(infos));
    QByteArray text;
    if (!layout.isFirstOnLine(first)) {
        for (const QByteArray &entry : entries)
            text += entry + "," + (lead.isEmpty() ? QByteArray(" ") : lead);
        return {{Buffer::Mapping, {first, 0}, text}};
    }
    for (const QByteArray &entry : entries)
        text += lead + entry + ",";
    return {{Buffer::Mapping, {layout.behindComments(mapping.tree().node(infos).offset + 1), 0}, text}};
}

Edit insertSectors(const Mapping &mapping, const std::vector<NewSector> &sectors, qint32 beforeRow)
{
    if (sectors.empty())
        return {};
    const json::NodeId infos = mapping.sectorInfosField().value;
    const auto rows = static_cast<qint32>(mapping.sectors().size());
    if (!mapping.tree().isKind(infos, json::Kind::Object)) {
        Edit edit = insertSector(mapping, sectors.front());
        if (sectors.size() == 1)
            return edit;
        // The others go into what the first one makes.
        document::Snapshot before;
        before.texts[0] = mapping.tree().text();
        const auto ready = document::normalized(edit, before);
        const Mapping made(std::make_shared<const json::Reading>(
            json::read(document::applied(before.texts[0], *ready, Buffer::Mapping))));
        document::Snapshot between;
        between.texts[0] = made.tree().text();
        const auto rest = document::normalized(
            insertSectors(made, {sectors.begin() + 1, sectors.end()}, rows + 1), between);
        edit = document::composed(*ready, *rest, before, between);
        edit.name = insertName(sectors);
        return edit;
    }
    Edit edit{insertName(sectors), {}};
    if (rows > 0 && beforeRow <= 0) {
        edit.replacements = insertFirst(mapping, written(mapping, sectors, 0));
        return edit;
    }
    const qint32 behind = std::min(beforeRow, rows) - 1;
    const EntryStyle style(mapping);
    std::vector<Editor::Addition> additions;
    additions.reserve(sectors.size());
    for (const NewSector &sector : sectors)
        additions.push_back({sector.code, style.entry(sector, behind),
                             behind < 0 ? json::kNoNode : mapping.sector(behind).key});
    edit.replacements = Editor(mapping.reading(), Buffer::Mapping).addMembers(infos, additions);
    return edit;
}

std::vector<qint32> RowMove::order() const
{
    std::vector<qint32> others;
    for (qint32 row = first(); row <= last(); ++row) {
        if (!std::binary_search(rows.begin(), rows.end(), row))
            others.push_back(row);
    }
    std::vector<qint32> order = past < rows.front() ? rows : others;
    const std::vector<qint32> &behind = past < rows.front() ? others : rows;
    order.insert(order.end(), behind.begin(), behind.end());
    return order;
}

/// The shown row next to one, or -1.
static qint32 neighbour(qint32 row, Towards towards, qint32 count, const std::vector<qint32> &shown)
{
    if (shown.empty()) {
        const qint32 next = towards == Towards::Start ? row - 1 : row + 1;
        return next < count ? next : -1;
    }
    if (towards == Towards::End) {
        const auto next = std::upper_bound(shown.begin(), shown.end(), row);
        return next == shown.end() ? -1 : *next;
    }
    const auto here = std::lower_bound(shown.begin(), shown.end(), row);
    return here == shown.begin() ? -1 : *std::prev(here);
}

std::vector<RowMove> movesOf(std::vector<qint32> rows, Towards towards, qint32 count,
                             const std::vector<qint32> &shown)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<RowMove> moves;
    for (const qint32 row : rows) {
        if (moves.empty() || neighbour(moves.back().rows.back(), Towards::End, count, shown) != row)
            moves.emplace_back();
        moves.back().rows.push_back(row);
    }
    for (RowMove &move : moves) {
        move.past = neighbour(towards == Towards::Start ? move.rows.front() : move.rows.back(), towards,
                              count, shown);
        if (move.past < 0)
            return {};
    }
    return moves;
}

std::vector<qint32> rowsAfter(const std::vector<RowMove> &moves)
{
    std::vector<qint32> rows;
    for (const RowMove &move : moves) {
        const auto count = static_cast<qint32>(move.rows.size());
        const qint32 from = move.past < move.rows.front() ? move.first() : move.last() - count + 1;
        for (qint32 i = 0; i < count; ++i)
            rows.push_back(from + i);
    }
    return rows;
}

Result<Edit> moveSectors(const Mapping &mapping, const std::vector<RowMove> &moves)
{
    if (moves.empty())
        return Edit{};
    std::vector<qint32> order;
    std::size_t count = 0;
    for (const RowMove &move : moves) {
        for (qint32 row = moves.front().first() + static_cast<qint32>(order.size()); row < move.first();
             ++row)
            order.push_back(row);
        const std::vector<qint32> part = move.order();
        order.insert(order.end(), part.begin(), part.end());
        count += move.rows.size();
    }
    const QString name =
        count == 1
            ? RowEdits::tr("Move sector %1").arg(mapping.code(mapping.sector(moves.front().rows.front())))
            : RowEdits::tr("Move %n sectors", nullptr, static_cast<int>(count));
    return reordered(mapping, moves.front().first(), order, name);
}

std::vector<qint32> sortedRows(const Mapping &mapping, QStringView member, Qt::SortOrder order)
{
    const auto count = static_cast<qint32>(mapping.sectors().size());
    std::vector<std::pair<QString, qint32>> keyed;
    keyed.reserve(static_cast<std::size_t>(count));
    for (qint32 row = 0; row < count; ++row)
        keyed.emplace_back(cellText(mapping, row, member).toCaseFolded(), row);
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto &a, const auto &b) {
        if (a.first.isEmpty() || b.first.isEmpty())
            return !a.first.isEmpty() && b.first.isEmpty();
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    std::vector<qint32> rows;
    rows.reserve(keyed.size());
    std::transform(keyed.begin(), keyed.end(), std::back_inserter(rows),
                   [](const auto &one) { return one.second; });
    return rows;
}

Result<Edit> sortSectors(const Mapping &mapping, QStringView member, Qt::SortOrder order)
{
    const std::vector<qint32> rows = sortedRows(mapping, member, order);
    if (std::is_sorted(rows.begin(), rows.end()))
        return Edit{};
    return reordered(mapping, 0, rows, RowEdits::tr("Sort the sectors in the file"));
}

QStringList freeCodes(const Mapping &mapping, const QString &stem, qsizetype count)
{
    QStringList codes;
    int number = 1;
    while (codes.size() < count) {
        const QString code = number == 1 ? stem : stem + u'_' + QString::number(number);
        if (mapping.withCode(code).empty())
            codes.append(code);
        ++number;
    }
    return codes;
}

} // namespace passerelle::mapping
