// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/findings_model.h"

#include "rules/place_text.h"

#include <algorithm>

namespace passerelle::rules
{

static bool takes(const FindingsFilter &filter, Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return filter.errors;
    case Severity::Warning:
        return filter.warnings;
    case Severity::Note:
        break;
    }
    return filter.notes;
}

std::vector<quint32> filtered(const CheckResult &result, const FindingsFilter &filter,
                              const CancelToken &cancel)
{
    std::vector<quint32> rows;
    quint32 index = 0;
    for (const Finding &finding : result.findings()) {
        if (index % 1024 == 0 && cancel.isCancelled())
            return {};
        const bool taken =
            takes(filter, finding.severity) &&
            (filter.text.isEmpty() ||
             QString(finding.rule->id()).contains(filter.text, Qt::CaseInsensitive) ||
             result.message(finding).contains(filter.text, Qt::CaseInsensitive) ||
             placeText(*result.facts(), finding.place).contains(filter.text, Qt::CaseInsensitive));
        if (taken)
            rows.push_back(index);
        ++index;
    }
    return rows;
}

FindingsModel::FindingsModel(QObject *parent) : QAbstractTableModel(parent) {}

void FindingsModel::setResult(const CheckResult &result)
{
    beginResetModel();
    m_result = result;
    m_rows = m_filter.takesAll() ? std::vector<quint32>() : filtered(m_result, m_filter);
    endResetModel();
}

void FindingsModel::setFilter(const FindingsFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_rows = m_filter.takesAll() ? std::vector<quint32>() : filtered(m_result, m_filter);
    endResetModel();
}

const Finding *FindingsModel::finding(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    return &m_result.findings()[m_filter.takesAll() ? row : m_rows[row]];
}

int FindingsModel::rowOf(quint32 findingIndex) const
{
    if (m_filter.takesAll())
        return findingIndex < m_result.findings().size() ? static_cast<int>(findingIndex) : -1;
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), findingIndex);
    return at != m_rows.end() && *at == findingIndex ? static_cast<int>(at - m_rows.begin()) : -1;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_filter.takesAll() ? m_result.findings().size() : m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FindingsModel::severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("Error");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Note:
        break;
    }
    return tr("Note");
}

QVariant FindingsModel::text(const Finding &finding, int column) const
{
    switch (column) {
    case MessageColumn:
        return m_result.message(finding);
    case PlaceColumn:
        return placeText(*m_result.facts(), finding.place);
    case RuleColumn:
        return QString(finding.rule->id());
    default:
        return {};
    }
}

QString FindingsModel::accessibleText(const Finding &finding) const
{
    return tr("%1: %2 %3")
        .arg(severityName(finding.severity), m_result.message(finding),
             placeText(*m_result.facts(), finding.place));
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const Finding *const one = finding(index);
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*one, index.column());
    case Qt::ToolTipRole:
        return one->rule->explanation();
    case Qt::AccessibleTextRole:
        return accessibleText(*one);
    case SeverityRole:
        return static_cast<int>(one->severity);
    case RuleIdRole:
        return QString(one->rule->id());
    case BufferRole:
        return static_cast<int>(one->place.buffer);
    case OffsetRole:
        return one->place.range.offset;
    case LengthRole:
        return one->place.range.length;
    case SafeRepairRole:
        return m_result.hasSafeRepair(*one);
    case ExplanationRole:
        return one->rule->explanation();
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    switch (section) {
    case MessageColumn:
        return tr("Finding");
    case PlaceColumn:
        return tr("Place");
    case RuleColumn:
        return tr("Rule");
    default:
        return {};
    }
}

} // namespace passerelle::rules
