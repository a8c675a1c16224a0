// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/setup_table_model.h"

namespace passerelle::workspace
{

SetupTableModel::SetupTableModel(const SetupTable &table, QObject *parent)
    : QAbstractTableModel(parent), m_table(table)
{
}

void SetupTableModel::setSetup(const Setup &setup)
{
    const bool sameRows = m_table.rows(setup) == m_table.rows(m_setup);
    if (!sameRows)
        beginResetModel();
    m_setup = setup;
    m_marks.clear();
    if (!sameRows)
        endResetModel();
    else
        updateAll();
}

void SetupTableModel::setMarks(std::vector<PlaceMark> marks)
{
    m_marks = std::move(marks);
    updateAll();
}

void SetupTableModel::setEditSink(EditSink sink) { m_sink = std::move(sink); }

void SetupTableModel::updateAll()
{
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, m_table.columns - 1));
}

int SetupTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.rows(m_setup);
}

int SetupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.columns;
}

QVariant SetupTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SetupCell cell = m_table.cell(m_setup, index.row(), index.column());
    const bool isFlag = cell.value.typeId() == QMetaType::Bool;
    switch (role) {
    case Qt::DisplayRole:
        return isFlag ? QVariant() : cell.value;
    case Qt::EditRole:
        return cell.value;
    case Qt::CheckStateRole:
        return isFlag ? QVariant(cell.value.toBool() ? Qt::Checked : Qt::Unchecked) : QVariant();
    case OffsetRole:
        return cell.range.offset;
    case LengthRole:
        return cell.range.length;
    case MissingRole:
        return !cell.present;
    case SeverityRole:
    case FindingCountRole:
    case MessageRole:
        // The place of a missing value is that of the row's name, which shows the mark.
        return cell.present || index.column() == 0 ? marksData(m_marks, cell.range, role) : QVariant();
    default:
        return {};
    }
}

QVariant SetupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < m_table.columns)
        return m_table.header(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

Qt::ItemFlags SetupTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags shown = QAbstractTableModel::flags(index);
    if (!m_sink || !index.isValid())
        return shown;
    const bool isFlag = data(index, Qt::EditRole).typeId() == QMetaType::Bool;
    return shown | (isFlag ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool SetupTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_sink || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role != Qt::EditRole && role != Qt::CheckStateRole)
        return false;
    const QVariant wanted = role == Qt::CheckStateRole ? QVariant(value.toInt() == Qt::Checked) : value;
    if (wanted == m_table.cell(m_setup, index.row(), index.column()).value)
        return true;
    document::Edit edit = editOf(index, wanted);
    if (edit.isEmpty())
        return false;
    m_sink(std::move(edit));
    return true;
}

document::Edit SetupTableModel::editOf(const QModelIndex &index, const QVariant &value) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        value == m_table.cell(m_setup, index.row(), index.column()).value)
        return {};
    return m_table.edit(m_setup, index.row(), index.column(), value);
}

QModelIndex SetupTableModel::indexAt(quint32 offset) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < m_table.columns; ++column) {
            const SetupCell cell = m_table.cell(m_setup, row, column);
            if (cell.present && cell.range.contains(offset))
                return index(row, column);
        }
        if (m_table.range(m_setup, row).contains(offset))
            return index(row, 0);
    }
    return {};
}

} // namespace passerelle::workspace
