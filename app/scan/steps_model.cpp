// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/steps_model.h"

#include <algorithm>

namespace passerelle::scan
{

namespace
{

/// Internal id of a step's row; an evidence row has its step's row + 1.
constexpr quintptr kIsStep = 0;

} // namespace

StepsModel::StepsModel(QObject *parent) : QAbstractItemModel(parent) {}

void StepsModel::setTrace(const Trace &trace)
{
    const bool isSame = m_trace.scan.id == trace.scan.id && m_trace.steps.size() == trace.steps.size();
    if (!isSame) {
        beginResetModel();
        m_trace = trace;
        endResetModel();
        return;
    }
    for (int row = 0; row < int(trace.steps.size()); ++row)
        updateStep(row, trace.steps[std::size_t(row)]);
    std::vector<StepRecord> steps = std::move(m_trace.steps);
    m_trace = trace;
    m_trace.steps = std::move(steps);
}

void StepsModel::updateStep(int row, const StepRecord &step)
{
    StepRecord &own = m_trace.steps[std::size_t(row)];
    if (own.state == step.state && own.evidence.size() == step.evidence.size() && own.message == step.message)
        return;
    const QModelIndex parent = index(row, 0);
    if (!own.evidence.empty()) {
        beginRemoveRows(parent, 0, int(own.evidence.size()) - 1);
        own.evidence.clear();
        endRemoveRows();
    }
    StepRecord rest = step;
    rest.evidence.clear();
    own = std::move(rest);
    if (!step.evidence.empty()) {
        beginInsertRows(parent, 0, int(step.evidence.size()) - 1);
        own.evidence = step.evidence;
        endInsertRows();
    }
    Q_EMIT dataChanged(parent, index(row, ColumnCount - 1));
}

const std::vector<rules::Repair> &StepsModel::repairs(const QModelIndex &index) const
{
    static const std::vector<rules::Repair> none;
    return index.isValid() ? stepOf(index).repairs : none;
}

std::optional<document::Place> StepsModel::place(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    const auto &evidence = stepOf(index).evidence;
    if (index.internalId() != kIsStep)
        return evidence[std::size_t(index.row())].place;
    const auto found = std::find_if(evidence.begin(), evidence.end(),
                                    [](const Evidence &one) { return one.place.has_value(); });
    return found == evidence.end() ? std::nullopt : found->place;
}

QModelIndex StepsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : kIsStep);
}

QModelIndex StepsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kIsStep)
        return {};
    return createIndex(int(index.internalId() - 1), 0, kIsStep);
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_trace.steps.size());
    if (parent.internalId() != kIsStep || parent.column() != 0)
        return 0;
    return int(m_trace.steps[std::size_t(parent.row())].evidence.size());
}

int StepsModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StepRecord &step = stepOf(index);
    switch (role) {
    case IdRole:
        return QString(step.name);
    case IsEvidenceRole:
        return index.internalId() != kIsStep;
    case PlaceRole: {
        const auto where = place(index);
        return where ? QVariant::fromValue(*where) : QVariant();
    }
    case RepairCountRole:
        return int(step.repairs.size());
    default:
        break;
    }
    if (index.internalId() == kIsStep)
        return stepData(step, index.column(), role);
    return evidenceData(step.evidence[std::size_t(index.row())], index.column(), role);
}

QVariant StepsModel::stepData(const StepRecord &step, int column, int role) const
{
    const bool isDone = step.state == StepState::Passed || step.state == StepState::Failed;
    switch (role) {
    case Qt::DisplayRole:
        if (column == Title)
            return step.title;
        if (column == Time)
            return isDone ? tr("%1 ms").arg(step.milliseconds) : QString();
        return step.message;
    case StateRole:
        return QString(stateId(step.state));
    case ReasonRole:
        return step.reason;
    case Qt::ToolTipRole:
    case MessageRole:
        return step.message;
    case MillisecondsRole:
        return step.milliseconds;
    default:
        return {};
    }
}

QVariant StepsModel::evidenceData(const Evidence &evidence, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == Title)
            return evidence.label;
        return column == Message ? evidence.value : QString();
    case MessageRole:
        return evidence.value;
    case Qt::ToolTipRole:
    case RuleRole:
        return evidence.rule;
    default:
        return {};
    }
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Title)
        return tr("Step");
    return section == Time ? tr("Time") : tr("What happened");
}

const StepRecord &StepsModel::stepOf(const QModelIndex &index) const
{
    const auto row = index.internalId() == kIsStep ? quintptr(index.row()) : index.internalId() - 1;
    return m_trace.steps[std::size_t(row)];
}

} // namespace passerelle::scan
