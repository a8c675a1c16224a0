// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/plan_panel.h"

#include "session/workspace_session.h"
#include "ui/setup/plan_details.h"
#include "ui/setup/setup_table.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"
#include "workspace/setup_edits.h"

#include <QGridLayout>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace passerelle::ui
{

using workspace::PlanModel;

/// Paints the plan: an icon for device, door and sector where no mark is on it.
class PlanLook final : public MarkedLook
{
public:
    using MarkedLook::MarkedLook;

    QVariant data(const QModelIndex &index, int role) const override
    {
        const QVariant marked = MarkedLook::data(index, role);
        if (role != Qt::DecorationRole || marked.isValid())
            return marked;
        switch (static_cast<PlanModel::Kind>(index.data(PlanModel::KindRole).toInt())) {
        case PlanModel::Kind::Device:
            return icon(QLatin1String("device"));
        case PlanModel::Kind::Door:
            return icon(QLatin1String("door"));
        case PlanModel::Kind::Sector:
            break;
        }
        return icon(QLatin1String("sector"));
    }
};

PlanPanel::PlanPanel(session::WorkspaceSession &session, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    m_look = new PlanLook(this);
    m_look->setSourceModel(&m_model);
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("plan"));
    m_view->setAccessibleName(tr("Devices, doors and sectors"));
    m_view->setModel(m_look);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setMinimumHeight(28 * kGrid);
    m_details = new PlanDetails(session, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(subheading(tr("Plan"), this));
    layout->addWidget(
        hint(tr("A device stands at a door, and its door leads into exactly one sector: that is how the "
                "mapping's entry is found."),
             this));
    layout->addWidget(m_view, 1);
    layout->addWidget(makeButtons());
    layout->addWidget(m_details);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanPanel::showDetails);
}

QWidget *PlanPanel::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QGridLayout(row); // in one line they would be wider than half a small window
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->setColumnStretch(2, 1);
    const auto addButton = [&](const char *iconName, const QString &words, void (PlanPanel::*act)()) {
        auto *button = new QPushButton(icon(QLatin1String(iconName)), words, row);
        button->setAccessibleName(words);
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button, layout->count() / 2, layout->count() % 2);
        return button;
    };
    addButton("device", tr("Add device"), &PlanPanel::addDevice);
    addButton("door", tr("Add door"), &PlanPanel::addDoor);
    addButton("sector", tr("Add sector"), &PlanPanel::addSector);
    m_remove = addButton("remove", tr("Remove"), &PlanPanel::removeChosen);
    return row;
}

/// A name with the first number behind it that is not taken.
template <typename Taken>
static QString freeName(const QString &stem, Taken taken)
{
    for (int number = 1;; ++number) {
        const QString name = stem + QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
        if (!taken(name))
            return name;
    }
}

void PlanPanel::addDevice()
{
    const workspace::Plan &plan = m_session.setup().plan;
    const QString name =
        freeName(QStringLiteral("PDA_"), [&plan](const QString &one) { return plan.device(one); });
    m_session.edit(workspace::addDevice(m_session.setup(), name, {}));
}

void PlanPanel::addDoor()
{
    const workspace::Plan &plan = m_session.setup().plan;
    const QString name =
        freeName(QStringLiteral("GATE_"), [&plan](const QString &one) { return plan.door(one); });
    m_session.edit(workspace::addDoor(m_session.setup(), name, {}));
}

void PlanPanel::addSector()
{
    const workspace::Plan &plan = m_session.setup().plan;
    const QString code =
        freeName(QStringLiteral("SECTOR_"), [&plan](const QString &one) { return plan.hasSector(one); });
    m_session.edit(workspace::addSector(m_session.setup(), code));
}

void PlanPanel::removeChosen()
{
    const QModelIndex chosen = m_view->currentIndex();
    if (!chosen.isValid())
        return;
    const int index = chosen.data(PlanModel::PlanIndexRole).toInt();
    const workspace::Setup &setup = m_session.setup();
    switch (static_cast<PlanModel::Kind>(chosen.data(PlanModel::KindRole).toInt())) {
    case PlanModel::Kind::Device:
        m_session.edit(workspace::removeDevice(setup, index));
        break;
    case PlanModel::Kind::Door:
        m_session.edit(workspace::removeDoor(setup, index));
        break;
    case PlanModel::Kind::Sector:
        m_session.edit(workspace::removeSector(setup, index));
        break;
    }
}

void PlanPanel::showDetails()
{
    const QModelIndex chosen = m_view->currentIndex();
    const int index = chosen.isValid() ? chosen.data(PlanModel::PlanIndexRole).toInt() : -1;
    m_remove->setEnabled(index >= 0 && !m_session.file().isReadOnly);
    if (index < 0)
        m_details->clear();
    else
        m_details->show(static_cast<PlanModel::Kind>(chosen.data(PlanModel::KindRole).toInt()), index);
}

void PlanPanel::refresh()
{
    const bool wasEmpty = m_model.rowCount() == 0;
    m_model.setSetup(m_session.setup());
    if (wasEmpty)
        m_view->expandAll();
    showDetails();
}

void PlanPanel::showFindings(const rules::CheckResult &result,
                             const std::vector<const rules::Finding *> &found)
{
    m_model.setMarks(placeMarks(result, found));
    m_details->showFindings(result, found);
}

bool PlanPanel::reveal(ByteRange range)
{
    const QModelIndex index = m_model.indexAt(range.offset);
    const ByteRange plan = m_session.setup().plan.range;
    if (!index.isValid() && !(range.offset >= plan.offset && range.end() <= plan.end()))
        return false;
    if (index.isValid()) {
        m_view->setCurrentIndex(m_look->mapFromSource(index));
        m_view->scrollTo(m_view->currentIndex());
    }
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace passerelle::ui
