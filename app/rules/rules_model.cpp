// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rules_model.h"

#include "rules/findings_model.h"
#include "rules/judgement.h"

#include <algorithm>

namespace passerelle::rules
{

RulesModel::RulesModel(QObject *parent) : QAbstractListModel(parent), m_rules(allRules()) {}

void RulesModel::setSetup(const workspace::Setup &setup)
{
    m_setup = setup;
    if (!m_rules.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void RulesModel::setFilter(const QString &words)
{
    if (words == m_filter)
        return;
    beginResetModel();
    m_filter = words;
    m_rules.clear();
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (const Rule *rule : allRules()) {
        const QString text = rule->id() + u'\n' + rule->title() + u'\n' + rule->explanation();
        if (std::all_of(wanted.begin(), wanted.end(),
                        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }))
            m_rules.push_back(rule);
    }
    endResetModel();
}

const Rule *RulesModel::rule(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? m_rules[static_cast<std::size_t>(index.row())] : nullptr;
}

int RulesModel::rowOf(QStringView id) const
{
    const auto found =
        std::find_if(m_rules.begin(), m_rules.end(), [id](const Rule *one) { return id == one->id(); });
    return found == m_rules.end() ? -1 : static_cast<int>(found - m_rules.begin());
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    const Rule *const one = rule(index);
    if (!one)
        return {};
    const std::optional<Severity> severity = severityIn(m_setup, *one);
    switch (role) {
    case Qt::DisplayRole:
        return one->title();
    case Qt::ToolTipRole:
    case IdRole:
        return QString(one->id());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(severity ? FindingsModel::severityName(*severity) : tr("Off"), one->title());
    case SeverityRole:
        return severity ? static_cast<int>(*severity) : -1;
    case ChangedRole:
        return severity != one->severity();
    default:
        return {};
    }
}

} // namespace passerelle::rules
