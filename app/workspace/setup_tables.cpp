// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/setup_tables.h"

#include "workspace/setup_edits.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>

namespace passerelle::workspace
{

namespace
{

class SetupTables
{
    Q_DECLARE_TR_FUNCTIONS(SetupTables)
};

template <typename T>
const T &rowOf(const std::vector<T> &list, int row)
{
    return list[static_cast<std::size_t>(row)];
}

template <typename T>
SetupCell cellOf(const Located<T> &value)
{
    return {QVariant::fromValue(value.value), value.range, value.present};
}

SetupCell whole(const Located<qint64> &value)
{
    return {value.present ? QVariant(value.value) : QVariant(QString()), value.range, value.present};
}

/// A number x 100 as people write it.
template <typename T>
SetupCell hundredths(const Located<T> &value)
{
    const QString text =
        value.present ? QLocale().toString(static_cast<double>(value.value) / 100, 'f', 2) : QString();
    return {text, value.range, value.present};
}

/// What was typed as a number x 100, or an empty text.
QString fromHundredths(const QVariant &value)
{
    bool right = false;
    double number = QLocale().toDouble(value.toString().trimmed(), &right);
    if (!right)
        number = QLocale::c().toDouble(value.toString().trimmed(), &right);
    // Beyond that a double does not hold every cent.
    if (!right || std::abs(number) > 9.0e13)
        return {};
    return QString::number(std::llround(number * 100));
}

SetupCell deviceCell(const Setup &setup, int row, int column)
{
    const Device &device = rowOf(setup.plan.devices, row);
    switch (column) {
    case DeviceNameColumn:
        return cellOf(device.name);
    case DeviceDoorColumn:
        return cellOf(device.door);
    case DeviceDirectionColumn:
        return cellOf(device.direction);
    case DeviceHelpdeskColumn:
        return cellOf(device.helpdesk);
    default:
        return cellOf(device.forceEntry);
    }
}

document::Edit deviceEdit(const Setup &setup, int row, int column, const QVariant &value)
{
    switch (column) {
    case DeviceNameColumn:
        return setDeviceField(setup, row, DeviceField::Name, value.toString());
    case DeviceDoorColumn:
        return setDeviceField(setup, row, DeviceField::Door, value.toString());
    case DeviceDirectionColumn:
        return setDeviceField(setup, row, DeviceField::Direction, value.toString());
    case DeviceHelpdeskColumn:
        return setDeviceFlag(setup, row, DeviceFlag::Helpdesk, value.toBool());
    default:
        return setDeviceFlag(setup, row, DeviceFlag::ForceEntry, value.toBool());
    }
}

QString deviceHeader(int column)
{
    switch (column) {
    case DeviceNameColumn:
        return SetupTables::tr("Device");
    case DeviceDoorColumn:
        return SetupTables::tr("Door");
    case DeviceDirectionColumn:
        return SetupTables::tr("Direction");
    case DeviceHelpdeskColumn:
        return SetupTables::tr("Helpdesk");
    default:
        return SetupTables::tr("Force entry");
    }
}

SetupCell doorCell(const Setup &setup, int row, int column)
{
    const Door &door = rowOf(setup.plan.doors, row);
    if (column == DoorNameColumn)
        return cellOf(door.name);
    QStringList codes;
    for (const LocatedText &sector : door.sectors)
        codes.append(sector.value);
    const ByteRange range = door.sectors.empty() ? door.name.range
                                                 : ByteRange::between(door.sectors.front().range.offset,
                                                                      door.sectors.back().range.end());
    return {codes.join(QLatin1String(", ")), range, !door.sectors.empty()};
}

document::Edit doorEdit(const Setup &setup, int row, int column, const QVariant &value)
{
    if (column == DoorNameColumn)
        return renameDoor(setup, row, value.toString());
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    return setDoorSectors(setup, row, value.toString().split(between, Qt::SkipEmptyParts));
}

QString doorHeader(int column)
{
    return column == DoorNameColumn ? SetupTables::tr("Door") : SetupTables::tr("Sectors");
}

SetupCell productCell(const Setup &setup, int row, int column)
{
    const Product &product = rowOf(setup.sale.products, row);
    switch (column) {
    case ProductCodeColumn:
        return cellOf(product.code);
    case ProductSeasonColumn:
        return cellOf(product.season);
    case ProductFamilyColumn:
        return cellOf(product.family);
    case ProductTariffColumn:
        return cellOf(product.tariff);
    case ProductPriceColumn:
        return hundredths(product.price);
    case ProductVatColumn:
        return hundredths(product.vat);
    default:
        return whole(product.quota);
    }
}

document::Edit productEdit(const Setup &setup, int row, int column, const QVariant &value)
{
    const QString text = value.toString();
    switch (column) {
    case ProductCodeColumn:
        return setProductField(setup, row, ProductField::Code, text);
    case ProductSeasonColumn:
        return setProductField(setup, row, ProductField::Season, text);
    case ProductFamilyColumn:
        return setProductField(setup, row, ProductField::Family, text);
    case ProductTariffColumn:
        return setProductField(setup, row, ProductField::Tariff, text);
    case ProductPriceColumn:
        return setProductField(setup, row, ProductField::Price, fromHundredths(value));
    case ProductVatColumn:
        return setProductField(setup, row, ProductField::Vat, fromHundredths(value));
    default:
        return setProductField(setup, row, ProductField::Quota, text);
    }
}

QString productHeader(int column)
{
    switch (column) {
    case ProductCodeColumn:
        return SetupTables::tr("Product");
    case ProductSeasonColumn:
        return SetupTables::tr("Season");
    case ProductFamilyColumn:
        return SetupTables::tr("Family");
    case ProductTariffColumn:
        return SetupTables::tr("Tariff");
    case ProductPriceColumn:
        return SetupTables::tr("Price");
    case ProductVatColumn:
        return SetupTables::tr("VAT %");
    default:
        return SetupTables::tr("Quota");
    }
}

} // namespace

SetupTable devicesTable()
{
    return {DeviceColumnCount,
            deviceHeader,
            [](const Setup &setup) { return static_cast<int>(setup.plan.devices.size()); },
            [](const Setup &setup, int row) { return rowOf(setup.plan.devices, row).range; },
            deviceCell,
            deviceEdit};
}

SetupTable doorsTable()
{
    return {DoorColumnCount,
            doorHeader,
            [](const Setup &setup) { return static_cast<int>(setup.plan.doors.size()); },
            [](const Setup &setup, int row) { return rowOf(setup.plan.doors, row).range; },
            doorCell,
            doorEdit};
}

SetupTable productsTable()
{
    return {ProductColumnCount,
            productHeader,
            [](const Setup &setup) { return static_cast<int>(setup.sale.products.size()); },
            [](const Setup &setup, int row) { return rowOf(setup.sale.products, row).range; },
            productCell,
            productEdit};
}

} // namespace passerelle::workspace
