// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/arrangement.h"

#include <QAbstractTableModel>
#include <QSet>

namespace passerelle::rules
{

/// The findings of a check as a table, in the order of an arrangement; where that has sections, each begins
/// with a row of its own that can be folded. Words are made when a view asks for them, so that 100 000
/// findings cost no more than those that are seen.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { MessageColumn, PlaceColumn, RuleColumn, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< int: rules::Severity; of a section that of its first finding
        RuleIdRole,                      ///< QString
        BufferRole,                      ///< int: document::Buffer of the main place
        OffsetRole,                      ///< uint: its first byte
        LengthRole,                      ///< uint: in bytes
        SafeRepairRole,                  ///< bool: has a safe repair
        ExplanationRole,                 ///< QString: what support staff should know of the rule
        AcceptedRole,                    ///< bool: the workspace accepts it
        SectionRole,                     ///< bool: the heading of a section
        FoldedRole,                      ///< bool: a section whose findings are not shown
        CountRole                        ///< int: findings of a section
    };

    explicit FindingsModel(QObject *parent = nullptr);

    /// Shows a check's findings as arranged() put them in order. Folded sections stay folded.
    void show(const CheckResult &result, Arrangement arrangement);
    const CheckResult &result() const { return m_result; }
    const Arrangement &arrangement() const { return m_arrangement; }
    /// Shows or hides the findings of a section, by its row.
    void setFolded(int row, bool folded);
    void setAllFolded(bool folded);

    /// The finding of a row, or nullptr (a section). Valid until the next show().
    const Finding *finding(const QModelIndex &index) const;
    /// What the workspace says of an accepted one; nullptr of the others.
    const workspace::AcceptedFinding *acceptance(const QModelIndex &index) const;
    /// The index in Setup::judgement.accepted; -1 for what is not accepted.
    int acceptanceIndex(const QModelIndex &index) const;
    /// The row of a finding by its index in the result; -1 where filter or fold hides it. O(rows).
    int rowOf(quint32 findingIndex) const;
    /// The next row with a finding, `by` steps on, around the end; -1 where there is none.
    int findingRow(int from, int by) const;

    /// Findings as lines of text to be copied: "Error: message (place) [rule]".
    QString asText(const QModelIndexList &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "Error", "Warning", "Note", translated.
    static QString severityName(Severity severity);

private:
    const Section *section(const QModelIndex &index) const;
    void layOut();
    int entryAt(const QModelIndex &index) const;
    QVariant sectionData(const Section &section, int column, int role) const;
    QVariant text(const Finding &finding, int column) const;
    QString weightName(const QModelIndex &index) const;

    CheckResult m_result;
    Arrangement m_arrangement;
    QSet<QString> m_folded;      ///< keys of sections
    std::vector<quint32> m_rows; ///< empty for Arrangement::isAll; a set top bit: index of a section
};

} // namespace passerelle::rules
