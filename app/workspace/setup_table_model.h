// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "workspace/place_mark.h"
#include "workspace/setup.h"

#include <QAbstractTableModel>
#include <functional>

namespace passerelle::workspace
{

/// A value of the set-up as a table shows it.
struct SetupCell {
    QVariant value; ///< a bool is shown as a box to tick
    ByteRange range;
    bool present = false;
};

/// What makes one list of the set-up a table. Stateless functions; see setup_tables.h.
struct SetupTable {
    int columns = 0;
    QString (*header)(int column) = nullptr;
    int (*rows)(const Setup &setup) = nullptr;
    ByteRange (*range)(const Setup &setup, int row) = nullptr;
    SetupCell (*cell)(const Setup &setup, int row, int column) = nullptr;
    /// Empty where `value` cannot be set there.
    document::Edit (*edit)(const Setup &setup, int row, int column, const QVariant &value) = nullptr;
};

/// One list of the set-up as a table, in the order of the text. It never changes the set-up: what is typed
/// becomes an edit that goes to the sink, and the table shows what comes back by setSetup().
class SetupTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using EditSink = std::function<void(document::Edit)>;

    explicit SetupTableModel(const SetupTable &table, QObject *parent = nullptr);

    /// Shows another set-up. Selection and open editors stay where the number of rows is the same. Marks are
    /// gone until they are set again.
    void setSetup(const Setup &setup);
    const Setup &setup() const { return m_setup; }
    void setMarks(std::vector<PlaceMark> marks);
    /// Where edits go; without one the cells are read-only.
    void setEditSink(EditSink sink);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// What typing that into a cell would change; empty where it changes nothing.
    document::Edit editOf(const QModelIndex &index, const QVariant &value) const;
    /// The cell that a byte of the workspace's text belongs to, or the first of its row; invalid where none.
    QModelIndex indexAt(quint32 offset) const;

private:
    void updateAll();

    SetupTable m_table;
    Setup m_setup;
    std::vector<PlaceMark> m_marks;
    EditSink m_sink;
};

} // namespace passerelle::workspace
