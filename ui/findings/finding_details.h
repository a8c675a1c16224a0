// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

#include <QScrollArea>
#include <functional>

class QLabel;
class QVBoxLayout;

namespace passerelle::ui
{

/// Why the chosen finding matters, and what would put it right.
class FindingDetails : public QScrollArea
{
    Q_OBJECT
public:
    explicit FindingDetails(QWidget *parent = nullptr);

    /// What to show of a finding.
    struct Content {
        QString title;
        QString message;
        QString explanation;
        std::vector<rules::Repair> repairs;
        bool mayRepair = true;
    };
    void show(const Content &content);
    void showNothing();
    /// There is nothing to choose from.
    void showEmpty(bool isFiltered);

Q_SIGNALS:
    void repairRequested(const passerelle::rules::Repair &repair);

private:
    void clearRepairs();

    QLabel *m_title;
    QLabel *m_message;
    QLabel *m_explanation;
    QLabel *m_noRepair;
    QVBoxLayout *m_repairs;
};

} // namespace passerelle::ui
