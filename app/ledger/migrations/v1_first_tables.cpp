// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/migrations/migration.h"

#include <array>

namespace passerelle::ledger
{

namespace
{

constexpr std::array kFirstTables{
    QLatin1String("CREATE TABLE scan ("
                  " row INTEGER PRIMARY KEY,"
                  " id TEXT NOT NULL UNIQUE,"
                  " workspace TEXT NOT NULL,"
                  " card TEXT NOT NULL,"
                  " raw_code TEXT NOT NULL,"
                  " device TEXT NOT NULL,"
                  " door TEXT NOT NULL,"
                  " sector TEXT NOT NULL,"
                  " time INTEGER NOT NULL,"
                  " offline INTEGER NOT NULL CHECK (offline IN (0, 1)),"
                  " outcome TEXT NOT NULL,"
                  " reason TEXT NOT NULL)"),
    // One scan has one control at most: its key is the scan's.
    QLatin1String("CREATE TABLE control ("
                  " scan INTEGER PRIMARY KEY REFERENCES scan(row),"
                  " barcode TEXT NOT NULL UNIQUE,"
                  " season TEXT NOT NULL,"
                  " product TEXT NOT NULL,"
                  " service TEXT NOT NULL,"
                  " time INTEGER NOT NULL)"),
    // AUTOINCREMENT: a number is never given twice, not even after its order was taken out by hand.
    QLatin1String("CREATE TABLE sale_order ("
                  " number INTEGER PRIMARY KEY AUTOINCREMENT,"
                  " control INTEGER NOT NULL UNIQUE REFERENCES control(scan),"
                  " channel TEXT NOT NULL,"
                  " contact TEXT NOT NULL,"
                  " contingent TEXT NOT NULL,"
                  " created INTEGER NOT NULL)"),
    QLatin1String("CREATE TABLE order_line ("
                  " sale_order INTEGER NOT NULL REFERENCES sale_order(number),"
                  " position INTEGER NOT NULL,"
                  " barcode TEXT NOT NULL,"
                  " season TEXT NOT NULL,"
                  " product TEXT NOT NULL,"
                  " tariff TEXT NOT NULL,"
                  " price INTEGER NOT NULL,"
                  " vat INTEGER NOT NULL,"
                  " quantity INTEGER NOT NULL,"
                  " PRIMARY KEY (sale_order, position)) WITHOUT ROWID"),
    QLatin1String("CREATE TABLE queue ("
                  " scan INTEGER PRIMARY KEY REFERENCES scan(row),"
                  " barcode TEXT NOT NULL UNIQUE,"
                  " season TEXT NOT NULL,"
                  " product TEXT NOT NULL,"
                  " service TEXT NOT NULL)"),
};

} // namespace

Migration firstTables() { return {1, kFirstTables}; }

} // namespace passerelle::ledger
