// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/direct_paste.h"
#include "mapping/mapping_model.h"
#include "ui/mapping/cell_editor.h"
#include "ui/mapping/cell_walk.h"

#include <QTableView>

class QSettings;

namespace passerelle::mapping
{
class RowOrder;
}

namespace passerelle::ui
{

class ColumnMemory;
class FillHandle;
class RowFilterModel;
class SectorHeader;

/// The table of sectors over the mapping's model, with a filter and an order of its own. It moves and edits
/// as a spreadsheet does. Row numbers here are the mapping's, columns the model's.
class SectorTable : public QTableView
{
    Q_OBJECT
public:
    /// What is chosen: rows from top to bottom and columns from left to right, as they are shown.
    struct Area {
        std::vector<qint32> rows;
        std::vector<int> columns;
        bool isWholeRows = false; ///< every column that is shown
    };
    /// Takes a key before the table does; `isAsked`: only says whether it would.
    using KeyTaker = std::function<bool(const QKeyEvent &key, bool isAsked)>;
    /// Sectors of the plan, to be offered as codes.
    using PlanSectors = std::function<QStringList()>;

    explicit SectorTable(mapping::MappingModel &model, QWidget *parent = nullptr);
    ~SectorTable() override;

    /// Shows only sectors that hold the text, in any case; `column:text` looks into one column.
    void setFilter(const QString &text);
    /// Whether sectors stand here as in the file, though some may be hidden.
    bool isInFileOrder() const;
    /// The mapping's rows that are shown, from top to bottom; empty where all are.
    std::vector<qint32> shownRows() const;
    SectorHeader &headings() const { return *m_headings; }
    FillHandle &fillHandle() const { return *m_fillHandle; }
    void clearSorting();
    /// Filters and sorts the rows anew, and chooses those given then.
    void arrangeAgain(std::vector<qint32> toChoose);
    /// Widths, order and hidden columns are kept there.
    void rememberColumns(QSettings &settings);
    void setKeyTaker(KeyTaker taker) { m_takeKey = std::move(taker); }
    void setPlanSectors(PlanSectors sectors) { m_planSectors = std::move(sectors); }

    /// Chooses a cell, if the filter shows it.
    void choose(const QModelIndex &source);
    void chooseRows(const std::vector<qint32> &rows);
    enum class Lines { Rows, Columns };
    /// Chooses all of the rows or columns that the chosen cells are in.
    void chooseWhole(Lines lines);
    void editCell(const QModelIndex &source);
    bool isEditing() const { return state() == QAbstractItemView::EditingState; }
    /// The chosen cell of the mapping's model.
    QModelIndex chosen() const;
    std::vector<qint32> chosenRows() const { return chosenArea().rows; }
    Area chosenArea() const;
    bool isChosen(qint32 row, int column) const;
    /// The member in a column; nothing for the findings.
    std::optional<QString> member(int column) const { return m_model.member(column); }
    /// Where a paste would go in.
    exchange::Landing landing() const;
    /// The row that is shown above one; -1 for the first.
    qint32 rowAbove(qint32 row) const;
    /// The row that is shown at a place, counted from the top.
    qint32 rowShownAt(int place) const;

Q_SIGNALS:
    void chosenChanged(const QModelIndex &source);
    /// A text was typed to be put into all chosen cells.
    void typedIntoAll(const QString &text);
    /// The field of a cell was left; given up: by Escape.
    void editingEnded(bool isGivenUp);

protected:
    /// An open editor keeps what is typed into it, whatever a check brings meanwhile.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    /// What is extended begins at the anchor, wherever Qt saw a key or a click last.
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    void setUpHeaders();
    void setUpOrder();
    void setMapping();
    void sortBy(int column, Qt::SortOrder order);
    bool step(CellWalk::Step step);
    void leaveEditor(CellEditor::Leaving how, const QString &text);
    bool takeOwnKey(const QKeyEvent &key);
    std::vector<int> shownColumns() const;
    std::vector<int> filledColumns() const;
    QModelIndex jump(CursorAction action) const;

    mapping::MappingModel &m_model;
    RowFilterModel *m_rows;
    SectorHeader *m_headings;
    CellWalk m_walk;
    mapping::RowOrder *m_order;
    FillHandle *m_fillHandle = nullptr;
    ColumnMemory *m_columns = nullptr;
    KeyTaker m_takeKey;
    PlanSectors m_planSectors;
    QString m_filter;
    QPersistentModelIndex m_kept;   ///< the chosen cell, over a new order
    QPersistentModelIndex m_anchor; ///< where what is selected began
    bool m_isExtending = false;     ///< by Shift or by dragging
    std::vector<qint32> m_toChoose; ///< once the rows stand in their order
    bool m_ranksAgain = false;      ///< sorted by findings, which are not known yet
};

} // namespace passerelle::ui
