// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/table_commands.h"

#include "exchange/table_writer.h"
#include "intake/template_store.h"
#include "mapping/mapping_model.h"
#include "mapping/row_edits.h"
#include "session/workspace_session.h"
#include "ui/intake/template_menu.h"
#include "ui/mapping/sector_table.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <utility>

namespace passerelle::ui
{

using mapping::MappingModel;

TableCommands::TableCommands(session::WorkspaceSession &session, MappingModel &model, SectorTable &table)
    : QObject(&table), m_session(session), m_model(model), m_table(table), m_runner(session)
{
    makeActions();
    table.setKeyTaker([this](const QKeyEvent &key, bool isAsked) { return takeKey(key, isAsked); });
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    table.horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    table.verticalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this, &TableCommands::showContextMenu);
    connect(table.verticalHeader(), &QWidget::customContextMenuRequested, this,
            &TableCommands::showContextMenu);
    connect(table.horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &TableCommands::showHeaderMenu);
    connect(&table, &SectorTable::typedIntoAll, this, &TableCommands::typeIntoAll);
    connect(&table, &SectorTable::editingEnded, this, &TableCommands::endNewRow);
    table.fillHandle().setPreview([this](const FillHandle::Wanted &wanted) { return fillPreview(wanted); });
    connect(&table.fillHandle(), &FillHandle::fillWanted, this, &TableCommands::fill);
    connect(&m_runner, &session::EditRunner::problem, this, &TableCommands::problem);
    connect(&session.document().history(), &QUndoStack::indexChanged, this, &TableCommands::followHistory);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_rowToEdit && *m_rowToEdit < m_model.rowCount())
            QMetaObject::invokeMethod(
                this, [this, row = *m_rowToEdit] { editCodeOf(row); }, Qt::QueuedConnection);
        m_rowToEdit.reset();
    });
}

/// While one edits, rows keep their places. A step that is taken back may have put others there.
void TableCommands::followHistory(int index)
{
    const int count = m_session.document().history().count();
    if (count == m_steps && index != m_step && !m_table.isEditing())
        m_table.arrangeAgain({});
    m_steps = count;
    m_step = index;
}

// ---- keys and actions

namespace
{

struct Line {
    TableCommands::Id id;
    const char *name;
    const char *icon;
    const char *key;
    const char *otherKey;
    bool changes;
    const char *text;
};

constexpr Line kLines[] = {
    {TableCommands::Cut, "table-cut", "", "Ctrl+X", "Shift+Del", true,
     QT_TRANSLATE_NOOP("passerelle::ui::TableCommands", "Cu&t")},
    {TableCommands::Copy, "table-copy", "copy", "Ctrl+C", "Ctrl+Ins", false,
     QT_TRANSLATE_NOOP("passerelle::ui::TableCommands", "&Copy")},
    {TableCommands::Paste, "table-paste", "", "Ctrl+V", "Shift+Ins", true,
     QT_TRANSLATE_NOOP("passerelle::ui::TableCommands", "&Paste")},
    {TableCommands::Clear, "table-clear", "", "Del", "", true,
     QT_TRANSLATE_NOOP("passerelle::ui::TableCommands", "&Empty the cells")},
    {TableCommands::FillDown, "table-fill-down", "", "Ctrl+D", "", true,
     QT_TRANSLATE_NOOP("passerelle::ui::TableCommands", "&Fill down")},
    {TableCommands::ContinueSeries, "table-continue-series", "", "Ctrl+E", "", true,
     QT_TRANSLATE_NOOP("passerelle::ui::TableCommands", "Continue the ser&ies")},
    {TableCommands::ChooseRows, "table-choose-rows", "", "Shift+Space", "", false,
     QT_TRANSLATE_NOOP("passerelle::ui::TableCommands", "Choose the w&hole row")},
    {TableCommands::ChooseColumns, "table-choose-columns", "", "Ctrl+Space", "", false,
     QT_TRANSLATE_NOOP("passerelle::ui::TableCommands", "Choose the whole colu&mn")},
    {TableCommands::InsertAbove, "table-insert-above", "add", "Ctrl++", "Ctrl+Shift+=", true,
     QT_TRANSLATE_NOOP("passerelle::ui::TableCommands", "Insert &above")},
    {TableCommands::InsertBelow, "table-insert-below", "", "Ctrl+Shift+Return", "Ctrl+Shift+Enter", true,
     QT_TRANSLATE_NOOP("passerelle::ui::TableCommands", "Insert &below")},
    {TableCommands::Duplicate, "table-duplicate", "duplicate", "Ctrl+Shift+D", "", true,
     QT_TRANSLATE_NOOP("passerelle::ui::TableCommands", "&Duplicate")},
    {TableCommands::RemoveRows, "table-remove-rows", "remove", "Ctrl+-", "", true,
     QT_TRANSLATE_NOOP("passerelle::ui::TableCommands", "&Remove the sectors")},
    {TableCommands::MoveUp, "table-move-up", "", "Alt+Up", "", true,
     QT_TRANSLATE_NOOP("passerelle::ui::TableCommands", "Move &up in the file")},
    {TableCommands::MoveDown, "table-move-down", "", "Alt+Down", "", true,
     QT_TRANSLATE_NOOP("passerelle::ui::TableCommands", "Move do&wn in the file")},
};
static_assert(std::size(kLines) == TableCommands::IdCount);

} // namespace

void TableCommands::makeActions()
{
    for (const Line &line : kLines) {
        auto *action = new QAction(tr(line.text), this);
        action->setObjectName(QLatin1String(line.name));
        if (*line.icon)
            action->setIcon(icon(QLatin1String(line.icon)));
        QList<QKeySequence> keys{
            QKeySequence::fromString(QLatin1String(line.key), QKeySequence::PortableText)};
        if (*line.otherKey)
            keys.append(QKeySequence::fromString(QLatin1String(line.otherKey), QKeySequence::PortableText));
        action->setShortcuts(keys);
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, this, [this, id = line.id] { trigger(id); });
        m_actions[line.id] = action;
    }
}

void TableCommands::setWritable(bool writable)
{
    m_writable = writable;
    m_table.fillHandle().setWritable(writable);
    for (const Line &line : kLines)
        m_actions[line.id]->setEnabled(writable || !line.changes);
    if (m_templates)
        m_templates->menuAction()->setEnabled(writable);
}

bool TableCommands::takeKey(const QKeyEvent &key, bool isAsked)
{
    // The keypad's keys are the same keys, and where a sign stands on a shifted key, Shift only types it.
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
    const bool isSign = key.key() == Qt::Key_Plus || key.key() == Qt::Key_Minus;
    const QKeySequence pressed(
        QKeyCombination(isSign ? held & ~Qt::ShiftModifier : held, Qt::Key(key.key())));
    for (QAction *action : m_actions) {
        if (!action->shortcuts().contains(pressed))
            continue;
        if (!isAsked)
            action->trigger();
        return true;
    }
    return false;
}

void TableCommands::trigger(Id id)
{
    switch (id) {
    case Cut:
        copy();
        clear();
        break;
    case Copy:
        copy();
        break;
    case Paste:
        Q_EMIT pasteRequested();
        break;
    case Clear:
        clear();
        break;
    case FillDown:
        fillDown();
        break;
    case ContinueSeries:
        continueSeries();
        break;
    case ChooseRows:
    case ChooseColumns:
        m_table.chooseWhole(id == ChooseRows ? SectorTable::Lines::Rows : SectorTable::Lines::Columns);
        break;
    case InsertAbove:
    case InsertBelow:
        insert(id == InsertAbove, std::max<qsizetype>(1, std::ssize(m_table.chosenRows())));
        break;
    case Duplicate:
        duplicate();
        break;
    case RemoveRows:
        removeRows();
        break;
    case MoveUp:
    case MoveDown:
        move(id == MoveUp);
        break;
    case IdCount:
        break;
    }
}

// ---- what they do

void TableCommands::run(qsizetype size, session::EditRunner::Make make, std::function<void()> then)
{
    m_runner.run(m_model.mapping(), size, std::move(make), std::move(then));
}

void TableCommands::copy()
{
    const SectorTable::Area area = m_table.chosenArea();
    exchange::Cells cells;
    for (const qint32 row : area.rows) {
        QStringList &line = cells.emplace_back();
        for (const int column : area.columns)
            line.append(m_table.isChosen(row, column) ? m_model.index(row, column).data().toString()
                                                      : QLatin1String(""));
    }
    if (cells.empty())
        return;
    QString text = exchange::tsv(cells);
    if (cells.size() == 1 && cells.front().size() == 1)
        text.chop(1); // one value goes into any field as it is
    auto *data = new QMimeData;
    data->setText(text);
    data->setHtml(exchange::html(cells));
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT done(tr("Copied %n row(s).", nullptr, static_cast<int>(cells.size())));
}

void TableCommands::editNewRow(qint32 row, int rowsBefore)
{
    if (m_model.rowCount() > rowsBefore)
        editCodeOf(row);
    else
        m_rowToEdit = row;
}

void TableCommands::editCodeOf(qint32 row)
{
    m_newRow = {row, m_session.document().snapshot().revision};
    m_table.editCell(m_model.index(row, MappingModel::SectorColumn));
}

document::Document::Joining TableCommands::joining() const
{
    using Joining = document::Document::Joining;
    const bool isNew = m_newRow && m_newRow->second == m_session.document().snapshot().revision &&
                       m_table.chosen() == m_model.index(m_newRow->first, MappingModel::SectorColumn);
    return isNew ? Joining::Completing : Joining::Alone;
}

/// Season and product are mostly the same for all sectors, so they come along.
void TableCommands::insert(bool above, qsizetype count)
{
    const SectorTable::Area area = m_table.chosenArea();
    const int rows = m_model.rowCount();
    const qint32 like = area.rows.empty() ? rows - 1 : above ? area.rows.front() : area.rows.back();
    const qint32 at = above && like >= 0 ? like : like + 1;
    Q_EMIT wholeFileRequested();
    run(
        count,
        [like, at, count](const mapping::Mapping &mapping) -> document::Edit {
            std::vector<mapping::NewSector> fresh;
            const QStringList codes = mapping::freeCodes(mapping, QStringLiteral("SECTOR"), count);
            for (const QString &code : codes) {
                mapping::NewSector sector{code, {}};
                for (const auto field : {mapping::EntryField::Season, mapping::EntryField::Product}) {
                    if (like >= 0)
                        sector.values[static_cast<std::size_t>(field)] =
                            mapping::valuesOf(mapping, like).values[static_cast<std::size_t>(field)];
                }
                fresh.push_back(std::move(sector));
            }
            return mapping::insertSectors(mapping, fresh, at);
        },
        [this, at, rows] { editNewRow(at, rows); });
}

void TableCommands::setTemplates(TemplateMenu *templates)
{
    m_templates = templates;
    connect(templates, &TemplateMenu::chosen, this, &TableCommands::insertTemplate);
}

/// Behind the chosen row, with its code left to be typed.
void TableCommands::insertTemplate(const QString &path)
{
    auto sector = intake::TemplateStore::entry(path);
    if (!sector) {
        Q_EMIT problem(sector.error());
        return;
    }
    const SectorTable::Area area = m_table.chosenArea();
    const int rows = m_model.rowCount();
    const qint32 at = (area.rows.empty() ? rows - 1 : area.rows.back()) + 1;
    Q_EMIT wholeFileRequested();
    run(
        1,
        [at, fresh = *std::move(sector)](const mapping::Mapping &mapping) {
            mapping::NewSector free = fresh;
            free.code =
                mapping::freeCodes(mapping, free.code.isEmpty() ? QStringLiteral("SECTOR") : free.code, 1)
                    .value(0);
            return mapping::insertSectors(mapping, {free}, at);
        },
        [this, at, rows] { editNewRow(at, rows); });
}

void TableCommands::duplicate()
{
    const QModelIndex chosen = m_table.chosen();
    if (!chosen.isValid())
        return;
    const qint32 row = chosen.row();
    const int rows = m_model.rowCount();
    Q_EMIT wholeFileRequested();
    run(
        1,
        [row](const mapping::Mapping &mapping) {
            const QString code = mapping.code(mapping.sector(row));
            return mapping::duplicateSector(mapping, row, mapping::freeCode(mapping, code));
        },
        [this, row, rows] {
            m_isDuplicateOpen = true;
            editNewRow(row + 1, rows);
        });
}

/// A duplicate whose code was not typed was not wanted: it would leave a code in the file that we made up.
void TableCommands::endNewRow(bool isGivenUp)
{
    const bool isDuplicate = std::exchange(m_isDuplicateOpen, false);
    if (!isGivenUp || !isDuplicate || joining() != document::Document::Joining::Completing)
        return;
    const qint32 original = m_newRow->first - 1;
    m_newRow.reset();
    m_session.document().history().undo();
    m_table.choose(m_model.index(original, MappingModel::SectorColumn));
    Q_EMIT done(tr("The duplicate was taken back, since its code was not typed. Redo brings it again."));
}

void TableCommands::removeRows()
{
    const std::vector<qint32> rows = m_table.chosenArea().rows;
    if (rows.empty() || !m_writable)
        return;
    run(std::ssize(rows),
        [rows](const mapping::Mapping &mapping) { return mapping::removeSectors(mapping, rows); });
}

void TableCommands::move(bool up)
{
    if (!m_table.isInFileOrder()) {
        Q_EMIT done(tr("Sectors move in the order of the file, and the table is sorted otherwise. Take the "
                       "sorting away first."));
        return;
    }
    std::vector<mapping::RowMove> moves =
        mapping::movesOf(m_table.chosenArea().rows, up ? mapping::Towards::Start : mapping::Towards::End,
                         m_model.rowCount(), m_table.shownRows());
    std::vector<qint32> rows = mapping::rowsAfter(moves);
    const auto count = std::ssize(rows);
    run(
        count,
        [moves = std::move(moves)](const mapping::Mapping &mapping) {
            return mapping::moveSectors(mapping, moves);
        },
        [this, rows = std::move(rows)] { m_table.arrangeAgain(rows); });
}

void TableCommands::sortFile(const QString &member, Qt::SortOrder order)
{
    Q_EMIT wholeFileRequested();
    run(m_model.rowCount(), [member, order](const mapping::Mapping &mapping) {
        return mapping::sortSectors(mapping, member, order);
    });
}

} // namespace passerelle::ui
