// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/checker.h"

#include <QMenu>

namespace passerelle::ui
{

/// The repairs of one finding, to choose from by mouse or keyboard; the tool tip of
/// each shows what it would change. Deletes itself when it closes.
class RepairMenu : public QMenu
{
    Q_OBJECT
public:
    RepairMenu(const rules::CheckResult &result, const rules::Finding &finding, bool mayRepair,
               QWidget *parent);

Q_SIGNALS:
    void chosen(const passerelle::rules::Repair &repair);
};

} // namespace passerelle::ui
