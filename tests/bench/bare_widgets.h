// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QTableView>
#include <Qsci/qsciscintillabase.h>

namespace passerelle::bench
{

/// What a source costs that only shows: QScintilla, its own undo off and its notifications masked, as
/// whoever knows its traps has it.
class BareSource : public QsciScintillaBase
{
public:
    BareSource()
    {
        SendScintilla(SCI_SETCODEPAGE, static_cast<unsigned long>(SC_CP_UTF8));
        SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
        SendScintilla(SCI_SETMODEVENTMASK, 0UL);
        SendScintilla(SCI_SETMARGINTYPEN, 0UL, static_cast<long>(SC_MARGIN_NUMBER));
        SendScintilla(SCI_SETMARGINWIDTHN, 0UL, 60L);
        resize(500, 600);
    }
    void setBytes(const QByteArray &text)
    {
        SendScintilla(SCI_CLEARALL);
        SendScintilla(SCI_ALLOCATE, static_cast<unsigned long>(text.size() + 1));
        SendScintilla(SCI_ADDTEXT, static_cast<uintptr_t>(text.size()), text.constData());
        SendScintilla(SCI_GOTOPOS, 0UL);
    }
    void type(long offset, const char *letter)
    {
        SendScintilla(SCI_INSERTTEXT, static_cast<uintptr_t>(offset), letter);
        SendScintilla(SCI_SETEMPTYSELECTION, static_cast<unsigned long>(offset + 1));
    }
    void show(long offset)
    {
        SendScintilla(SCI_SETEMPTYSELECTION, static_cast<unsigned long>(offset));
        SendScintilla(SCI_SCROLLCARET);
        QsciScintillaBase::show();
    }
};

/// As many rows as the table of sectors has, of texts that cost nothing.
class BareRows : public QAbstractTableModel
{
public:
    explicit BareRows(int rows) : m_rows(rows) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 6; }
    QVariant data(const QModelIndex &, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("PROVIDER#SERVICE")) : QVariant();
    }
    void tell(int row) { Q_EMIT dataChanged(index(row, 0), index(row, 5)); }
    void tellAll()
    {
        beginResetModel();
        endResetModel();
    }

private:
    int m_rows;
};

class BareTable : public QTableView
{
public:
    explicit BareTable(BareRows &rows)
    {
        setModel(&rows);
        verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        resize(700, 600);
    }
};

} // namespace passerelle::bench
