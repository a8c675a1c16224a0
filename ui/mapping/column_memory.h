// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>

class QSettings;
class QTableView;

namespace passerelle::mapping
{
class MappingModel;
}

namespace passerelle::ui
{

/// Keeps widths, order and hidden columns of the table of sectors in the settings: by what a column shows, so
/// that a member that another file does not have finds its column again.
class ColumnMemory : public QObject
{
    Q_OBJECT
public:
    ColumnMemory(QTableView &table, mapping::MappingModel &model, QSettings &settings);

private:
    QString name(int column) const;
    void restore();
    void save();

    QTableView &m_table;
    mapping::MappingModel &m_model;
    QSettings &m_settings;
    QVariantMap m_known; ///< by name: width, place, hidden
    int m_columns = 0;   ///< how many there were when it last looked
    bool m_restoring = false;
};

} // namespace passerelle::ui
