// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QAbstractTableModel>
#include <array>
#include <memory>
#include <vector>

namespace passerelle::compare
{

/// The changes of a comparison, one a row, those of the shown kinds only.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { KindColumn, SectorColumn, MemberColumn, LeftColumn, RightColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int: Kind
        ChangeRole                   ///< int: index in Comparison::changes
    };

    explicit ChangesModel(QObject *parent = nullptr);

    /// Null shows nothing. Costs the same for any number of changes, but for those of a kind that is hidden.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }
    /// Names of the two sides, for the header.
    void setSides(const QString &left, const QString &right);
    bool isShown(Kind kind) const { return m_isShown[static_cast<std::size_t>(kind)]; }
    void setShown(Kind kind, bool isShown);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Index in Comparison::changes of a row.
    int changeOf(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The row of the change that stands next behind (+1) or before (-1) this place of the left text, around
    /// the end; -1 where none is shown.
    int rowFrom(quint32 offset, int direction) const;
    /// All changes that are shown.
    const std::vector<int> &shown() const { return m_rows; }

    /// A kind in words, of what stands here (left) and there (right).
    static QString kindWords(Kind kind);

private:
    void fill();
    QString text(const Change &change, int column) const;

    std::shared_ptr<const Comparison> m_comparison;
    std::array<bool, kKindCount> m_isShown{true, true, true, true};
    std::vector<int> m_rows; ///< indexes of changes
    QString m_leftName;
    QString m_rightName;
};

} // namespace passerelle::compare
