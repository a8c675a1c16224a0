// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake_model.h"

#include <algorithm>
#include <array>

namespace passerelle::intake
{

/// More are no help to whoever chooses, and rows beyond these hold no other seasons.
static constexpr qsizetype kMostSuggestions = 1000;
static constexpr int kRowsLookedAt = 500;

static Said saidIn(const QModelIndex &index) { return static_cast<Said>(index.column()); }

void IntakeModel::show(IntakeRows rows)
{
    beginResetModel();
    rows.keepTyped(m_rows);
    if (rows.common() != m_rows.common())
        rows.setCommon(m_rows.common());
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT changed();
}

void IntakeModel::setCommon(const Common &common)
{
    if (common == m_rows.common())
        return;
    m_rows.setCommon(common);
    if (m_rows.count() > 0)
        Q_EMIT dataChanged(index(0, SeasonColumn), index(rowCount() - 1, ProductColumn));
    Q_EMIT changed();
}

QModelIndex IntakeModel::nextAsked(const QModelIndex &from) const
{
    if (m_rows.asked() == 0)
        return {};
    const int cells = rowCount() * ColumnCount;
    const int begin = from.isValid() ? from.row() * ColumnCount + from.column() : -1;
    for (int step = 1; step <= cells; ++step) {
        const int cell = (begin + step) % cells;
        if (m_rows.isAsked(cell / ColumnCount, static_cast<Said>(cell % ColumnCount)))
            return index(cell / ColumnCount, cell % ColumnCount);
    }
    return {};
}

void IntakeModel::confirmAll()
{
    if (m_rows.guesses() == 0)
        return;
    for (int row = 0; row < rowCount(); ++row)
        m_rows.confirm(row);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT changed();
}

QStringList IntakeModel::suggestions(const QModelIndex &index) const
{
    QStringList values;
    if (index.column() == ServiceColumn)
        return m_rows.servicesToChoose(kMostSuggestions);
    if (index.column() != SeasonColumn && index.column() != ProductColumn)
        return values;
    for (int row = 0; row < std::min(rowCount(), kRowsLookedAt); ++row) {
        const QString value = m_rows.text(row, saidIn(index));
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
    }
    return values;
}

// ---- the table

int IntakeModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows.count(); }

int IntakeModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

/// What is to be answered in a cell.
static QString question(int column, bool isFilled)
{
    switch (column) {
    case IntakeModel::SectorColumn:
        return isFilled ? IntakeModel::tr(
                              "This code stands twice. TNAC keeps the last one only: correct the other one.")
                        : IntakeModel::tr("Which code has this sector in TNAC?");
    case IntakeModel::ServiceColumn:
        return isFilled ? IntakeModel::tr("This pair is a guess. Confirm it, or choose another service.")
                        : IntakeModel::tr("Which service of Otipass is asked here?");
    case IntakeModel::SpaceColumn:
        return IntakeModel::tr("Which space goes with the service?");
    case IntakeModel::SeasonColumn:
        return IntakeModel::tr("On which season are the sales made?");
    default:
        return IntakeModel::tr("On which product are the sales made?");
    }
}

QVariant IntakeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Said what = saidIn(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_rows.text(index.row(), what);
    case AskedRole:
        return m_rows.isAsked(index.row(), what);
    case SurenessRole:
        return static_cast<int>(m_rows.sureness(index.row()));
    case CommonRole:
        return m_rows.isCommon(index.row(), what);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return m_rows.isAsked(index.row(), what)
                   ? question(index.column(), !m_rows.text(index.row(), what).isEmpty())
                   : QString();
    default:
        return {};
    }
}

bool IntakeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Said what = saidIn(index);
    const QString typed = value.toString().trimmed();
    const bool confirms = what == Said::Service && m_rows.sureness(index.row()) == Sureness::Guess;
    if (typed == m_rows.text(index.row(), what) && !confirms)
        return true;
    m_rows.type(index.row(), what, typed);
    const bool touchesAll = what == Said::Code;
    Q_EMIT dataChanged(this->index(touchesAll ? 0 : index.row(), 0),
                       this->index(touchesAll ? rowCount() - 1 : index.row(), ColumnCount - 1));
    Q_EMIT changed();
    return true;
}

Qt::ItemFlags IntakeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    const bool isFixed = index.column() == NameColumn || index.column() == WhyColumn;
    return index.isValid() && !isFixed ? plain | Qt::ItemIsEditable : plain;
}

QVariant IntakeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array titles{tr("Sector"), tr("Name"),    tr("Service"),         tr("Space"),
                            tr("Season"), tr("Product"), tr("Why this service")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace passerelle::intake
