// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace passerelle::ui
{

class SectorTable;
class TableCommands;
struct PageContext;

/// The table of sectors with what stands above it: the filter, and buttons for what is done most.
class TableSide : public QWidget
{
    Q_OBJECT
public:
    TableSide(const PageContext &context, SectorTable &table, TableCommands &commands,
              QWidget *parent = nullptr);

    void focusFilter();
    void setWritable(bool writable);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpFilter();
    void setUpButtons(const PageContext &context);
    void layOut();

    SectorTable &m_table;
    TableCommands &m_commands;
    QLineEdit *m_filter;
    QToolButton *m_add;
    QToolButton *m_duplicate;
    QToolButton *m_remove;
};

} // namespace passerelle::ui
