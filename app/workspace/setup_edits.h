// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "workspace/setup.h"

#include <QStringList>

/// Builders of edits of the workspace's text: each changes what it names and no other byte. What is missing
/// on the way to a member is created. Each edit has a name in words. A builder whose subject is not there (an
/// index beyond the list, a number that is none) gives an empty edit.
namespace passerelle::workspace
{

enum class ConnectionField : quint8 {
    InterfaceType,
    ApiVersion,
    Url,
    UserName,
    TimeoutSeconds, ///< whole number
    ProxyMode,
    ProxyHost,
    ProxyPort ///< whole number
};
document::Edit setConnectionField(const Setup &setup, ConnectionField field, const QString &value);

document::Edit setName(const Setup &setup, const QString &name);
document::Edit setApiProfile(const Setup &setup, const QString &id);
document::Edit setFileProfile(const Setup &setup, const QString &id);
/// A new id for a workspace that was copied outside the program.
document::Edit giveOwnIdentity(const Setup &setup, const QString &newId);
/// Another way to the mapping's file, relative to the workspace. Empty where the mapping is not linked.
document::Edit setMappingFile(const Setup &setup, const QString &path);
/// Takes a linked mapping into the workspace's file, with the next save; the linked file stays as it is.
/// Empty where the mapping is not linked.
document::Edit embedMapping(const Setup &setup);

/// Devices, by their index in Plan::devices.
enum class DeviceField : quint8 { Name, Door, Direction };
document::Edit addDevice(const Setup &setup, const QString &name, const QString &door);
document::Edit removeDevice(const Setup &setup, int index);
document::Edit setDeviceField(const Setup &setup, int index, DeviceField field, const QString &value);
enum class DeviceFlag : quint8 { Helpdesk, ForceEntry };
document::Edit setDeviceFlag(const Setup &setup, int index, DeviceFlag flag, bool on);

/// Doors, by their index in Plan::doors. Devices follow a door that is renamed; those of a removed one have
/// none.
document::Edit addDoor(const Setup &setup, const QString &name, const QStringList &sectors);
document::Edit removeDoor(const Setup &setup, int index);
document::Edit renameDoor(const Setup &setup, int index, const QString &name);
document::Edit setDoorSectors(const Setup &setup, int index, const QStringList &sectors);

/// Sectors of the plan, by their index in Plan::sectors. Doors follow a renamed or removed one. The mapping's
/// own entry of that code is another text and stays.
document::Edit addSector(const Setup &setup, const QString &code);
document::Edit removeSector(const Setup &setup, int index);
document::Edit renameSector(const Setup &setup, int index, const QString &code);

enum class SaleField : quint8 {
    ChannelCode,
    ChannelType,
    ContingentCode,
    ContingentChannel,
    ContactNumber,
    InterfaceCode,
    InterfaceChannel
};
document::Edit setSaleField(const Setup &setup, SaleField field, const QString &value);
document::Edit setPaymentMode(const Setup &setup, const QString &mode, bool allowed);

/// Products of the sale, by their index in Sale::products.
enum class ProductField : quint8 {
    Code,
    Season,
    Family,
    Tariff,
    Price, ///< whole number, amount x 100
    Vat,   ///< whole number, per cent x 100
    Quota  ///< whole number
};
document::Edit addProduct(const Setup &setup, const QString &code, const QString &season);
document::Edit removeProduct(const Setup &setup, int index);
document::Edit setProductField(const Setup &setup, int index, ProductField field, const QString &value);

} // namespace passerelle::workspace
