// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/trace.h"

#include <QAbstractItemModel>

namespace passerelle::scan
{

/// The steps of one scan, each with its evidence below it. Structure and roles only; colours and icons are
/// the window's.
class StepsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Title, Time, Message, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< stable id of the step; of an evidence row: of its step
        IsEvidenceRole,        ///< bool
        StateRole,             ///< stable word of the state; empty for evidence
        ReasonRole,            ///< stable id where the step failed
        MessageRole,           ///< the step's sentence; an evidence row's value
        MillisecondsRole,      ///< qint64
        PlaceRole,             ///< passerelle::document::Place, or nothing
        RuleRole,              ///< the domain's rule that was applied, in words
        RepairCountRole        ///< int; the repairs themselves: repairs()
    };

    explicit StepsModel(QObject *parent = nullptr);

    /// Shows this trace. Rows stay where it is the same scan, grown.
    void setTrace(const Trace &trace);
    const Trace &trace() const { return m_trace; }
    /// Of the step in or above this row.
    const std::vector<rules::Repair> &repairs(const QModelIndex &index) const;
    /// Where an evidence row, or the first evidence of a step that has one, came from.
    std::optional<document::Place> place(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const StepRecord &stepOf(const QModelIndex &index) const;
    QVariant stepData(const StepRecord &step, int column, int role) const;
    QVariant evidenceData(const Evidence &evidence, int column, int role) const;
    void updateStep(int row, const StepRecord &step);

    Trace m_trace;
};

} // namespace passerelle::scan
