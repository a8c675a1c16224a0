// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "mapping/cell_marks.h"
#include "mapping/mapping.h"

#include <QAbstractTableModel>
#include <functional>
#include <memory>
#include <optional>

namespace passerelle::mapping
{

struct NewSector;

/// The sectors of a mapping as a table, in the order of the text. It never changes the mapping: what is typed
/// into a cell becomes an edit that goes to the sink, and the table shows what comes back by setMapping().
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Behind these comes a column for each unknown member that the entries have, at most kMostOthers.
    enum Column {
        SectorColumn,
        ServiceColumn,
        SpaceColumn,
        SeasonColumn,
        ProductColumn,
        FindingsColumn, ///< how many findings the row has, and the worst severity
        FirstOtherColumn
    };
    static constexpr int kMostOthers = 12;
    enum Role {
        OffsetRole =
            Qt::UserRole + 1, ///< uint: first byte of the cell's value, or of the sector's name where missing
        LengthRole,           ///< uint: in bytes
        MissingRole,          ///< bool: the entry has no such member
        SeverityRole,         ///< int: worst severity of the cell's findings; invalid where none
        FindingCountRole      ///< uint: how many findings the cell has
    };
    using EditSink = std::function<void(document::Edit)>;

    explicit MappingModel(QObject *parent = nullptr);

    /// Shows another mapping. Costs the same for any number of sectors; marks are gone until they are set
    /// again.
    void setMapping(const Mapping &mapping);
    const Mapping &mapping() const { return m_mapping; }
    /// Of this mapping.
    void setMarks(std::shared_ptr<const CellMarks> marks);
    /// What typing this text into a cell does; empty where nothing would change.
    document::Edit editOf(const QModelIndex &index, const QString &wanted) const;
    /// Where edits go; without one the cells are read-only.
    void setEditSink(EditSink sink);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Sends an edit to the sink; true where the value is a text and there is a sink.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    void insertSector(const NewSector &sector, int behindRow = -1);
    void duplicateSector(int row);
    void removeSectors(const std::vector<qint32> &rows);

    /// The member that a column shows, empty for the sector's code; nothing for the column of findings.
    std::optional<QString> member(int column) const;
    /// The column that shows a member; -1 where none does.
    int columnOf(QStringView member) const;
    /// All rows, those with the gravest findings first, of these those with more (the other way round where
    /// descending); without findings in the order of the text.
    std::vector<qint32> rowsByFindings(Qt::SortOrder order) const;
    /// Names of the unknown members that have columns.
    const QStringList &others() const { return m_others; }

    /// The cell that a byte of the text belongs to; invalid where it belongs to none.
    QModelIndex indexAt(quint32 offset) const;
    ByteRange range(const QModelIndex &index) const;

private:
    void send(document::Edit edit) const;
    void forgetMarks();
    const std::vector<CellMark> &marksOf(int row) const;
    const CellMark *mark(const QModelIndex &index) const;
    QString text(const QModelIndex &index) const;
    bool isMissing(const QModelIndex &index) const;
    Field otherField(const QModelIndex &index) const;
    CellMark rowMark(int row) const;

    Mapping m_mapping;
    QStringList m_others;
    std::shared_ptr<const CellMarks> m_marks; ///< none until they are set
    /// The marks of the row that was asked for last: a view asks for all cells of a row, several times.
    mutable std::vector<CellMark> m_rowMarks;
    mutable int m_markedRow = -1;
    EditSink m_sink;
};

/// The column of the table that a byte of the text belongs to, with its row in `row`; -1 where it belongs to
/// none.
int columnAt(const Mapping &mapping, quint32 offset, qint32 &row);
/// The same of a byte that is known to belong to the row.
int columnIn(const Mapping &mapping, qint32 row, quint32 offset);

} // namespace passerelle::mapping
