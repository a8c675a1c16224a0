// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mapping_model.h"

#include <QTableView>

namespace passerelle::ui
{

class RowFilterModel;

/// The table of sectors over the mapping's model, with a filter of rows. Row numbers here are the mapping's.
class SectorTable : public QTableView
{
    Q_OBJECT
public:
    explicit SectorTable(mapping::MappingModel &model, QWidget *parent = nullptr);

    /// Shows only sectors in whose values the text stands, in any case (of ASCII letters).
    void setFilter(const QString &text);
    /// Chooses a cell, if the filter shows it.
    void choose(const QModelIndex &source);
    void edit(const QModelIndex &source);
    bool isEditing() const { return state() == QAbstractItemView::EditingState; }
    /// The chosen cell of the mapping's model.
    QModelIndex chosen() const;
    std::vector<qint32> chosenRows() const;

Q_SIGNALS:
    void chosenChanged(const QModelIndex &source);
    void removeRequested();

protected:
    /// An open editor keeps what is typed into it, whatever a check brings meanwhile.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refilter();

    mapping::MappingModel &m_model;
    RowFilterModel *m_rows;
    QString m_filter;
};

} // namespace passerelle::ui
