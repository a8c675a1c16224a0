// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/sector_table.h"

#include "ui/mapping/row_filter_model.h"
#include "ui/mapping/sector_delegate.h"
#include "ui/style/controls.h"

#include <QByteArrayMatcher>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace passerelle::ui
{

using mapping::MappingModel;

SectorTable::SectorTable(MappingModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_rows(new RowFilterModel(this))
{
    setObjectName(QStringLiteral("sectors"));
    setAccessibleName(tr("Sectors"));
    m_rows->setSourceModel(&model);
    setModel(m_rows);
    setItemDelegate(new SectorDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(32);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setMinimumWidth(5 * kGrid);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(8 * kGrid);
    horizontalHeader()->setStretchLastSection(true);
    const int character = QFontMetrics(codeFont()).horizontalAdvance(QLatin1Char('M'));
    setColumnWidth(MappingModel::SectorColumn, 11 * character + 34);
    setColumnWidth(MappingModel::ServiceColumn, 16 * character + 38);
    setColumnWidth(MappingModel::SpaceColumn, 25 * character + 30);
    setColumnWidth(MappingModel::SeasonColumn, 7 * character + 30);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT chosenChanged(chosen()); });
    connect(&model, &QAbstractItemModel::modelReset, this, &SectorTable::refilter);
}

void SectorTable::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    const QModelIndex kept = chosen();
    m_filter = text;
    refilter();
    choose(kept);
}

void SectorTable::refilter()
{
    if (m_filter.isEmpty()) {
        m_rows->setAllRows();
        return;
    }
    const QByteArray text = m_model.mapping().tree().text().toLower();
    const QByteArrayMatcher matcher(m_filter.toLower().toUtf8());
    const auto &sectors = m_model.mapping().sectors();
    const json::Tree &tree = m_model.mapping().tree();
    const auto holds = [&](json::NodeId node) {
        if (node == json::kNoNode)
            return false;
        const ByteRange range = tree.node(node).range();
        return matcher.indexIn(text.constData() + range.offset, range.length) >= 0;
    };
    std::vector<int> rows;
    for (std::size_t i = 0; i < sectors.size(); ++i) {
        const auto &fields = sectors[i].fields;
        const bool wanted =
            holds(sectors[i].key) ||
            std::any_of(fields.begin(), fields.end(), [&](const auto &field) { return holds(field.value); });
        if (wanted)
            rows.push_back(static_cast<int>(i));
    }
    m_rows->setRows(std::move(rows));
}

QModelIndex SectorTable::chosen() const { return m_rows->mapToSource(currentIndex()); }

void SectorTable::choose(const QModelIndex &source)
{
    const QModelIndex index = m_rows->mapFromSource(source);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void SectorTable::edit(const QModelIndex &source)
{
    choose(source);
    QTableView::edit(m_rows->mapFromSource(source));
}

std::vector<qint32> SectorTable::chosenRows() const
{
    std::vector<qint32> rows;
    const QModelIndexList indexes = selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.push_back(m_rows->mapToSource(index).row());
    return rows;
}

void SectorTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                              const QList<int> &roles)
{
    if (isEditing())
        viewport()->update();
    else
        QTableView::dataChanged(topLeft, bottomRight, roles);
}

void SectorTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete)) {
        Q_EMIT removeRequested();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !isEditing() &&
        currentIndex().isValid()) {
        QTableView::edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void SectorTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_rows->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(color(Tone::Subtle, palette()));
    const QString words =
        m_filter.isEmpty() ? tr("No sectors yet. Add the first one, or paste the parameters into the source.")
                           : tr("No sector holds “%1”.").arg(m_filter);
    painter.drawText(viewport()->rect().adjusted(2 * kGrid, 2 * kGrid, -2 * kGrid, -2 * kGrid),
                     Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, words);
}

} // namespace passerelle::ui
