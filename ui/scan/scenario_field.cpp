// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/scenario_field.h"

#include "ui/shell/dialogs.h"
#include "ui/style/controls.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace passerelle::ui
{

using session::ScenarioChoices;

ScenarioField::ScenarioField(ScenarioChoices &choices, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_choices(choices), m_dialogs(dialogs), m_box(new QComboBox(this)),
      m_restart(iconButton(QLatin1String("refresh"),
                           tr("Read the scenario again and begin anew: used cards are forgotten"), this)),
      m_forget(iconButton(QLatin1String("close"), tr("Take this file off the list"), this))
{
    m_box->setObjectName(QStringLiteral("scenario"));
    m_box->setAccessibleName(tr("Scenario of the sandbox"));
    m_box->setModel(&choices);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_restart->setObjectName(QStringLiteral("restart-sandbox"));
    m_forget->setObjectName(QStringLiteral("forget-scenario"));
    auto *other = new QPushButton(tr("Add…"), this);
    other->setObjectName(QStringLiteral("add-scenario"));
    other->setAccessibleName(tr("Add a scenario from a file"));
    other->setToolTip(
        tr("A scenario of your own, from a file: which cards there are, and how the answers go."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_forget);
    layout->addWidget(m_restart);
    layout->addWidget(other);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int row) {
        m_choices.choose(row);
        follow(); // what is played until the file is read
    });
    connect(m_restart, &QToolButton::clicked, &m_choices, &ScenarioChoices::restart);
    connect(m_forget, &QToolButton::clicked, &m_choices, &ScenarioChoices::forget);
    connect(other, &QPushButton::clicked, this, &ScenarioField::add);
    connect(&m_choices, &ScenarioChoices::changed, this, &ScenarioField::follow);
    follow();
}

void ScenarioField::add()
{
    m_dialogs.chooseFileToOpen(this, tr("Scenario for the sandbox"), QDir::homePath(),
                               {tr("Scenarios (*.json)"), tr("All files (*)")}, [this](const QString &path) {
                                   if (!path.isEmpty())
                                       m_choices.add(path);
                               });
}

void ScenarioField::follow()
{
    m_box->setCurrentIndex(m_choices.current());
    m_box->setToolTip(m_box->currentData(Qt::ToolTipRole).toString());
    m_forget->setVisible(m_choices.canForget());
}

} // namespace passerelle::ui
