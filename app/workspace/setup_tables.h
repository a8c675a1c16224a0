// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/setup_table_model.h"

namespace passerelle::workspace
{

enum DeviceColumn {
    DeviceNameColumn,
    DeviceDoorColumn,
    DeviceDirectionColumn,
    DeviceHelpdeskColumn,
    DeviceForceEntryColumn,
    DeviceColumnCount
};
/// Plan::devices.
SetupTable devicesTable();

enum DoorColumn {
    DoorNameColumn,
    DoorSectorsColumn, ///< codes with commas between them
    DoorColumnCount
};
/// Plan::doors.
SetupTable doorsTable();

enum ProductColumn {
    ProductCodeColumn,
    ProductSeasonColumn,
    ProductFamilyColumn,
    ProductTariffColumn,
    ProductPriceColumn, ///< an amount in the locale's writing, "12.00"
    ProductVatColumn,   ///< per cent in the locale's writing, "5.50"
    ProductQuotaColumn,
    ProductColumnCount
};
/// Sale::products.
SetupTable productsTable();

} // namespace passerelle::workspace
