// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "rules/checker.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace passerelle::ui
{

class IconLabel;

/// One finding under the field that it is about: icon, message and its repairs. Hidden while there is none.
class FindingLine : public QWidget
{
    Q_OBJECT
public:
    explicit FindingLine(QWidget *parent = nullptr);

    void show(const rules::CheckResult &result, const rules::Finding &finding);
    void clear();

Q_SIGNALS:
    void repairChosen(const passerelle::document::Edit &edit);

private:
    IconLabel *m_icon = nullptr;
    QLabel *m_message = nullptr;
    QToolButton *m_repair = nullptr;
};

} // namespace passerelle::ui
