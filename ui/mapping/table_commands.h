// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "document/document.h"
#include "mapping/cell_edits.h"
#include "session/edit_runner.h"
#include "ui/mapping/fill_handle.h"

#include <QObject>
#include <array>
#include <functional>
#include <optional>

class QAction;
class QKeyEvent;
class QMenu;

namespace passerelle::mapping
{
class MappingModel;
}

namespace passerelle::ui
{

class SectorTable;
class TemplateMenu;

/// What a spreadsheet's keys and context menu do with the table of sectors. Each command is one change of the
/// text, whatever it touches.
class TableCommands : public QObject
{
    Q_OBJECT
public:
    enum Id {
        Cut,
        Copy,
        Paste,
        Clear,
        FillDown,
        ContinueSeries,
        ChooseRows,
        ChooseColumns,
        InsertAbove,
        InsertBelow,
        Duplicate,
        RemoveRows,
        MoveUp,
        MoveDown,
        IdCount
    };

    TableCommands(session::WorkspaceSession &session, mapping::MappingModel &model, SectorTable &table);

    /// Their keys work in the table alone; object names are "table-copy" and so on.
    QAction *operator[](Id id) const { return m_actions[id]; }
    session::EditRunner &runner() { return m_runner; }
    void setWritable(bool writable);
    /// One sector behind the chosen one, with its code left to be typed.
    void addSector() { insert(false, 1); }
    /// How an edit of the current cell joins the history: the code of a sector that was just made belongs to
    /// the step that made it.
    document::Document::Joining joining() const;
    /// What a new sector can begin with; shown in the table's menu.
    void setTemplates(TemplateMenu *templates);
    TemplateMenu *templates() const { return m_templates; }

Q_SIGNALS:
    /// All sectors are to be shown in the order of the file: something was put into it.
    void wholeFileRequested();
    void pasteRequested();
    void problem(const passerelle::Problem &problem);
    void done(const QString &sentence);

private:
    void makeActions();
    bool takeKey(const QKeyEvent &key, bool isAsked);
    void trigger(Id id);
    void showContextMenu(const QPoint &at);
    void showHeaderMenu(const QPoint &at);
    void addViewSorting(QMenu *menu);
    void addSorting(QMenu *menu);
    void addColumns(QMenu *menu);

    void copy();
    void clear();
    void fillDown();
    void continueSeries();
    mapping::Fill fillOf(const FillHandle::Wanted &wanted) const;
    void fill(const FillHandle::Wanted &wanted);
    QString fillPreview(const FillHandle::Wanted &wanted) const;
    void insert(bool above, qsizetype count);
    void insertTemplate(const QString &path);
    void duplicate();
    void endNewRow(bool isGivenUp);
    void removeRows();
    void move(bool up);
    void typeIntoAll(const QString &text);
    void sortFile(const QString &member, Qt::SortOrder order);
    std::vector<mapping::Cell> chosenCells() const;
    std::vector<qint32> chosenRowsOf(int column, const std::vector<qint32> &rows) const;
    void run(qsizetype size, session::EditRunner::Make make, std::function<void()> then = {});
    void followHistory(int index);
    void editNewRow(qint32 row, int rowsBefore);
    void editCodeOf(qint32 row);

    session::WorkspaceSession &m_session;
    mapping::MappingModel &m_model;
    SectorTable &m_table;
    session::EditRunner m_runner;
    std::array<QAction *, IdCount> m_actions{};
    TemplateMenu *m_templates = nullptr;
    std::optional<qint32> m_rowToEdit;                  ///< a new one, until the table shows it
    std::optional<std::pair<qint32, quint64>> m_newRow; ///< the last one made, and the revision that it made
    bool m_isDuplicateOpen = false;                     ///< its code is being typed
    int m_step = 0;                                     ///< of the history, when it was last seen
    int m_steps = 0;                                    ///< how many there were
    bool m_writable = true;
};

} // namespace passerelle::ui
