// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/plan_details.h"

#include "session/workspace_session.h"
#include "ui/fields/bound_field.h"
#include "ui/style/controls.h"
#include "workspace/setup_edits.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <algorithm>

namespace passerelle::ui
{

using workspace::DeviceField;
using workspace::PlanModel;
using workspace::Setup;

/// An item of a list of the plan by its index, or a default one: the list may have become shorter.
template <typename Item>
static Item itemAt(const std::vector<Item> &items, int index)
{
    return index >= 0 && index < static_cast<int>(items.size()) ? items[static_cast<std::size_t>(index)]
                                                                : Item();
}

/// Names that the choices of the details offer: they are made again when these change.
static QStringList offeredNames(const workspace::Plan &plan)
{
    QStringList names;
    for (const workspace::Door &door : plan.doors)
        names.append(QStringLiteral("door ") + door.name.value);
    for (const workspace::LocatedText &sector : plan.sectors)
        names.append(QStringLiteral("sector ") + sector.value);
    return names;
}

PlanDetails::PlanDetails(session::WorkspaceSession &session, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    clear();
}

void PlanDetails::startAgain(const QString &title)
{
    m_fields.clear();
    if (m_content)
        m_content->deleteLater();
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(subheading(title, m_content));
    m_layout->addWidget(m_content);
    m_offered = offeredNames(m_session.setup().plan);
}

void PlanDetails::clear()
{
    m_index = -1;
    startAgain(tr("Nothing chosen"));
    m_content->layout()->addWidget(
        hint(tr("Choose a device, a door or a sector above to change it."), m_content));
}

void PlanDetails::show(PlanModel::Kind kind, int planIndex)
{
    if (planIndex < 0) {
        clear();
        return;
    }
    if (kind == m_kind && planIndex == m_index && m_offered == offeredNames(m_session.setup().plan)) {
        refresh();
        return;
    }
    m_kind = kind;
    m_index = planIndex;
    startAgain(kind == PlanModel::Kind::Device ? tr("Device")
               : kind == PlanModel::Kind::Door ? tr("Door")
                                               : tr("Sector"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * kGrid);
    form->setVerticalSpacing(kGrid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(form);
    switch (kind) {
    case PlanModel::Kind::Device:
        addDevice(form, planIndex);
        break;
    case PlanModel::Kind::Door:
        addDoor(form, planIndex);
        break;
    case PlanModel::Kind::Sector:
        addSector(form, planIndex);
        break;
    }
}

static FieldBinding deviceBinding(int index, workspace::LocatedText workspace::Device::*member,
                                  DeviceField field)
{
    return {[index, member](const Setup &setup) { return itemAt(setup.plan.devices, index).*member; },
            [index, field](const Setup &setup, const QString &value) {
                return workspace::setDeviceField(setup, index, field, value);
            },
            {}};
}

void PlanDetails::addDevice(QFormLayout *form, int index)
{
    auto *name =
        new BoundLineEdit(m_session, deviceBinding(index, &workspace::Device::name, DeviceField::Name),
                          tr("Device's name"), BoundLineEdit::Text::Code, m_content);
    addField(form, tr("Name"), name, tr("Capital letters, digits and _ only."));
    std::vector<BoundChoice::Option> doors{{QString(), tr("none")}};
    for (const workspace::Door &door : m_session.setup().plan.doors)
        doors.push_back({door.name.value, door.name.value});
    auto *door = new BoundChoice(m_session, deviceBinding(index, &workspace::Device::door, DeviceField::Door),
                                 tr("Device's door"), doors, m_content);
    addField(form, tr("Door"), door);
    auto *direction = new BoundChoice(
        m_session, deviceBinding(index, &workspace::Device::direction, DeviceField::Direction),
        tr("Direction"),
        {{QString(), tr("In (not set)")},
         {QStringLiteral("In"), tr("In")},
         {QStringLiteral("Out"), tr("Out")}},
        m_content);
    addField(form, tr("Direction"), direction);
    m_fields.insert(m_fields.end(), {name, door, direction});
    addFlag(form, index, true, tr("Helpdesk"),
            tr("Checks a card and does not burn it: no control, no sale."));
    addFlag(form, index, false, tr("Force entry"),
            tr("Lets visitors in although the card is refused: nobody is paid."));
}

void PlanDetails::addFlag(QFormLayout *form, int index, bool isHelpdesk, const QString &words,
                          const QString &explanation)
{
    const workspace::Device device = itemAt(m_session.setup().plan.devices, index);
    auto *box = new QCheckBox(words, m_content);
    box->setAccessibleName(words);
    box->setAccessibleDescription(explanation);
    box->setChecked(isHelpdesk ? device.helpdesk.value : device.forceEntry.value);
    box->setEnabled(!m_session.file().isReadOnly);
    form->addRow(QString(), box);
    form->addRow(QString(), hint(explanation, m_content));
    connect(box, &QCheckBox::clicked, this, [this, index, isHelpdesk](bool on) {
        const auto flag = isHelpdesk ? workspace::DeviceFlag::Helpdesk : workspace::DeviceFlag::ForceEntry;
        m_session.edit(workspace::setDeviceFlag(m_session.setup(), index, flag, on));
    });
    connect(&m_session.document(), &document::Document::changed, box, [this, box, index, isHelpdesk] {
        const workspace::Device now = itemAt(m_session.setup().plan.devices, index);
        box->setChecked(isHelpdesk ? now.helpdesk.value : now.forceEntry.value);
    });
}

void PlanDetails::addDoor(QFormLayout *form, int index)
{
    auto *name =
        new BoundLineEdit(m_session,
                          {[index](const Setup &setup) { return itemAt(setup.plan.doors, index).name; },
                           [index](const Setup &setup, const QString &value) {
                               return workspace::renameDoor(setup, index, value);
                           },
                           {}},
                          tr("Door's name"), BoundLineEdit::Text::Code, m_content);
    addField(form, tr("Name"), name,
             tr("No dash: the device takes a text with a dash for a ticket. Underscores are right."));
    m_fields.push_back(name);
    addDoorSectors(form, index);
}

void PlanDetails::addDoorSectors(QFormLayout *form, int index)
{
    const workspace::Door door = itemAt(m_session.setup().plan.doors, index);
    QStringList codes;
    for (const workspace::LocatedText &sector : m_session.setup().plan.sectors)
        codes.append(sector.value);
    for (const workspace::LocatedText &sector : door.sectors) {
        if (!codes.contains(sector.value))
            codes.append(sector.value);
    }
    form->addRow(tr("Leads into"), hint(tr("Exactly one sector."), m_content));
    for (const QString &code : codes) {
        auto *box = new QCheckBox(code, m_content);
        box->setFont(codeFont());
        box->setAccessibleName(tr("Leads into %1").arg(code));
        box->setChecked(
            std::any_of(door.sectors.begin(), door.sectors.end(),
                        [&code](const workspace::LocatedText &one) { return one.value == code; }));
        box->setEnabled(!m_session.file().isReadOnly);
        form->addRow(QString(), box);
        connect(box, &QCheckBox::clicked, this, [this, index, code](bool leads) {
            QStringList now;
            for (const workspace::LocatedText &one : itemAt(m_session.setup().plan.doors, index).sectors)
                now.append(one.value);
            now.removeAll(code);
            if (leads)
                now.append(code);
            m_session.edit(workspace::setDoorSectors(m_session.setup(), index, now));
        });
    }
}

void PlanDetails::addSector(QFormLayout *form, int index)
{
    auto *code = new BoundLineEdit(m_session,
                                   {[index](const Setup &setup) { return itemAt(setup.plan.sectors, index); },
                                    [index](const Setup &setup, const QString &value) {
                                        return workspace::renameSector(setup, index, value);
                                    },
                                    {}},
                                   tr("Sector's code"), BoundLineEdit::Text::Code, m_content);
    addField(form, tr("Code"), code, tr("As TNAC has it; the mapping's entry is found by it."));
    m_fields.push_back(code);
}

void PlanDetails::refresh()
{
    for (BoundField *field : m_fields)
        field->refresh();
}

void PlanDetails::showFindings(const rules::CheckResult &result,
                               const std::vector<const rules::Finding *> &found)
{
    for (BoundField *field : m_fields)
        field->showFinding(result, found);
}

} // namespace passerelle::ui
