// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hits_model.h"

#include "base/letters.h"

namespace passerelle::search
{

/// So many bytes of a line are shown on each side of the place.
static constexpr qsizetype kAround = 60;

struct HitsModel::Line {
    QString left, match, right;
};

static bool isLineEnd(char c) { return c == '\n' || c == '\r'; }

HitsModel::Line HitsModel::line(const Hit &hit) const
{
    const QByteArray &text = m_found->text;
    const qsizetype begin = hit.range.offset;
    const qsizetype end = hit.range.end();
    qsizetype from = begin;
    while (from > 0 && !isLineEnd(text[from - 1]) && begin - from < kAround)
        --from;
    const bool isCutLeft = from > 0 && !isLineEnd(text[from - 1]);
    while (from < begin && (text[from] == ' ' || text[from] == '\t' || isUtf8Continuation(text[from])))
        ++from;
    qsizetype to = end;
    while (to < text.size() && !isLineEnd(text[to]) && to - end < kAround)
        ++to;
    const bool isCutRight = to < text.size() && !isLineEnd(text[to]);
    while (isCutRight && to > end && isUtf8Continuation(text[to]))
        --to;
    const QString dots(QChar(0x2026));
    return {(isCutLeft ? dots : QString()) + QString::fromUtf8(text.mid(from, begin - from)),
            QString::fromUtf8(text.mid(begin, qMin(end - begin, 4 * kAround))),
            QString::fromUtf8(text.mid(end, to - end)) + (isCutRight ? dots : QString())};
}

QString HitsModel::sector(const Hit &hit) const
{
    if (!m_found->mapping)
        return {};
    const qint32 row = m_found->mapping->sectorAt(hit.range.offset);
    return row < 0 ? QString() : m_found->mapping->code(m_found->mapping->sector(row));
}

void HitsModel::setFound(std::shared_ptr<const Found> found)
{
    beginResetModel();
    m_found = std::move(found);
    m_ticks.clear();
    endResetModel();
    Q_EMIT ticksChanged();
}

int HitsModel::tickedCount() const
{
    return m_ticks.empty() ? rowCount() : static_cast<int>(std::count(m_ticks.begin(), m_ticks.end(), true));
}

void HitsModel::tickAll(bool ticked)
{
    if (rowCount() == 0)
        return;
    m_ticks.assign(static_cast<std::size_t>(rowCount()), ticked);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

int HitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_found ? 0 : static_cast<int>(m_found->hits.size());
}

int HitsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant HitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Hit &hit = m_found->hits[row];
    const bool isAfter = index.column() == AfterColumn;
    switch (role) {
    case OffsetRole:
        return hit.range.offset;
    case LengthRole:
        return hit.range.length;
    case Qt::CheckStateRole:
        if (index.column() == LineColumn)
            return m_ticks.empty() || m_ticks[row] ? Qt::Checked : Qt::Unchecked;
        return {};
    case StressedFromRole:
        return static_cast<int>(line(hit).left.size());
    case StressedLengthRole:
        return static_cast<int>(isAfter ? QString::fromUtf8(hit.with).size() : line(hit).match.size());
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    if (index.column() == LineColumn)
        return m_found->lines->line(hit.range.offset);
    if (index.column() == SectorColumn)
        return sector(hit);
    const Line whole = line(hit);
    return QString(whole.left + (isAfter ? QString::fromUtf8(hit.with) : whole.match) + whole.right);
}

QVariant HitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case SectorColumn:
        return tr("Sector");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

Qt::ItemFlags HitsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == LineColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool HitsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != LineColumn)
        return false;
    if (m_ticks.empty())
        m_ticks.assign(static_cast<std::size_t>(rowCount()), true);
    m_ticks[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

} // namespace passerelle::search
