// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/changes_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace passerelle;
using compare::ChangesModel;
using compare::Kind;

namespace
{

std::shared_ptr<const compare::Comparison> compareTexts(const QByteArray &left, const QByteArray &right)
{
    const auto mapping = [](const QByteArray &text) {
        return mapping::Mapping(std::make_shared<const json::Reading>(json::read(text)));
    };
    return compare::compared(mapping(left), mapping(right));
}

} // namespace

/// The changes as rows, by kind.
class TestChangesModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAndFilters()
    {
        ChangesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setComparison(compareTexts(R"({"NumType": "serial", "sectorInfos": {"A": {"x": 1}, "B": {}}})",
                                         R"({"sectorInfos": {"A": {"x": 2}, "C": {}}})"));
        QCOMPARE(model.rowCount(), 4); // number type, A's x, C added, B removed
        QCOMPARE(model.index(0, ChangesModel::MemberColumn).data().toString(), QStringLiteral("NumType"));
        QCOMPARE(model.index(1, ChangesModel::LeftColumn).data().toString(), QStringLiteral("1"));
        QCOMPARE(model.index(1, ChangesModel::RightColumn).data().toString(), QStringLiteral("2"));

        model.setShown(Kind::Changed, false);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data(ChangesModel::KindRole).toInt(), static_cast<int>(Kind::Added));
        QCOMPARE(model.index(0, 0).data(ChangesModel::ChangeRole).toInt(), 2);
        QCOMPARE(model.index(1, ChangesModel::SectorColumn).data().toString(), QStringLiteral("B"));
        model.setShown(Kind::Changed, true);
        QCOMPARE(model.rowCount(), 4);
        model.setComparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void namesTheSides()
    {
        ChangesModel model;
        model.setSides(QStringLiteral("a.json"), QStringLiteral("b.json"));
        const auto header = [&model](int column) {
            return model.headerData(column, Qt::Horizontal).toString();
        };
        QVERIFY(header(ChangesModel::LeftColumn).contains(QLatin1String("a.json")));
        QVERIFY(header(ChangesModel::RightColumn).contains(QLatin1String("b.json")));
    }
};

QTEST_GUILESS_MAIN(TestChangesModel)
#include "tst_changes_model.moc"
