// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/migrations/migration.h"

#include <array>

namespace passerelle::ledger
{

namespace
{

constexpr std::array kRunningCounts{
    QLatin1String("ALTER TABLE queue ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0"),
    QLatin1String("CREATE TABLE tally ("
                  " workspace TEXT PRIMARY KEY,"
                  " scans INTEGER NOT NULL DEFAULT 0,"
                  " let_in INTEGER NOT NULL DEFAULT 0,"
                  " controls INTEGER NOT NULL DEFAULT 0,"
                  " orders INTEGER NOT NULL DEFAULT 0,"
                  " tickets INTEGER NOT NULL DEFAULT 0,"
                  " queued INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID"),
    QLatin1String("CREATE TABLE sold ("
                  " workspace TEXT NOT NULL,"
                  " product TEXT NOT NULL,"
                  " season TEXT NOT NULL,"
                  " tickets INTEGER NOT NULL,"
                  " PRIMARY KEY (workspace, product, season)) WITHOUT ROWID"),

    // What stands in the file already.
    QLatin1String("INSERT INTO tally (workspace, scans, let_in)"
                  " SELECT workspace, count(*), sum(outcome LIKE 'let-in-%') FROM scan GROUP BY workspace"),
    QLatin1String("UPDATE tally SET controls = (SELECT count(*) FROM control"
                  " JOIN scan ON scan.row = control.scan WHERE scan.workspace = tally.workspace)"),
    QLatin1String("UPDATE tally SET orders = (SELECT count(*) FROM sale_order"
                  " JOIN scan ON scan.row = sale_order.control WHERE scan.workspace = tally.workspace)"),
    QLatin1String("UPDATE tally SET queued = (SELECT count(*) FROM queue"
                  " JOIN scan ON scan.row = queue.scan WHERE scan.workspace = tally.workspace)"),
    QLatin1String("INSERT INTO sold SELECT scan.workspace, order_line.product, order_line.season,"
                  " sum(order_line.quantity) FROM order_line"
                  " JOIN sale_order ON sale_order.number = order_line.sale_order"
                  " JOIN scan ON scan.row = sale_order.control GROUP BY 1, 2, 3"),
    QLatin1String("UPDATE tally SET tickets = coalesce((SELECT sum(tickets) FROM sold"
                  " WHERE sold.workspace = tally.workspace), 0)"),

    // What comes from now on.
    QLatin1String(
        "CREATE TRIGGER scan_counted AFTER INSERT ON scan BEGIN"
        " INSERT INTO tally (workspace, scans, let_in)"
        " VALUES (new.workspace, 1, new.outcome LIKE 'let-in-%')"
        " ON CONFLICT (workspace) DO UPDATE SET scans = scans + 1, let_in = let_in + excluded.let_in;"
        " END"),
    QLatin1String("CREATE TRIGGER scan_recounted AFTER UPDATE OF outcome ON scan BEGIN"
                  " UPDATE tally SET let_in = let_in + (new.outcome LIKE 'let-in-%')"
                  " - (old.outcome LIKE 'let-in-%') WHERE workspace = new.workspace;"
                  " END"),
    QLatin1String("CREATE TRIGGER control_counted AFTER INSERT ON control BEGIN"
                  " UPDATE tally SET controls = controls + 1"
                  " WHERE workspace = (SELECT workspace FROM scan WHERE row = new.scan);"
                  " END"),
    QLatin1String("CREATE TRIGGER order_counted AFTER INSERT ON sale_order BEGIN"
                  " UPDATE tally SET orders = orders + 1"
                  " WHERE workspace = (SELECT workspace FROM scan WHERE row = new.control);"
                  " END"),
    QLatin1String(
        "CREATE TRIGGER line_counted AFTER INSERT ON order_line BEGIN"
        " UPDATE tally SET tickets = tickets + new.quantity WHERE workspace = (SELECT workspace"
        " FROM scan JOIN sale_order ON control = row WHERE number = new.sale_order);"
        " INSERT INTO sold SELECT workspace, new.product, new.season, new.quantity"
        " FROM scan JOIN sale_order ON control = row WHERE number = new.sale_order"
        " ON CONFLICT (workspace, product, season) DO UPDATE SET tickets = tickets + excluded.tickets;"
        " END"),
    QLatin1String("CREATE TRIGGER queue_counted AFTER INSERT ON queue BEGIN"
                  " UPDATE tally SET queued = queued + 1"
                  " WHERE workspace = (SELECT workspace FROM scan WHERE row = new.scan);"
                  " END"),
    QLatin1String("CREATE TRIGGER queue_uncounted AFTER DELETE ON queue BEGIN"
                  " UPDATE tally SET queued = queued - 1"
                  " WHERE workspace = (SELECT workspace FROM scan WHERE row = old.scan);"
                  " END"),
};

} // namespace

Migration runningCounts() { return {2, kRunningCounts}; }

} // namespace passerelle::ledger
