// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/scenario_choices.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace passerelle::ui
{

class Dialogs;

/// What the sandbox plays: chosen among the program's scenarios and the operator's files, begun anew, taken
/// off the list.
class ScenarioField : public QWidget
{
    Q_OBJECT
public:
    ScenarioField(session::ScenarioChoices &choices, Dialogs &dialogs, QWidget *parent = nullptr);

private:
    void add();
    void follow();

    session::ScenarioChoices &m_choices;
    Dialogs &m_dialogs;
    QComboBox *m_box = nullptr;
    QToolButton *m_restart = nullptr;
    QToolButton *m_forget = nullptr;
};

} // namespace passerelle::ui
