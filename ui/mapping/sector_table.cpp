// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/sector_table.h"

#include "mapping/row_order.h"
#include "mapping/suggestions.h"
#include "ui/mapping/column_memory.h"
#include "ui/mapping/fill_handle.h"
#include "ui/mapping/row_filter_model.h"
#include "ui/mapping/sector_delegate.h"
#include "ui/mapping/sector_header.h"
#include "ui/style/controls.h"

#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <utility>

namespace passerelle::ui
{

using mapping::MappingModel;

SectorTable::SectorTable(MappingModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_rows(new RowFilterModel(this)),
      m_headings(new SectorHeader(this)), m_walk(*this, MappingModel::FindingsColumn),
      m_order(new mapping::RowOrder(this))
{
    setObjectName(QStringLiteral("sectors"));
    setAccessibleName(tr("Sectors"));
    m_rows->setSourceModel(&model);
    setModel(m_rows);
    auto *delegate = new SectorDelegate(this);
    delegate->setSuggest([this](const QModelIndex &index) {
        const QModelIndex cell = m_rows->mapToSource(index);
        return mapping::suggestions(m_model.mapping(), cell.row(),
                                    m_model.member(cell.column()).value_or(QString()),
                                    m_planSectors ? m_planSectors() : QStringList());
    });
    connect(delegate, &SectorDelegate::left, this, &SectorTable::leaveEditor);
    setItemDelegate(delegate);
    connect(delegate, &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
                Q_EMIT editingEnded(hint == QAbstractItemDelegate::RevertModelCache);
            });
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setUpHeaders();
    setUpOrder();
    m_fillHandle = new FillHandle(*this, [this](int column) { return m_model.member(column).has_value(); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_walk.forget();
        if (!m_isExtending)
            m_anchor = currentIndex();
        Q_EMIT chosenChanged(chosen());
    });
}

SectorTable::~SectorTable() = default;

// ---- set up

void SectorTable::setUpHeaders()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(32);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setMinimumWidth(5 * kGrid);
    verticalHeader()->setHighlightSections(false);
    setHorizontalHeader(m_headings);
    const int character = QFontMetrics(codeFont()).horizontalAdvance(QLatin1Char('M'));
    // Together they fit beside the source in a window of 1280 pixels. Of a space the middle is left out.
    setColumnWidth(MappingModel::SectorColumn, 9 * character + 34);
    setColumnWidth(MappingModel::ServiceColumn, 16 * character + 38);
    setColumnWidth(MappingModel::SpaceColumn, 13 * character + 22);
    setColumnWidth(MappingModel::SeasonColumn, 6 * character + 34);
    setColumnWidth(MappingModel::ProductColumn, 7 * character + 34);
    setColumnWidth(MappingModel::FindingsColumn, 10 * kGrid);
}

void SectorTable::setUpOrder()
{
    connect(m_order, &mapping::RowOrder::changed, this,
            [this](const std::vector<int> &rows, bool isEverything) {
                const QPersistentModelIndex kept = chosen();
                if (isEverything)
                    m_rows->setAllRows();
                else if (std::all_of(rows.begin(), rows.end(),
                                     [this](int row) { return row < m_model.rowCount(); }))
                    m_rows->setRows(rows);
                choose(kept.isValid() ? QModelIndex(kept) : QModelIndex(m_kept));
                if (kept.isValid())
                    m_kept = kept;
                chooseRows(std::exchange(m_toChoose, {}));
                viewport()->update();
            });
    connect(m_headings, &QHeaderView::sortIndicatorChanged, this, &SectorTable::sortBy);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        setMapping();
        if (m_ranksAgain)
            sortBy(MappingModel::FindingsColumn, m_headings->sortIndicatorOrder());
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        setMapping();
        m_ranksAgain = m_headings->sortIndicatorSection() == MappingModel::FindingsColumn;
        if (!m_order->showsAll())
            m_order->refresh();
    });
    setMapping();
}

void SectorTable::sortBy(int column, Qt::SortOrder order)
{
    m_ranksAgain = false;
    if (column == MappingModel::FindingsColumn)
        m_order->setRanking(m_model.rowsByFindings(order));
    else
        m_order->setSorting(column < 0 ? std::nullopt : m_model.member(column), order);
}

/// Also called for marks alone, which costs nothing here: a mapping is a view.
void SectorTable::setMapping()
{
    QStringList members;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (const auto member = m_model.member(column))
            members.append(*member);
    }
    m_order->setMapping(m_model.mapping(), members);
}

void SectorTable::rememberColumns(QSettings &settings)
{
    m_columns = new ColumnMemory(*this, m_model, settings);
}

// ---- which rows, in which order

void SectorTable::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    QStringList headings;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.member(column))
            headings.append(m_model.headerData(column, Qt::Horizontal).toString());
    }
    m_order->setFilter(text, headings);
}

bool SectorTable::isInFileOrder() const { return m_order->isInFileOrder(); }

std::vector<qint32> SectorTable::shownRows() const
{
    std::vector<qint32> rows;
    for (int row = 0; !m_order->showsAll() && row < m_rows->rowCount(); ++row)
        rows.push_back(m_rows->mapToSource(m_rows->index(row, 0)).row());
    return rows;
}

void SectorTable::clearSorting()
{
    if (m_headings->sortIndicatorSection() >= 0)
        m_headings->setSortIndicator(-1, Qt::AscendingOrder);
}

void SectorTable::arrangeAgain(std::vector<qint32> toChoose)
{
    if (m_order->showsAll()) { // nothing to arrange, and what is chosen stays
        chooseRows(toChoose);
        return;
    }
    m_toChoose = std::move(toChoose);
    m_order->refresh();
}

// ---- what is chosen

QModelIndex SectorTable::chosen() const { return m_rows->mapToSource(currentIndex()); }

void SectorTable::choose(const QModelIndex &source)
{
    const QModelIndex index = m_rows->mapFromSource(source);
    if (!index.isValid())
        return;
    // Whatever keys are held: exactly this cell.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_anchor = index;
    scrollTo(index);
}

void SectorTable::chooseRows(const std::vector<qint32> &rows)
{
    QItemSelection selection;
    QModelIndex first;
    for (const qint32 row : rows) {
        const QModelIndex index = m_rows->mapFromSource(m_model.index(row, 0));
        if (!index.isValid())
            continue;
        first = first.isValid() ? first : index;
        selection.select(index, index.siblingAtColumn(m_rows->columnCount() - 1));
    }
    if (!first.isValid())
        return;
    const int column = std::max(0, currentIndex().column());
    selectionModel()->setCurrentIndex(first.siblingAtColumn(column), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first.siblingAtColumn(column));
}

void SectorTable::chooseWhole(Lines lines)
{
    const auto whole = lines == Lines::Rows ? QItemSelectionModel::Rows : QItemSelectionModel::Columns;
    selectionModel()->select(selectionModel()->selection(), QItemSelectionModel::Select | whole);
}

void SectorTable::editCell(const QModelIndex &source)
{
    choose(source);
    QTableView::edit(m_rows->mapFromSource(source));
}

std::vector<int> SectorTable::shownColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < m_rows->columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

SectorTable::Area SectorTable::chosenArea() const
{
    std::vector<bool> rows(static_cast<std::size_t>(m_rows->rowCount()));
    std::vector<bool> columns(static_cast<std::size_t>(m_rows->columnCount()));
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        std::fill(rows.begin() + range.top(), rows.begin() + range.bottom() + 1, true);
        std::fill(columns.begin() + range.left(), columns.begin() + range.right() + 1, true);
    }
    if (selection.isEmpty() && currentIndex().isValid()) {
        rows[static_cast<std::size_t>(currentIndex().row())] = true;
        columns[static_cast<std::size_t>(currentIndex().column())] = true;
    }
    Area area;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (rows[static_cast<std::size_t>(row)])
            area.rows.push_back(m_rows->mapToSource(m_rows->index(row, 0)).row());
    }
    const std::vector<int> shown = shownColumns();
    std::copy_if(shown.begin(), shown.end(), std::back_inserter(area.columns),
                 [&columns](int column) { return columns[static_cast<std::size_t>(column)]; });
    area.isWholeRows = !area.rows.empty() && area.columns.size() == shown.size();
    return area;
}

bool SectorTable::isChosen(qint32 row, int column) const
{
    const QModelIndex index = m_rows->mapFromSource(m_model.index(row, column));
    return selectionModel()->isSelected(index) ||
           (index == currentIndex() && !selectionModel()->hasSelection());
}

exchange::Landing SectorTable::landing() const
{
    exchange::Landing landing;
    const Area area = chosenArea();
    if (area.rows.empty() || area.columns.empty())
        return landing;
    const int top = m_rows->mapFromSource(m_model.index(area.rows.front(), 0)).row();
    for (int row = top; row < m_rows->rowCount(); ++row)
        landing.rows.push_back(m_rows->mapToSource(m_rows->index(row, 0)).row());
    const std::vector<int> shown = shownColumns();
    for (auto column = std::find(shown.begin(), shown.end(), area.columns.front()); column != shown.end();
         ++column)
        landing.members.push_back(m_model.member(*column));
    landing.chosenRows = std::ssize(area.rows);
    landing.chosenColumns = std::ssize(area.columns);
    return landing;
}

qint32 SectorTable::rowAbove(qint32 row) const
{
    const int here = m_rows->mapFromSource(m_model.index(row, 0)).row();
    return here <= 0 ? -1 : rowShownAt(here - 1);
}

qint32 SectorTable::rowShownAt(int place) const { return m_rows->mapToSource(m_rows->index(place, 0)).row(); }

// ---- what is seen

void SectorTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                              const QList<int> &roles)
{
    if (isEditing())
        viewport()->update();
    else
        QTableView::dataChanged(topLeft, bottomRight, roles);
}

void SectorTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_rows->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(color(Tone::Subtle, palette()));
    const QString words = m_filter.isEmpty()
                              ? tr("No sectors yet. Add the first one, or paste the codes as they came.")
                              : tr("No sector holds “%1”.").arg(m_filter);
    painter.drawText(viewport()->rect().adjusted(2 * kGrid, 2 * kGrid, -2 * kGrid, -2 * kGrid),
                     Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, words);
}

} // namespace passerelle::ui
