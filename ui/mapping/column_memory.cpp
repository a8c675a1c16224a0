// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/column_memory.h"

#include "mapping/mapping_model.h"

#include <QHeaderView>
#include <QSettings>
#include <QTableView>
#include <algorithm>

namespace passerelle::ui
{

static const QString &settingsKey()
{
    static const QString key = QStringLiteral("mapping/columns");
    return key;
}

ColumnMemory::ColumnMemory(QTableView &table, mapping::MappingModel &model, QSettings &settings)
    : QObject(&table), m_table(table), m_model(model), m_settings(settings),
      m_known(settings.value(settingsKey()).toMap())
{
    QHeaderView *header = table.horizontalHeader();
    restore();
    // Asked for last, so that the table has its new columns by then.
    connect(header, &QHeaderView::sectionCountChanged, this, &ColumnMemory::restore, Qt::QueuedConnection);
    connect(header, &QHeaderView::sectionResized, this, &ColumnMemory::save);
    connect(header, &QHeaderView::sectionMoved, this, &ColumnMemory::save);
}

QString ColumnMemory::name(int column) const
{
    if (column == mapping::MappingModel::FindingsColumn)
        return QStringLiteral("findings");
    const QString member = m_model.member(column).value_or(QString());
    return member.isEmpty() ? QStringLiteral("sector") : QStringLiteral("member ") + member;
}

void ColumnMemory::restore()
{
    m_restoring = true;
    m_columns = m_model.columnCount();
    QHeaderView *header = m_table.horizontalHeader();
    std::vector<std::pair<int, int>> places; // where it stood, and which it is now
    for (int column = 0; column < m_columns; ++column) {
        const QVariantMap known = m_known.value(name(column)).toMap();
        if (known.isEmpty())
            continue;
        places.emplace_back(known.value(QStringLiteral("place")).toInt(), column);
        if (const int width = known.value(QStringLiteral("width")).toInt(); width > 0)
            m_table.setColumnWidth(column, width);
        m_table.setColumnHidden(column, known.value(QStringLiteral("hidden")).toBool());
    }
    std::sort(places.begin(), places.end());
    for (const auto &[place, column] : places)
        header->moveSection(header->visualIndex(column), std::min(place, m_columns - 1));
    m_restoring = false;
}

void ColumnMemory::save()
{
    // While the model changes, sections come and go that nobody moved.
    if (m_restoring || m_columns != m_model.columnCount())
        return;
    const QHeaderView *header = m_table.horizontalHeader();
    for (int column = 0; column < m_columns; ++column) {
        const bool hidden = m_table.isColumnHidden(column);
        const int width = hidden ? m_known.value(name(column)).toMap().value(QStringLiteral("width")).toInt()
                                 : m_table.columnWidth(column);
        m_known[name(column)] = QVariantMap{{QStringLiteral("place"), header->visualIndex(column)},
                                            {QStringLiteral("width"), width},
                                            {QStringLiteral("hidden"), hidden}};
    }
    m_settings.setValue(settingsKey(), m_known);
}

} // namespace passerelle::ui
