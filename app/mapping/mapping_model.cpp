// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_model.h"

#include "mapping/cell_edits.h"
#include "mapping/mapping_edits.h"

#include <algorithm>

namespace passerelle::mapping
{

static EntryField fieldOf(int column)
{
    return static_cast<EntryField>(column - MappingModel::ServiceColumn);
}

MappingModel::MappingModel(QObject *parent) : QAbstractTableModel(parent) {}

/// Names of the entries' unknown members, in the order in which they come.
static QStringList otherNames(const Mapping &mapping)
{
    QStringList names;
    std::vector<QByteArray> written; // as the bytes of the text: nearly always the same few
    for (const UnknownMember &one : mapping.unknownMembers()) {
        if (one.sector < 0)
            continue;
        const QByteArrayView bytes = mapping.tree().content(one.member.key);
        if (std::find(written.begin(), written.end(), bytes) != written.end())
            continue;
        if (names.size() == MappingModel::kMostOthers)
            break;
        written.push_back(bytes.toByteArray());
        const QString name = mapping.tree().string(one.member.key);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

void MappingModel::setMapping(const Mapping &mapping)
{
    const QStringList others = otherNames(mapping);
    // As many rows as before: a view keeps its selection, its place and an open editor.
    if (rowCount() > 0 && mapping.sectors().size() == m_mapping.sectors().size() && others == m_others) {
        m_mapping = mapping;
        forgetMarks();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_mapping = mapping;
    m_others = others;
    forgetMarks();
    endResetModel();
}

void MappingModel::forgetMarks()
{
    m_marks.reset();
    m_markedRow = -1;
}

void MappingModel::setMarks(std::shared_ptr<const CellMarks> marks)
{
    forgetMarks();
    m_marks = std::move(marks);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           {Qt::DisplayRole, SeverityRole, FindingCountRole});
}

void MappingModel::setEditSink(EditSink sink) { m_sink = std::move(sink); }

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mapping.sectors().size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstOtherColumn + static_cast<int>(m_others.size());
}

std::optional<QString> MappingModel::member(int column) const
{
    if (column == SectorColumn)
        return QString();
    if (column < FindingsColumn)
        return memberName(fieldOf(column));
    const int other = column - FirstOtherColumn;
    return other < 0 || other >= m_others.size() ? std::nullopt : std::optional(m_others[other]);
}

int MappingModel::columnOf(QStringView member) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (column != FindingsColumn && this->member(column) == member)
            return column;
    }
    return -1;
}

Field MappingModel::otherField(const QModelIndex &index) const
{
    return memberOf(m_mapping, index.row(), m_others[index.column() - FirstOtherColumn]);
}

bool MappingModel::isMissing(const QModelIndex &index) const
{
    if (index.column() == SectorColumn || index.column() == FindingsColumn)
        return false;
    if (index.column() >= FirstOtherColumn)
        return otherField(index).isMissing();
    const Sector &sector = m_mapping.sector(index.row());
    return sector.field(fieldOf(index.column())).isMissing();
}

QString MappingModel::text(const QModelIndex &index) const
{
    const Sector &sector = m_mapping.sector(index.row());
    if (index.column() == SectorColumn)
        return m_mapping.code(sector);
    if (index.column() == FindingsColumn) {
        const quint32 count = rowMark(index.row()).count;
        return count == 0 ? QString() : QString::number(count);
    }
    const Field &field =
        index.column() < FindingsColumn ? sector.field(fieldOf(index.column())) : otherField(index);
    if (field.value == json::kNoNode || m_mapping.tree().isKind(field.value, json::Kind::String))
        return m_mapping.text(field);
    return QString::fromUtf8(m_mapping.tree().raw(field.value));
}

ByteRange MappingModel::range(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Sector &sector = m_mapping.sector(index.row());
    if (index.column() < FindingsColumn && index.column() != SectorColumn)
        return m_mapping.range(sector, fieldOf(index.column()));
    if (index.column() >= FirstOtherColumn) {
        const Field field = otherField(index);
        if (!field.isMissing())
            return m_mapping.tree().node(field.value == json::kNoNode ? field.key : field.value).range();
    }
    return m_mapping.tree().node(sector.key).range();
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const CellMark *marked = nullptr;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(index);
    case OffsetRole:
        return range(index).offset;
    case LengthRole:
        return range(index).length;
    case MissingRole:
        return isMissing(index);
    case SeverityRole:
        if (index.column() == FindingsColumn) {
            const CellMark row = rowMark(index.row());
            return row.count > 0 ? QVariant(int{row.severity}) : QVariant();
        }
        marked = mark(index);
        return marked ? QVariant(int{marked->severity}) : QVariant();
    case FindingCountRole:
        if (index.column() == FindingsColumn)
            return rowMark(index.row()).count;
        marked = mark(index);
        return marked ? marked->count : 0u;
    default:
        return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case SectorColumn:
        return tr("Sector");
    case ServiceColumn:
        return tr("Service");
    case SpaceColumn:
        return tr("Space");
    case SeasonColumn:
        return tr("Season");
    case ProductColumn:
        return tr("Product");
    case FindingsColumn:
        return tr("Findings");
    default:
        return member(section).value_or(QString());
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return m_sink && index.column() != FindingsColumn ? flags | Qt::ItemIsEditable : flags;
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_sink || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.column() == FindingsColumn || !value.canConvert<QString>())
        return false;
    send(editOf(index, value.toString()));
    return true;
}

document::Edit MappingModel::editOf(const QModelIndex &index, const QString &wanted) const
{
    // An editor that was opened and closed on a missing value leaves it missing.
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() == FindingsColumn ||
        wanted == text(index))
        return {};
    if (index.column() == SectorColumn)
        return setSectorCode(m_mapping, index.row(), wanted);
    if (index.column() < FindingsColumn)
        return setField(m_mapping, index.row(), fieldOf(index.column()), wanted);
    const QString code = m_mapping.code(m_mapping.sector(index.row()));
    return setCells(m_mapping, {{{index.row(), *member(index.column())}, wanted}},
                    tr("Set %1 of %2").arg(*member(index.column()), code));
}

void MappingModel::insertSector(const NewSector &sector, int behindRow)
{
    send(mapping::insertSector(m_mapping, sector, behindRow));
}

void MappingModel::duplicateSector(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const QString code = m_mapping.code(m_mapping.sector(row));
    send(mapping::duplicateSector(m_mapping, row, freeCode(m_mapping, code)));
}

void MappingModel::removeSectors(const std::vector<qint32> &rows)
{
    send(mapping::removeSectors(m_mapping, rows));
}

void MappingModel::send(document::Edit edit) const
{
    if (m_sink && !edit.isEmpty())
        m_sink(std::move(edit));
}

const std::vector<CellMark> &MappingModel::marksOf(int row) const
{
    if (m_markedRow != row) {
        m_rowMarks = m_marks ? m_marks->ofRow(row) : std::vector<CellMark>();
        m_markedRow = row;
    }
    return m_rowMarks;
}

const CellMark *MappingModel::mark(const QModelIndex &index) const
{
    const std::vector<CellMark> &marks = marksOf(index.row());
    const auto at = std::find_if(marks.begin(), marks.end(),
                                 [&index](const CellMark &one) { return one.column == index.column(); });
    return at == marks.end() ? nullptr : &*at;
}

CellMark MappingModel::rowMark(int row) const
{
    CellMark sum{row, FindingsColumn, 0xFF, 0};
    for (const CellMark &one : marksOf(row)) {
        sum.count += one.count;
        sum.severity = std::min(sum.severity, one.severity);
    }
    return sum;
}

std::vector<qint32> MappingModel::rowsByFindings(Qt::SortOrder order) const
{
    std::vector<CellMark> sums = m_marks ? m_marks->sums() : std::vector<CellMark>();
    std::vector<bool> isMarked(static_cast<std::size_t>(rowCount()));
    for (const CellMark &one : sums)
        isMarked[static_cast<std::size_t>(one.row)] = true;
    std::stable_sort(sums.begin(), sums.end(), [order](const CellMark &a, const CellMark &b) {
        const CellMark &first = order == Qt::AscendingOrder ? a : b;
        const CellMark &second = order == Qt::AscendingOrder ? b : a;
        return first.severity != second.severity ? first.severity < second.severity
                                                 : first.count > second.count;
    });
    std::vector<qint32> marked, others;
    std::transform(sums.begin(), sums.end(), std::back_inserter(marked),
                   [](const CellMark &mark) { return mark.row; });
    for (qint32 row = 0; row < rowCount(); ++row) {
        if (!isMarked[static_cast<std::size_t>(row)])
            others.push_back(row);
    }
    std::vector<qint32> rows = order == Qt::AscendingOrder ? marked : others;
    const std::vector<qint32> &rest = order == Qt::AscendingOrder ? others : marked;
    rows.insert(rows.end(), rest.begin(), rest.end());
    return rows;
}

QModelIndex MappingModel::indexAt(quint32 offset) const
{
    qint32 row = -1;
    const int column = columnAt(m_mapping, offset, row);
    if (column != SectorColumn)
        return column < 0 ? QModelIndex() : index(row, column);
    const json::Tree &tree = m_mapping.tree();
    for (int other = FirstOtherColumn; other < columnCount(); ++other) {
        const Field field = otherField(index(row, other));
        if (field.isMissing() || offset < tree.node(field.key).offset)
            continue;
        if (offset <= tree.node(field.value == json::kNoNode ? field.key : field.value).range().end())
            return index(row, other);
    }
    return index(row, column);
}

int columnAt(const Mapping &mapping, quint32 offset, qint32 &row)
{
    row = mapping.sectorAt(offset);
    return row < 0 ? -1 : columnIn(mapping, row, offset);
}

int columnIn(const Mapping &mapping, qint32 row, quint32 offset)
{
    const Sector &sector = mapping.sector(row);
    const json::Tree &tree = mapping.tree();
    for (const EntryField field : kEntryFields) {
        const Field &member = sector.field(field);
        if (member.isMissing())
            continue;
        const quint32 end =
            tree.node(member.value == json::kNoNode ? member.key : member.value).range().end();
        if (offset >= tree.node(member.key).offset && offset <= end)
            return MappingModel::ServiceColumn + static_cast<int>(field);
    }
    return MappingModel::SectorColumn;
}

} // namespace passerelle::mapping
