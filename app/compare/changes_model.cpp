// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/changes_model.h"

#include "compare/change_words.h"

namespace passerelle::compare
{

ChangesModel::ChangesModel(QObject *parent) : QAbstractTableModel(parent) {}

void ChangesModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    fill();
    endResetModel();
}

void ChangesModel::setSides(const QString &left, const QString &right)
{
    m_leftName = left;
    m_rightName = right;
    Q_EMIT headerDataChanged(Qt::Horizontal, LeftColumn, RightColumn);
}

void ChangesModel::setShown(Kind kind, bool isShown)
{
    bool &shown = m_isShown[static_cast<std::size_t>(kind)];
    if (shown == isShown)
        return;
    beginResetModel();
    shown = isShown;
    fill();
    endResetModel();
}

void ChangesModel::fill()
{
    m_rows.clear();
    if (!m_comparison)
        return;
    m_rows.reserve(m_comparison->changes.size());
    for (std::size_t i = 0; i < m_comparison->changes.size(); ++i) {
        if (isShown(m_comparison->changes[i].kind))
            m_rows.push_back(static_cast<int>(i));
    }
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ChangesModel::kindWords(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return tr("Only there");
    case Kind::Removed:
        return tr("Only here");
    case Kind::Renamed:
        return tr("Renamed");
    case Kind::Changed:
        break;
    }
    return tr("Changed");
}

QString ChangesModel::text(const Change &change, int column) const
{
    switch (column) {
    case KindColumn:
        return kindWords(change.kind);
    case SectorColumn:
        if (change.scope == Scope::Text)
            return tr("The whole text");
        return change.scope == Scope::Top ? tr("The mapping itself") : sectorOf(*m_comparison, change);
    case MemberColumn:
        return memberOf(*m_comparison, change);
    case LeftColumn:
        return leftText(*m_comparison, change);
    default:
        return rightText(*m_comparison, change);
    }
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int number = changeOf(index.row());
    const Change &change = m_comparison->changes[static_cast<std::size_t>(number)];
    if (role == KindRole)
        return static_cast<int>(change.kind);
    if (role == ChangeRole)
        return number;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(change, index.column());
    return {};
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case KindColumn:
        return tr("Change");
    case SectorColumn:
        return tr("Sector");
    case MemberColumn:
        return tr("Member");
    case LeftColumn:
        return m_leftName.isEmpty() ? tr("Here") : tr("Here: %1").arg(m_leftName);
    case RightColumn:
        return m_rightName.isEmpty() ? tr("There") : tr("There: %1").arg(m_rightName);
    default:
        return {};
    }
}

int ChangesModel::rowFrom(quint32 offset, int direction) const
{
    // Not in the order of the text: those of the mapping itself come first, wherever they stand.
    int near = -1, far = -1;
    qint64 nearAt = 0, farAt = 0;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const auto change = static_cast<std::size_t>(changeOf(row));
        const qint64 at = direction * qint64{leftRange(*m_comparison, m_comparison->changes[change]).offset};
        if (at > direction * qint64{offset} && (near < 0 || at < nearAt || (direction < 0 && at == nearAt))) {
            near = row;
            nearAt = at;
        }
        if (far < 0 || at < farAt || (direction < 0 && at == farAt)) {
            far = row;
            farAt = at;
        }
    }
    return near >= 0 ? near : far;
}

} // namespace passerelle::compare
