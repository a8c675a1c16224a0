// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/row_order.h"

#include "base/worker.h"
#include "mapping/row_edits.h"

#include <algorithm>
#include <numeric>

namespace passerelle::mapping
{

/// Up to this many rows are put in order within a frame.
static constexpr std::size_t kAtOnce = 3000;

struct RowOrder::Prepared {
    RowText text;
    std::vector<qint32> sorted; ///< empty where the file's order holds
};

RowOrder::RowOrder(QObject *parent) : QObject(parent) {}
RowOrder::~RowOrder() { m_job.cancel(); }

void RowOrder::setMapping(const Mapping &mapping, const QStringList &members)
{
    m_wanted.mapping = mapping;
    m_wanted.members = members;
    m_prepared.reset();
    m_job.cancel();
}

void RowOrder::setFilter(const QString &typed, const QStringList &headings)
{
    m_filter = {typed, -1};
    const qsizetype colon = typed.indexOf(u':');
    const QString name = typed.left(colon < 0 ? 0 : colon).trimmed();
    for (qsizetype i = 0; i < m_wanted.members.size() && !name.isEmpty(); ++i) {
        const bool isMeant =
            (i < headings.size() && headings[i].startsWith(name, Qt::CaseInsensitive)) ||
            (!m_wanted.members[i].isEmpty() && m_wanted.members[i].startsWith(name, Qt::CaseInsensitive));
        if (!isMeant)
            continue;
        m_filter = {typed.sliced(colon + 1).trimmed(), static_cast<int>(i)};
        break;
    }
    refresh();
}

void RowOrder::setSorting(std::optional<QString> member, Qt::SortOrder order)
{
    m_wanted.ranking.clear();
    m_wanted.sorting = std::move(member);
    m_wanted.order = order;
    m_prepared.reset();
    refresh();
}

void RowOrder::setRanking(std::vector<qint32> rows)
{
    m_wanted.sorting.reset();
    m_wanted.ranking = std::move(rows);
    m_prepared.reset();
    refresh();
}

std::shared_ptr<const RowOrder::Prepared> RowOrder::prepare(const Wanted &wanted, const CancelToken &cancel)
{
    auto prepared = std::make_shared<Prepared>(Prepared{RowText(wanted.mapping, wanted.members, cancel), {}});
    if (!wanted.ranking.empty()) {
        prepared->sorted = wanted.ranking;
        if (wanted.ranking.size() != wanted.mapping.sectors().size()) {
            prepared->sorted.resize(wanted.mapping.sectors().size());
            std::iota(prepared->sorted.begin(), prepared->sorted.end(), 0);
        }
    }
    if (wanted.sorting && !cancel.isCancelled())
        prepared->sorted = sortedRows(wanted.mapping, *wanted.sorting, wanted.order);
    return prepared;
}

void RowOrder::refresh()
{
    m_job.cancel();
    if (showsAll()) {
        Q_EMIT changed({}, true);
        return;
    }
    if (!m_prepared && m_wanted.mapping.sectors().size() <= kAtOnce)
        m_prepared = prepare(m_wanted, {});
    if (m_prepared) {
        answer();
        return;
    }
    m_job = {};
    if (!m_worker)
        m_worker = std::make_unique<Worker>(QStringLiteral("rows"));
    m_worker->run([wanted = m_wanted, job = m_job] { return prepare(wanted, job); },
                  [this, job = m_job](std::shared_ptr<const Prepared> prepared) {
                      if (job.isCancelled())
                          return;
                      m_prepared = std::move(prepared);
                      answer();
                  });
}

void RowOrder::answer()
{
    const std::vector<qint32> &sorted = m_prepared->sorted;
    std::vector<int> rows;
    if (m_filter.text.isEmpty()) {
        rows.assign(sorted.begin(), sorted.end());
    } else if (sorted.empty()) {
        rows = m_prepared->text.rows(m_filter);
    } else {
        std::vector<bool> wanted(sorted.size());
        for (const int row : m_prepared->text.rows(m_filter))
            wanted[static_cast<std::size_t>(row)] = true;
        std::copy_if(sorted.begin(), sorted.end(), std::back_inserter(rows),
                     [&wanted](qint32 row) { return wanted[static_cast<std::size_t>(row)]; });
    }
    Q_EMIT changed(rows, false);
}

} // namespace passerelle::mapping
