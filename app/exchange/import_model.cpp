// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_model.h"

#include <algorithm>

namespace passerelle::exchange
{

QString fateWords(RowFate fate)
{
    switch (fate) {
    case RowFate::New:
        return ImportModel::tr("new");
    case RowFate::Changed:
        return ImportModel::tr("changes");
    case RowFate::Same:
        return ImportModel::tr("as it is");
    case RowFate::Refused:
        break;
    }
    return ImportModel::tr("left out");
}

void ImportModel::setPlan(ImportPlan plan, bool changesOnly)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_shown.clear();
    for (int i = 0; i < static_cast<int>(m_plan.rows().size()); ++i) {
        if (!changesOnly || m_plan.rows()[static_cast<std::size_t>(i)].fate != RowFate::Same)
            m_shown.push_back(i);
    }
    endResetModel();
}

const PlannedRow &ImportModel::row(int shown) const
{
    return m_plan.rows()[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(shown)])];
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstMemberColumn + static_cast<int>(m_plan.members().size()) + 1;
}

const MemberChange *ImportModel::change(const QModelIndex &index) const
{
    const int member = index.column() - FirstMemberColumn;
    if (member < 0 || member >= m_plan.members().size())
        return nullptr;
    const auto &members = row(index.row()).members;
    const auto at = std::find_if(members.begin(), members.end(), [&](const MemberChange &one) {
        return one.member == m_plan.members()[member];
    });
    return at == members.end() ? nullptr : &*at;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedRow &planned = row(index.row());
    if (role == FateRole)
        return static_cast<int>(planned.fate);
    const MemberChange *const changed = change(index);
    if (role == FromRole)
        return changed && planned.fate == RowFate::Changed ? QVariant(changed->from) : QVariant();
    if (role == Qt::ToolTipRole && changed && planned.fate == RowFate::Changed)
        return changed->from.isNull() ? tr("missing now") : tr("now %1").arg(changed->from);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == FateColumn)
        return fateWords(planned.fate);
    if (index.column() == CodeColumn)
        return planned.code.isEmpty() ? tr("line %1").arg(planned.line) : planned.code;
    if (index.column() == columnCount() - 1)
        return planned.remark();
    return changed ? changed->to : QString();
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    if (section == FateColumn)
        return tr("What happens");
    if (section == CodeColumn)
        return targetWords(Target::Code);
    if (section == columnCount() - 1)
        return tr("Remark");
    return memberWords(m_plan.members().value(section - FirstMemberColumn));
}

} // namespace passerelle::exchange
