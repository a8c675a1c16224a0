// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/setup_edits.h"

#include "workspace/setup_change.h"

#include <QCoreApplication>

namespace passerelle::workspace
{

namespace
{

constexpr QLatin1String kName("name"), kDoor("door"), kSectors("sectors"), kCode("code"), kSeason("season");
constexpr QLatin1String kPlan("plan"), kDoors("doors"), kDevices("devices");
constexpr QLatin1String kSale("sale"), kContact("contact"), kPaymentModes("paymentModes"),
    kProducts("products");
constexpr QLatin1String kConnection("connection");

class SetupEdits
{
    Q_DECLARE_TR_FUNCTIONS(SetupEdits)
};

/// A JSON number for what was typed, or nothing.
std::optional<QByteArray> number(const QString &text)
{
    bool right = false;
    const qint64 whole = text.trimmed().toLongLong(&right);
    return right ? std::optional(QByteArray::number(whole)) : std::nullopt;
}

/// The element that an index of a set-up's list means.
template <typename T>
const T *at(const std::vector<T> &list, int index)
{
    return index >= 0 && index < static_cast<int>(list.size()) ? &list[static_cast<std::size_t>(index)]
                                                               : nullptr;
}

document::Edit setText(const Setup &setup, const QString &editName, Path path, const QString &value)
{
    SetupChange change(setup, editName);
    change.set(path, SetupChange::literal(value));
    return change.take();
}

document::Edit setNumber(const Setup &setup, const QString &editName, Path path, const QString &value)
{
    SetupChange change(setup, editName);
    if (const auto whole = number(value))
        change.set(path, *whole);
    return change.take();
}

} // namespace

document::Edit setConnectionField(const Setup &setup, ConnectionField field, const QString &value)
{
    constexpr QLatin1String proxy("proxy");
    switch (field) {
    case ConnectionField::InterfaceType:
        return setText(setup, SetupEdits::tr("Set interface type"),
                       {kConnection, QLatin1String("interfaceType")}, value);
    case ConnectionField::ApiVersion:
        return setText(setup, SetupEdits::tr("Set API version"), {kConnection, QLatin1String("apiVersion")},
                       value);
    case ConnectionField::Url:
        return setText(setup, SetupEdits::tr("Set URL"), {kConnection, QLatin1String("url")}, value);
    case ConnectionField::UserName:
        return setText(setup, SetupEdits::tr("Set user name"), {kConnection, QLatin1String("userName")},
                       value);
    case ConnectionField::TimeoutSeconds:
        return setNumber(setup, SetupEdits::tr("Set timeout"), {kConnection, QLatin1String("timeoutSeconds")},
                         value);
    case ConnectionField::ProxyMode:
        return setText(setup, SetupEdits::tr("Set use of a proxy"),
                       {kConnection, proxy, QLatin1String("mode")}, value);
    case ConnectionField::ProxyHost:
        return setText(setup, SetupEdits::tr("Set proxy host"), {kConnection, proxy, QLatin1String("host")},
                       value);
    case ConnectionField::ProxyPort:
        return setNumber(setup, SetupEdits::tr("Set proxy port"), {kConnection, proxy, QLatin1String("port")},
                         value);
    }
    return {};
}

document::Edit setName(const Setup &setup, const QString &name)
{
    return setText(setup, SetupEdits::tr("Set name of the workspace"), {kName}, name);
}

document::Edit setApiProfile(const Setup &setup, const QString &id)
{
    return setText(setup, SetupEdits::tr("Choose API profile %1").arg(id),
                   {QLatin1String("profiles"), QLatin1String("api")}, id);
}

document::Edit setFileProfile(const Setup &setup, const QString &id)
{
    return setText(setup, SetupEdits::tr("Choose file profile %1").arg(id),
                   {QLatin1String("profiles"), QLatin1String("files")}, id);
}

document::Edit giveOwnIdentity(const Setup &setup, const QString &newId)
{
    return setText(setup, SetupEdits::tr("Give the copy its own identity"), {QLatin1String("id")}, newId);
}

document::Edit setMappingFile(const Setup &setup, const QString &path)
{
    if (!setup.mappingFile.present)
        return {};
    return setText(setup, SetupEdits::tr("Link the mapping %1").arg(path),
                   {QLatin1String("mapping"), QLatin1String("file")}, path);
}

document::Edit embedMapping(const Setup &setup)
{
    const json::NodeId object = setup.tree().at({QStringLiteral("mapping")});
    const auto file = setup.tree().member(object, u"file");
    if (!setup.mappingFile.present || !file)
        return {};
    const json::Editor editor(setup.reading(), document::Buffer::Workspace);
    return {SetupEdits::tr("Keep the mapping in the workspace's file"),
            {editor.renameKey(file->key, u"lines"), editor.setValue(file->value, "[]")}};
}

document::Edit addDevice(const Setup &setup, const QString &name, const QString &door)
{
    SetupChange change(setup, SetupEdits::tr("Add device %1").arg(name));
    change.addElement({kPlan, kDevices},
                      "{\"name\": " + SetupChange::literal(name) +
                          ", \"door\": " + SetupChange::literal(door) +
                          ", \"direction\": \"In\", \"helpdesk\": false, \"forceEntry\": false}");
    return change.take();
}

document::Edit removeDevice(const Setup &setup, int index)
{
    const Device *device = at(setup.plan.devices, index);
    if (!device)
        return {};
    SetupChange change(setup, SetupEdits::tr("Remove device %1").arg(device->name.value));
    change.removeElements(change.at({kPlan, kDevices}),
                          [device](json::NodeId one) { return one == device->node; });
    return change.take();
}

document::Edit setDeviceField(const Setup &setup, int index, DeviceField field, const QString &value)
{
    const Device *device = at(setup.plan.devices, index);
    if (!device)
        return {};
    const QString &name = device->name.value;
    const auto set = [&](const QString &editName, QLatin1String member) {
        SetupChange change(setup, editName);
        change.setMember(device->node, member, SetupChange::literal(value));
        return change.take();
    };
    switch (field) {
    case DeviceField::Name:
        return set(SetupEdits::tr("Rename device %1 to %2").arg(name, value), kName);
    case DeviceField::Door:
        return set(SetupEdits::tr("Link device %1 to door %2").arg(name, value), kDoor);
    case DeviceField::Direction:
        return set(SetupEdits::tr("Set direction of %1").arg(name), QLatin1String("direction"));
    }
    return {};
}

document::Edit setDeviceFlag(const Setup &setup, int index, DeviceFlag flag, bool on)
{
    const Device *device = at(setup.plan.devices, index);
    if (!device)
        return {};
    const bool isHelpdesk = flag == DeviceFlag::Helpdesk;
    SetupChange change(
        setup, (isHelpdesk ? SetupEdits::tr("Set helpdesk of %1") : SetupEdits::tr("Set force entry of %1"))
                   .arg(device->name.value));
    change.setMember(device->node, isHelpdesk ? QLatin1String("helpdesk") : QLatin1String("forceEntry"),
                     on ? "true" : "false");
    return change.take();
}

document::Edit addDoor(const Setup &setup, const QString &name, const QStringList &sectors)
{
    SetupChange change(setup, SetupEdits::tr("Add door %1").arg(name));
    change.addElement({kPlan, kDoors}, "{\"name\": " + SetupChange::literal(name) +
                                           ", \"sectors\": " + SetupChange::literal(sectors) + '}');
    return change.take();
}

document::Edit removeDoor(const Setup &setup, int index)
{
    const Door *door = at(setup.plan.doors, index);
    if (!door)
        return {};
    const QString name = door->name.value;
    SetupChange change(setup, SetupEdits::tr("Remove door %1").arg(name));
    change.removeElements(change.at({kPlan, kDoors}), [door](json::NodeId one) { return one == door->node; });
    // Another door of this name keeps its devices.
    const auto same = [&name](const Door &one) { return one.name.value == name; };
    if (std::count_if(setup.plan.doors.begin(), setup.plan.doors.end(), same) == 1) {
        for (const Device &device : setup.plan.devices) {
            if (device.door.present && device.door.value == name)
                change.removeMember(device.node, kDoor);
        }
    }
    return change.take();
}

document::Edit renameDoor(const Setup &setup, int index, const QString &name)
{
    const Door *door = at(setup.plan.doors, index);
    if (!door)
        return {};
    const QString old = door->name.value;
    SetupChange change(setup, SetupEdits::tr("Rename door %1 to %2").arg(old, name));
    change.setMember(door->node, kName, SetupChange::literal(name));
    for (const Device &device : setup.plan.devices) {
        if (device.door.present && device.door.value == old)
            change.replace(device.door, name);
    }
    return change.take();
}

document::Edit setDoorSectors(const Setup &setup, int index, const QStringList &sectors)
{
    const Door *door = at(setup.plan.doors, index);
    if (!door)
        return {};
    SetupChange change(setup, SetupEdits::tr("Set sectors of door %1").arg(door->name.value));
    change.setMember(door->node, kSectors, SetupChange::literal(sectors));
    return change.take();
}

document::Edit addSector(const Setup &setup, const QString &code)
{
    SetupChange change(setup, SetupEdits::tr("Add sector %1 to the plan").arg(code));
    change.addElement({kPlan, kSectors}, SetupChange::literal(code));
    return change.take();
}

document::Edit removeSector(const Setup &setup, int index)
{
    const LocatedText *sector = at(setup.plan.sectors, index);
    if (!sector)
        return {};
    SetupChange change(setup, SetupEdits::tr("Remove sector %1 from the plan").arg(sector->value));
    const json::Tree &tree = change.tree();
    change.removeElements(change.at({kPlan, kSectors}),
                          [&](json::NodeId one) { return tree.node(one).range() == sector->range; });
    for (const Door &door : setup.plan.doors) {
        const auto list = tree.member(door.node, QString(kSectors));
        if (list) {
            change.removeElements(list->value, [&](json::NodeId one) {
                return tree.isKind(one, json::Kind::String) && tree.string(one) == sector->value;
            });
        }
    }
    return change.take();
}

document::Edit renameSector(const Setup &setup, int index, const QString &code)
{
    const LocatedText *sector = at(setup.plan.sectors, index);
    if (!sector)
        return {};
    SetupChange change(setup, SetupEdits::tr("Rename sector %1 of the plan to %2").arg(sector->value, code));
    change.replace(*sector, code);
    for (const Door &door : setup.plan.doors) {
        for (const LocatedText &led : door.sectors) {
            if (led.value == sector->value)
                change.replace(led, code);
        }
    }
    return change.take();
}

document::Edit setSaleField(const Setup &setup, SaleField field, const QString &value)
{
    constexpr QLatin1String channel("channel"), contingent("contingent"), interface_("interface");
    switch (field) {
    case SaleField::ChannelCode:
        return setText(setup, SetupEdits::tr("Set code of the sales channel"), {kSale, channel, kCode},
                       value);
    case SaleField::ChannelType:
        return setText(setup, SetupEdits::tr("Set type of the sales channel"),
                       {kSale, channel, QLatin1String("type")}, value);
    case SaleField::ContingentCode:
        return setText(setup, SetupEdits::tr("Set code of the contingent"), {kSale, contingent, kCode},
                       value);
    case SaleField::ContingentChannel:
        return setText(setup, SetupEdits::tr("Tie the contingent to a channel"), {kSale, contingent, channel},
                       value);
    case SaleField::ContactNumber:
        return setText(setup, SetupEdits::tr("Set number of the contact"),
                       {kSale, kContact, QLatin1String("number")}, value);
    case SaleField::InterfaceCode:
        return setText(setup, SetupEdits::tr("Set code of the external interface"),
                       {kSale, interface_, kCode}, value);
    case SaleField::InterfaceChannel:
        return setText(setup, SetupEdits::tr("Tie the external interface to a channel"),
                       {kSale, interface_, channel}, value);
    }
    return {};
}

document::Edit setPaymentMode(const Setup &setup, const QString &mode, bool allowed)
{
    SetupChange change(
        setup, (allowed ? SetupEdits::tr("Allow payment mode %1") : SetupEdits::tr("Forbid payment mode %1"))
                   .arg(mode));
    if (allowed == setup.sale.hasPaymentMode(mode))
        return change.take();
    if (!allowed) {
        const json::Tree &tree = change.tree();
        change.removeElements(change.at({kSale, kContact, kPaymentModes}), [&](json::NodeId one) {
            return tree.isKind(one, json::Kind::String) && tree.string(one) == mode;
        });
    } else if (setup.sale.paymentModes.empty()) {
        change.set({kSale, kContact, kPaymentModes}, SetupChange::literal(QStringList(mode)));
    } else {
        change.addElement({kSale, kContact, kPaymentModes}, SetupChange::literal(mode));
    }
    return change.take();
}

document::Edit addProduct(const Setup &setup, const QString &code, const QString &season)
{
    SetupChange change(setup, SetupEdits::tr("Add product %1").arg(code));
    change.addElement({kSale, kProducts},
                      "{\"code\": " + SetupChange::literal(code) +
                          ", \"season\": " + SetupChange::literal(season) +
                          ", \"family\": " + SetupChange::literal(QString(kOpenPassFamily)) + '}');
    return change.take();
}

document::Edit removeProduct(const Setup &setup, int index)
{
    const Product *product = at(setup.sale.products, index);
    if (!product)
        return {};
    SetupChange change(setup, SetupEdits::tr("Remove product %1").arg(product->code.value));
    change.removeElements(change.at({kSale, kProducts}),
                          [product](json::NodeId one) { return one == product->node; });
    return change.take();
}

document::Edit setProductField(const Setup &setup, int index, ProductField field, const QString &value)
{
    const Product *product = at(setup.sale.products, index);
    if (!product)
        return {};
    const QString &code = product->code.value;
    const auto set = [&](const QString &editName, QLatin1String member,
                         const std::optional<QByteArray> &literal) {
        SetupChange change(setup, editName);
        if (literal)
            change.setMember(product->node, member, *literal);
        return change.take();
    };
    const QByteArray text = SetupChange::literal(value);
    switch (field) {
    case ProductField::Code:
        return set(SetupEdits::tr("Set code of product %1").arg(code), kCode, text);
    case ProductField::Season:
        return set(SetupEdits::tr("Set season of product %1").arg(code), kSeason, text);
    case ProductField::Family:
        return set(SetupEdits::tr("Set family of product %1").arg(code), QLatin1String("family"), text);
    case ProductField::Tariff:
        return set(SetupEdits::tr("Set tariff of product %1").arg(code), QLatin1String("tariff"), text);
    case ProductField::Price:
        return set(SetupEdits::tr("Set price of product %1").arg(code), QLatin1String("price"),
                   number(value));
    case ProductField::Vat:
        return set(SetupEdits::tr("Set VAT of product %1").arg(code), QLatin1String("vat"), number(value));
    case ProductField::Quota:
        return set(SetupEdits::tr("Set quota of product %1").arg(code), QLatin1String("quota"),
                   number(value));
    }
    return {};
}

} // namespace passerelle::workspace
