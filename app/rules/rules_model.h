// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <QAbstractListModel>

namespace passerelle::rules
{

/// All rules as a list that can be searched, with what the workspace makes of each.
class RulesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        SeverityRole,              ///< int: rules::Severity in this workspace; -1 where it is off
        ChangedRole                ///< bool: the workspace gives it another severity than its own
    };

    explicit RulesModel(QObject *parent = nullptr);

    void setSetup(const workspace::Setup &setup);
    /// Words that all must stand in the id, the title or the explanation, in any case.
    void setFilter(const QString &words);
    const Rule *rule(const QModelIndex &index) const;
    /// The row of a rule; -1 where the filter hides it or there is none.
    int rowOf(QStringView id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    workspace::Setup m_setup;
    QString m_filter;
    std::vector<const Rule *> m_rules;
};

} // namespace passerelle::rules
