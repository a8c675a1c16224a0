// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/findings_model.h"

#include "rules/area.h"
#include "rules/place_text.h"

#include <algorithm>

namespace passerelle::rules
{

static constexpr quint32 kSectionBit = 0x80000000U;

FindingsModel::FindingsModel(QObject *parent) : QAbstractTableModel(parent) {}

void FindingsModel::show(const CheckResult &result, Arrangement arrangement)
{
    beginResetModel();
    m_result = result;
    m_arrangement = std::move(arrangement);
    layOut();
    endResetModel();
}

void FindingsModel::layOut()
{
    const auto &[isAll, rows, sections] = m_arrangement;
    m_rows.clear();
    if (sections.empty()) {
        m_rows = rows;
        return;
    }
    m_rows.reserve(rows.size() + sections.size());
    for (std::size_t i = 0; i < sections.size(); ++i) {
        m_rows.push_back(static_cast<quint32>(i) | kSectionBit);
        const auto first = rows.begin() + sections[i].first;
        if (m_folded.isEmpty() || !m_folded.contains(sections[i].key(*m_result.facts())))
            m_rows.insert(m_rows.end(), first, first + sections[i].count);
    }
}

void FindingsModel::setFolded(int row, bool folded)
{
    const Section *const one = section(index(row, 0));
    if (!one)
        return;
    const QString key = one->key(*m_result.facts());
    if (m_folded.contains(key) == folded)
        return;
    const auto below = m_rows.begin() + row + 1;
    const auto count = static_cast<int>(one->count);
    if (folded) {
        beginRemoveRows({}, row + 1, row + count);
        m_folded.insert(key);
        m_rows.erase(below, below + count);
        endRemoveRows();
    } else {
        beginInsertRows({}, row + 1, row + count);
        m_folded.remove(key);
        const auto first = m_arrangement.rows.begin() + one->first;
        m_rows.insert(below, first, first + count);
        endInsertRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void FindingsModel::setAllFolded(bool folded)
{
    beginResetModel();
    m_folded.clear();
    if (folded) {
        for (const Section &one : m_arrangement.sections)
            m_folded.insert(one.key(*m_result.facts()));
    }
    layOut();
    endResetModel();
}

const Section *FindingsModel::section(const QModelIndex &index) const
{
    if (!index.isValid() || m_arrangement.isAll || !checkIndex(index))
        return nullptr;
    const quint32 row = m_rows[static_cast<std::size_t>(index.row())];
    return row & kSectionBit ? &m_arrangement.sections[row & ~kSectionBit] : nullptr;
}

int FindingsModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return -1;
    const quint32 row = m_arrangement.isAll ? static_cast<quint32>(index.row())
                                            : m_rows[static_cast<std::size_t>(index.row())];
    return row & kSectionBit ? -1 : static_cast<int>(row);
}

const Finding *FindingsModel::finding(const QModelIndex &index) const
{
    const int entry = entryAt(index);
    return entry < 0 ? nullptr : &findingAt(m_result, static_cast<quint32>(entry));
}

int FindingsModel::acceptanceIndex(const QModelIndex &index) const
{
    const int accepted = entryAt(index) - static_cast<int>(m_result.findings().size());
    return accepted < 0 ? -1
                        : static_cast<int>(m_result.accepted()[static_cast<std::size_t>(accepted)].entry);
}

const workspace::AcceptedFinding *FindingsModel::acceptance(const QModelIndex &index) const
{
    const int entry = acceptanceIndex(index);
    return entry < 0 ? nullptr : &m_result.facts()->setup.judgement.accepted[static_cast<std::size_t>(entry)];
}

int FindingsModel::rowOf(quint32 findingIndex) const
{
    if (m_arrangement.isAll)
        return findingIndex < allFindings(m_result) ? static_cast<int>(findingIndex) : -1;
    const auto at = std::find(m_rows.begin(), m_rows.end(), findingIndex);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int FindingsModel::findingRow(int from, int by) const
{
    const int rows = rowCount();
    int row = from < 0 && by < 0 ? rows : from;
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + by + rows) % rows;
        if (m_arrangement.isAll || !(m_rows[static_cast<std::size_t>(row)] & kSectionBit))
            return row;
    }
    return -1;
}

QString FindingsModel::asText(const QModelIndexList &rows) const
{
    QString lines;
    for (const QModelIndex &row : rows) {
        if (const Finding *const one = finding(row)) {
            const Wording wording = m_result.wording(*one);
            lines +=
                tr("%1: %2 (%3) [%4]\n    Why it matters: %5\n    What to do: %6\n    %7")
                    .arg(weightName(row), wording.message, placeText(*m_result.facts(), one->place),
                         QString(one->rule->id()), wording.cause, wording.action, certaintyText(*one->rule)) +
                u'\n';
        }
    }
    return lines;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_arrangement.isAll ? static_cast<int>(allFindings(m_result)) : static_cast<int>(m_rows.size());
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
        return m_result.wording(finding).message;
    case PlaceColumn:
        return placeText(*m_result.facts(), finding.place);
    case RuleColumn:
        return QString(finding.rule->id());
    default:
        return {};
    }
}

QString FindingsModel::weightName(const QModelIndex &index) const
{
    return acceptanceIndex(index) < 0 ? severityName(finding(index)->severity) : tr("Accepted");
}

QVariant FindingsModel::sectionData(const Section &section, int column, int role) const
{
    const auto title = [&] { return section.title(*m_result.facts()); };
    switch (role) {
    case Qt::DisplayRole:
        return column == MessageColumn ? title() : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, %n finding(s)", nullptr, static_cast<int>(section.count)).arg(title());
    case SeverityRole:
        return static_cast<int>(findingAt(m_result, m_arrangement.rows[section.first]).severity);
    case SectionRole:
        return true;
    case FoldedRole:
        return m_folded.contains(section.key(*m_result.facts()));
    case CountRole:
        return static_cast<int>(section.count);
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (const Section *const heading = section(index))
        return sectionData(*heading, index.column(), role);
    const Finding *const one = finding(index);
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*one, index.column());
    case Qt::ToolTipRole:
        return index.column() == PlaceColumn ? text(*one, PlaceColumn) : m_result.wording(*one).sentence();
    case Qt::AccessibleTextRole:
        return tr("%1: %2 %3")
            .arg(weightName(index), m_result.wording(*one).message, placeText(*m_result.facts(), one->place));
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
    case AcceptedRole:
        return acceptanceIndex(index) >= 0;
    case SectionRole:
        return false;
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
