// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

#include <QMenu>

namespace passerelle::ui
{

/// The repairs of one finding, to choose from by mouse or keyboard. Deletes itself when it closes.
class RepairMenu : public QMenu
{
    Q_OBJECT
public:
    RepairMenu(const std::vector<rules::Repair> &repairs, bool mayRepair, QWidget *parent);

Q_SIGNALS:
    void chosen(const passerelle::rules::Repair &repair);
};

} // namespace passerelle::ui
