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
        additions.push_back(
            {sector.code, style.entry(sector, behind),
             behind < 0 ? json::kNoNode : mapping.sectors()[static_cast<std::size_t>(behind)].key});
    edit.replacements = Editor(mapping.reading(), Buffer::Mapping).addMembers(infos, additions);
    return edit;
}

Result<Edit> moveSectors(const Mapping &mapping, std::vector<qint32> rows, Towards towards)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    const auto count = static_cast<qint32>(mapping.sectors().size());
    const bool isBlocked =
        rows.empty() || (towards == Towards::Start ? rows.front() == 0 : rows.back() == count - 1);
    if (isBlocked)
        return Edit{};
    const qint32 first = towards == Towards::Start ? rows.front() - 1 : rows.front();
    const qint32 last = towards == Towards::Start ? rows.back() : rows.back() + 1;
    std::vector<qint32> order(static_cast<std::size_t>(last - first + 1));
    std::iota(order.begin(), order.end(), first);
    const auto swapUp = [&order, first](qint32 row) {
        std::swap(order[static_cast<std::size_t>(row - first)],
                  order[static_cast<std::size_t>(row - first - 1)]);
    };
    if (towards == Towards::Start)
        std::for_each(rows.begin(), rows.end(), swapUp);
    else
        std::for_each(rows.rbegin(), rows.rend(), [&](qint32 row) { swapUp(row + 1); });
    const QString name =
        rows.size() == 1 ? RowEdits::tr("Move sector %1")
                               .arg(mapping.code(mapping.sectors()[static_cast<std::size_t>(rows.front())]))
                         : RowEdits::tr("Move %n sectors", nullptr, static_cast<int>(rows.size()));
    return reordered(mapping, first, order, name);
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
