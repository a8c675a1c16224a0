// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/plan_model.h"
#include "workspace/setup_tables.h"

#include "workspace_texts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace passerelle;
using namespace passerelle::workspace;
using tests::after;
using tests::setupOf;
using tests::smallWorkspace;

static constexpr auto kTester = QAbstractItemModelTester::FailureReportingMode::QtTest;

class SetupModelsTest : public QObject
{
    Q_OBJECT
private:
    /// The tree as text: one line an item, "kind name", indented; "?" behind what the plan does not have.
    static QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
    {
        QString text;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            text += QString(depth * 2, u' ') + index.data().toString() +
                    (index.data(MissingRole).toBool() ? QStringLiteral("?") : QString()) + u'\n';
            text += printed(model, index, depth + 1);
        }
        return text;
    }

    static QString row(const QAbstractItemModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QVariant box = index.data(Qt::CheckStateRole);
            cells += box.isValid() ? QStringLiteral("[%1]").arg(box.toInt() == Qt::Checked ? QLatin1Char('x')
                                                                                           : QLatin1Char(' '))
                                   : index.data().toString();
        }
        return cells.join(u'|');
    }

    static ByteRange rangeOf(const QByteArray &piece)
    {
        return {static_cast<quint32>(smallWorkspace().indexOf(piece)), static_cast<quint32>(piece.size())};
    }

private Q_SLOTS:
    void theTablesShowTheSetup()
    {
        SetupTableModel devices(devicesTable()), doors(doorsTable()), products(productsTable());
        const QAbstractItemModelTester testers[] = {QAbstractItemModelTester(&devices, kTester),
                                                    QAbstractItemModelTester(&doors, kTester),
                                                    QAbstractItemModelTester(&products, kTester)};
        QCOMPARE(devices.rowCount(), 0);
        for (SetupTableModel *model : {&devices, &doors, &products})
            model->setSetup(setupOf(smallWorkspace()));
        QCOMPARE(row(devices, 0), QStringLiteral("PDA_01|GATE_A|Out|[x]|[ ]"));
        QCOMPARE(row(devices, 1), QStringLiteral("PDA_02||In|[ ]|[ ]"));
        QCOMPARE(row(doors, 1), QStringLiteral("GATE_B|B, A"));
        const QLocale locale;
        QCOMPARE(row(products, 0), QStringLiteral("PASS|S23|OPEN_PASS|FULL|%1|%2|1000")
                                       .arg(locale.toString(12.0, 'f', 2), locale.toString(5.5, 'f', 2)));
        QCOMPARE(row(products, 1), QStringLiteral("PASS|S24|||||"));
        QVERIFY(devices.index(1, DeviceDoorColumn).data(MissingRole).toBool());
        QVERIFY(!devices.headerData(0, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!(devices.flags(devices.index(0, 0)) & Qt::ItemIsEditable));
    }

    void whatIsTypedBecomesAnEdit()
    {
        QByteArray text = smallWorkspace();
        SetupTableModel devices(devicesTable()), doors(doorsTable()), products(productsTable());
        const QAbstractItemModelTester testers[] = {QAbstractItemModelTester(&devices, kTester),
                                                    QAbstractItemModelTester(&doors, kTester),
                                                    QAbstractItemModelTester(&products, kTester)};
        int edits = 0;
        for (SetupTableModel *model : {&devices, &doors, &products}) {
            model->setSetup(setupOf(text));
            model->setEditSink([&](const document::Edit &edit) {
                ++edits;
                text = after(text, edit);
                for (SetupTableModel *each : {&devices, &doors, &products})
                    each->setSetup(setupOf(text));
            });
        }
        QVERIFY(devices.setData(devices.index(1, DeviceDoorColumn), QStringLiteral("GATE_B")));
        QVERIFY(devices.setData(devices.index(0, DeviceHelpdeskColumn), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(doors.setData(doors.index(0, DoorSectorsColumn), QStringLiteral(" B;A ,, C")));
        QVERIFY(doors.setData(doors.index(1, DoorNameColumn), QStringLiteral("GATE_Z")));
        QVERIFY(products.setData(products.index(1, ProductPriceColumn), QStringLiteral("9.50")));
        QVERIFY(products.setData(products.index(1, ProductQuotaColumn), QStringLiteral("7")));
        QCOMPARE(edits, 6);
        QCOMPARE(row(devices, 1), QStringLiteral("PDA_02|GATE_Z|In|[ ]|[ ]")); // followed its door
        QCOMPARE(row(devices, 0), QStringLiteral("PDA_01|GATE_A|Out|[ ]|[ ]"));
        QCOMPARE(row(doors, 0), QStringLiteral("GATE_A|B, A, C"));
        QCOMPARE(setupOf(text).sale.products[1].price.value, 950);
        QCOMPARE(setupOf(text).sale.products[1].quota.value, 7);

        QVERIFY(!products.setData(products.index(1, ProductPriceColumn), QStringLiteral("much")));
        QVERIFY(!products.setData(products.index(1, ProductQuotaColumn), QStringLiteral("1.5")));
        QVERIFY(devices.setData(devices.index(0, DeviceNameColumn), QStringLiteral("PDA_01"))); // as it is
        QCOMPARE(edits, 6);
        QVERIFY(json::read(text).isStrict());
    }

    void selectionStaysWhereTheRowsAreTheSame()
    {
        SetupTableModel devices(devicesTable());
        devices.setSetup(setupOf(smallWorkspace()));
        const QPersistentModelIndex kept = devices.index(1, 0);
        const QSignalSpy resets(&devices, &QAbstractItemModel::modelReset);
        devices.setSetup(setupOf(smallWorkspace().replace("PDA_02", "PDA_03")));
        QCOMPARE(kept.data().toString(), QStringLiteral("PDA_03"));
        QCOMPARE(resets.size(), 0);
        devices.setSetup(setupOf("{}"));
        QCOMPARE(resets.size(), 1);
        QVERIFY(!kept.isValid());
    }

    void marksShowOnTheirCells()
    {
        SetupTableModel devices(devicesTable());
        devices.setSetup(setupOf(smallWorkspace()));
        const QSignalSpy changes(&devices, &QAbstractItemModel::dataChanged);
        devices.setMarks({{rangeOf("\"PDA_02\""), 1, QStringLiteral("no door")},
                          {rangeOf("\"PDA_02\""), 0, QStringLiteral("worse")},
                          {{rangeOf("\"Out\"").offset, 0}, 2, QStringLiteral("note")}});
        QCOMPARE(changes.size(), 1);
        const QModelIndex name = devices.index(1, DeviceNameColumn);
        QCOMPARE(name.data(SeverityRole).toInt(), 0);
        QCOMPARE(name.data(FindingCountRole).toUInt(), 2u);
        QCOMPARE(name.data(MessageRole).toString(), QStringLiteral("no door\nworse"));
        // What is missing has its place at the name, which alone shows the mark.
        QVERIFY(!devices.index(1, DeviceDoorColumn).data(SeverityRole).isValid());
        QCOMPARE(devices.index(0, DeviceDirectionColumn).data(SeverityRole).toInt(), 2);
        QVERIFY(!devices.index(0, DeviceNameColumn).data(SeverityRole).isValid());
    }

    void aPlaceInTheTextIsACell()
    {
        SetupTableModel devices(devicesTable());
        devices.setSetup(setupOf(smallWorkspace()));
        QCOMPARE(devices.indexAt(rangeOf("\"Out\"").offset), devices.index(0, DeviceDirectionColumn));
        QCOMPARE(devices.indexAt(rangeOf("\"red\"").offset), devices.index(0, 0));
        QVERIFY(!devices.indexAt(0).isValid());
    }

    void thePlanIsATree()
    {
        PlanModel model;
        const QAbstractItemModelTester tester(&model, kTester);
        model.setSetup(setupOf(R"({"plan": {"sectors": ["A", "B", "LONE"],
            "doors": [{"name": "G1", "sectors": ["A"]}, {"name": "G2", "sectors": ["A", "X"]},
                      {"name": "IDLE", "sectors": ["B"]}],
            "devices": [{"name": "D1", "door": "G1"}, {"name": "D2", "door": "G2"}, {"name": "D3", "door": "NONE"},
                        {"name": "D4"}, {"name": "D5", "door": "G1"}]}})"));
        QCOMPARE(printed(model), QStringLiteral("D1\n  G1\n    A\nD2\n  G2\n    A\n    X?\nD3\n  NONE?\nD4\n"
                                                "D5\n  G1\n    A\nIDLE\n  B\nLONE\n"));
        const QModelIndex door = model.index(0, 0, model.index(1, 0));
        QCOMPARE(door.data(PlanModel::KindRole).toInt(), static_cast<int>(PlanModel::Kind::Door));
        QCOMPARE(door.data(PlanModel::PlanIndexRole).toInt(), 1);
    }

    void thePlanShowsMarksInPlaceAndAbove()
    {
        PlanModel model;
        const QAbstractItemModelTester tester(&model, kTester);
        model.setSetup(setupOf(smallWorkspace()));
        QCOMPARE(printed(model), QStringLiteral("PDA_01\n  GATE_A\n    A\nPDA_02\nGATE_B\n  B\n  A\n"));
        const QModelIndex gate = model.index(2, 0);
        model.setMarks({{rangeOf("[\"B\", \"A\"]"), 0, QStringLiteral("two sectors")}});
        QCOMPARE(gate.data(SeverityRole).toInt(), 0);
        QCOMPARE(gate.data(MessageRole).toString(), QStringLiteral("two sectors"));
        QCOMPARE(model.index(1, 0, gate).data(SeverityRole).toInt(), 0);
        QVERIFY(!model.index(0, 0).data(SeverityRole).isValid());
        QCOMPARE(model.indexAt(rangeOf("\"GATE_B\", \"sectors\"").offset), gate);
        QCOMPARE(model.indexAt(rangeOf("\"B\", \"A\"]").offset), model.index(0, 0, gate));
        QVERIFY(!model.indexAt(0).isValid());
    }

    void thePlanStaysUnfoldedWhereItHasTheSameNames()
    {
        PlanModel model;
        const QAbstractItemModelTester tester(&model, kTester);
        model.setSetup(setupOf(smallWorkspace()));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setSetup(setupOf(smallWorkspace().replace("\"Out\"", "\"In\"")));
        QCOMPARE(resets.size(), 0);
        model.setSetup(setupOf(smallWorkspace().replace("PDA_02", "PDA_03")));
        QCOMPARE(resets.size(), 1);
        model.setSetup({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(SetupModelsTest)
#include "tst_setup_models.moc"
