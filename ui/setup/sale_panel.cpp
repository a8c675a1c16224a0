// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/sale_panel.h"

#include "session/workspace_session.h"
#include "ui/fields/bound_field.h"
#include "ui/setup/sale_group.h"
#include "ui/setup/setup_table.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"
#include "workspace/setup_edits.h"
#include "workspace/setup_tables.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace passerelle::ui
{

using workspace::SaleField;
using workspace::Setup;

SalePanel::SalePanel(session::WorkspaceSession &session, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(3 * kGrid);
    addProducts();
    addChannel();
    addContingent();
    addContact();
    addInterface();
    addFiles();
    m_layout->addStretch(1);
}

SaleGroup *SalePanel::addGroup(const QString &title, const QString &explanation,
                               const QStringList &rulePrefixes)
{
    auto *group =
        new SaleGroup(static_cast<int>(m_groups.size()) + 1, title, explanation, rulePrefixes, this);
    m_layout->addWidget(group);
    m_groups.push_back(group);
    return group;
}

void SalePanel::addProducts()
{
    SaleGroup *group =
        addGroup(tr("Products"),
                 tr("Family Open Pass, a tariff for each, and quota of the contingent. The mapping's "
                    "season and product must be among them."),
                 {QStringLiteral("sale-product"), QStringLiteral("sale-quota")});
    m_products = new SetupTableView(m_session, workspace::productsTable(), group);
    m_products->setObjectName(QStringLiteral("products"));
    m_products->setAccessibleName(tr("Products"));
    auto *add = new QPushButton(icon(QLatin1String("add")), tr("Add product"), group);
    add->setAccessibleName(tr("Add product"));
    auto *remove = new QPushButton(icon(QLatin1String("remove")), tr("Remove product"), group);
    remove->setAccessibleName(tr("Remove product"));
    auto *buttons = new QWidget(group);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    group->addWidget(m_products);
    group->addWidget(buttons);
    connect(add, &QPushButton::clicked, this,
            [this] { m_session.edit(workspace::addProduct(m_session.setup(), {}, {})); });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_products->currentIndex().isValid())
            m_session.edit(workspace::removeProduct(m_session.setup(), m_products->currentIndex().row()));
    });
}

static FieldBinding binding(workspace::LocatedText workspace::Sale::*member, SaleField field,
                            const char *rules)
{
    return {[member](const Setup &setup) { return setup.sale.*member; },
            [field](const Setup &setup, const QString &value) {
                return workspace::setSaleField(setup, field, value);
            },
            QLatin1String(rules)};
}

void SalePanel::addChannel()
{
    SaleGroup *group =
        addGroup(tr("Sales channel"), tr("External, of type STX_File; its code is exactly OTIPASS."),
                 {QStringLiteral("sale-channel")});
    auto *code = new BoundLineEdit(
        m_session, binding(&workspace::Sale::channelCode, SaleField::ChannelCode, "sale-channel-code"),
        tr("Channel's code"), BoundLineEdit::Text::Code, this);
    auto *type = new BoundLineEdit(
        m_session, binding(&workspace::Sale::channelType, SaleField::ChannelType, "sale-channel-type"),
        tr("Channel's type"), BoundLineEdit::Text::Code, this);
    addField(group->form(), tr("Code"), code);
    addField(group->form(), tr("Type"), type);
    m_fields.insert(m_fields.end(), {code, type});
}

void SalePanel::addContingent()
{
    SaleGroup *group = addGroup(tr("Contingent"),
                                tr("External, tied to that channel. Its own name and code do not "
                                   "matter."),
                                {QStringLiteral("sale-contingent")});
    auto *code = new BoundLineEdit(
        m_session,
        binding(&workspace::Sale::contingentCode, SaleField::ContingentCode, "sale-contingent-missing"),
        tr("Contingent's code"), BoundLineEdit::Text::Code, this);
    auto *channel = new BoundLineEdit(
        m_session,
        binding(&workspace::Sale::contingentChannel, SaleField::ContingentChannel, "sale-contingent-channel"),
        tr("Contingent's channel"), BoundLineEdit::Text::Code, this);
    addField(group->form(), tr("Code"), code);
    addField(group->form(), tr("Channel"), channel);
    m_fields.insert(m_fields.end(), {code, channel});
}

void SalePanel::addContact()
{
    SaleGroup *group =
        addGroup(tr("Otipass contact"), tr("Orders are put on this contact, to be paid later."),
                 {QStringLiteral("sale-contact"), QStringLiteral("sale-pending")});
    auto *number = new BoundLineEdit(
        m_session, binding(&workspace::Sale::contactNumber, SaleField::ContactNumber, "sale-contact"),
        tr("Contact's number"), BoundLineEdit::Text::Code, this);
    addField(group->form(), tr("Number"), number);
    m_pendingAccount = new QCheckBox(tr("Pending account is an allowed payment mode"), this);
    m_pendingAccount->setAccessibleName(m_pendingAccount->text());
    group->form()->addRow(QString(), m_pendingAccount);
    m_fields.push_back(number);
    connect(m_pendingAccount, &QCheckBox::clicked, this, [this](bool allowed) {
        m_session.edit(workspace::setPaymentMode(m_session.setup(), workspace::kPendingAccount, allowed));
    });
}

void SalePanel::addInterface()
{
    SaleGroup *group =
        addGroup(tr("External interface"), tr("Tied to the channel: it makes the orders of the controls."),
                 {QStringLiteral("sale-interface")});
    auto *code = new BoundLineEdit(
        m_session,
        binding(&workspace::Sale::interfaceCode, SaleField::InterfaceCode, "sale-interface-missing"),
        tr("Interface's code"), BoundLineEdit::Text::Code, this);
    auto *channel = new BoundLineEdit(
        m_session,
        binding(&workspace::Sale::interfaceChannel, SaleField::InterfaceChannel, "sale-interface-channel"),
        tr("Interface's channel"), BoundLineEdit::Text::Code, this);
    addField(group->form(), tr("Code"), code);
    addField(group->form(), tr("Channel"), channel);
    m_fields.insert(m_fields.end(), {code, channel});
}

void SalePanel::addFiles()
{
    SaleGroup *group = addGroup(tr("Files"), tr("How the files for TNAC and SecuTix look."),
                                {QStringLiteral("sale-file-profile")});
    auto *profile = new BoundLineEdit(m_session,
                                      {[](const Setup &setup) { return setup.fileProfile; },
                                       workspace::setFileProfile, QLatin1String("sale-file-profile")},
                                      tr("File profile"), BoundLineEdit::Text::Code, this);
    profile->lineEdit()->setObjectName(QStringLiteral("file-profile"));
    addField(group->form(), tr("Profile"), profile);
    m_fields.push_back(profile);
}

void SalePanel::refresh()
{
    m_products->refresh();
    for (BoundField *field : m_fields)
        field->refresh();
    m_pendingAccount->setChecked(m_session.setup().sale.hasPaymentMode(QString(workspace::kPendingAccount)));
    m_pendingAccount->setEnabled(!m_session.file().isReadOnly);
}

void SalePanel::showFindings(const rules::CheckResult &result,
                             const std::vector<const rules::Finding *> &found)
{
    m_products->setMarks(placeMarks(result, found));
    for (SaleGroup *group : m_groups)
        group->showState(found);
    for (BoundField *field : m_fields)
        field->showFinding(result, found);
}

bool SalePanel::reveal(ByteRange range)
{
    for (BoundField *field : m_fields) {
        if (field->reveal(range))
            return true;
    }
    if (m_products->reveal(range.offset))
        return true;
    const ByteRange sale = m_session.setup().sale.range;
    const bool isHere = range.offset >= sale.offset && range.end() <= sale.end();
    if (isHere)
        m_products->setFocus(Qt::OtherFocusReason);
    return isHere;
}

} // namespace passerelle::ui
