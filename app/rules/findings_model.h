// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/checker.h"

#include <QAbstractTableModel>

namespace passerelle::rules
{

/// Which findings are shown.
struct FindingsFilter {
    bool errors = true;
    bool warnings = true;
    bool notes = true;
    QString text; ///< in the message, the place or the rule's id, in any case

    bool takesAll() const { return errors && warnings && notes && text.isEmpty(); }
    bool operator==(const FindingsFilter &) const = default;
};

/// Indexes into result.findings() of those that the filter takes, in their order. Any thread.
std::vector<quint32> filtered(const CheckResult &result, const FindingsFilter &filter,
                              const CancelToken &cancel = {});

/// The findings of a check as a table, in their order. Words are made when a view asks for them.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { MessageColumn, PlaceColumn, RuleColumn, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< int: rules::Severity
        RuleIdRole,                      ///< QString
        BufferRole,                      ///< int: document::Buffer of the main place
        OffsetRole,                      ///< uint: its first byte
        LengthRole,                      ///< uint: in bytes
        SafeRepairRole,                  ///< bool: has a safe repair
        ExplanationRole                  ///< QString: what support staff should know of the rule
    };

    explicit FindingsModel(QObject *parent = nullptr);

    /// Shows another check's findings. Without a text in the filter it costs next to nothing.
    void setResult(const CheckResult &result);
    const CheckResult &result() const { return m_result; }
    void setFilter(const FindingsFilter &filter);
    const FindingsFilter &filter() const { return m_filter; }

    /// The finding of a row, or nullptr. Valid until the next setResult().
    const Finding *finding(const QModelIndex &index) const;
    /// The row of a finding of the result by its index there; -1 where the filter hides it.
    int rowOf(quint32 findingIndex) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "Error", "Warning", "Note", translated.
    static QString severityName(Severity severity);

private:
    QVariant text(const Finding &finding, int column) const;
    QString accessibleText(const Finding &finding) const;

    CheckResult m_result;
    FindingsFilter m_filter;
    std::vector<quint32> m_rows; ///< empty where the filter takes all
};

} // namespace passerelle::rules
