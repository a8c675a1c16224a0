// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_texts.h"

#include <QtTest>

using namespace passerelle;
using namespace passerelle::workspace;
using tests::setupOf;
using tests::smallWorkspace;

class SetupTest : public QObject
{
    Q_OBJECT
private:
    static QByteArray bytesAt(const QByteArray &text, ByteRange range)
    {
        return text.mid(range.offset, range.length);
    }

private Q_SLOTS:
    void readsValuesWithTheirPlaces()
    {
        const QByteArray text = smallWorkspace();
        const Setup setup = setupOf(text);
        QCOMPARE(setup.name.value, QStringLiteral("Dijon"));
        QCOMPARE(bytesAt(text, setup.name.range), QByteArray("\"Dijon\""));
        QCOMPARE(setup.connection.url.value, QStringLiteral("https://otipass.net/api"));
        QCOMPARE(setup.connection.timeoutSeconds.value, 20);
        QCOMPARE(bytesAt(text, setup.connection.timeoutSeconds.range), QByteArray("20"));
        QVERIFY(bytesAt(text, setup.connection.range).startsWith("{\"interfaceType\""));

        QCOMPARE(setup.plan.sectors.size(), std::size_t{2});
        QCOMPARE(setup.plan.doors[1].sectors[1].value, QStringLiteral("A"));
        QCOMPARE(bytesAt(text, setup.plan.doors[0].name.range), QByteArray("\"GATE_A\""));
        const Device *device = setup.plan.device(u"PDA_01");
        QVERIFY(device);
        QCOMPARE(device->direction.value, QStringLiteral("Out"));
        QVERIFY(device->helpdesk.value);
        QVERIFY(!device->forceEntry.present);

        const Product *product = setup.sale.product(u"PASS", u"S23");
        QVERIFY(product);
        QCOMPARE(product->price.value, 1200);
        QCOMPARE(product->quota.value, 1000); // 1e3 is a whole number
        QVERIFY(setup.sale.hasPaymentMode(u"PENDING_ACCOUNT"));
        QVERIFY(!setup.sale.hasPaymentMode(u"pending_account"));
    }

    void missingValuesHaveASensiblePlace()
    {
        const QByteArray text = smallWorkspace();
        const Setup setup = setupOf(text);
        // In an object that is there: the name of the object.
        QVERIFY(!setup.connection.userName);
        QCOMPARE(bytesAt(text, setup.connection.userName.range), QByteArray("\"connection\""));
        QCOMPARE(setup.connection.proxyMode.value, QStringLiteral("system"));
        QCOMPARE(bytesAt(text, setup.connection.proxyMode.range), QByteArray("\"connection\""));
        // In a list: what names the element.
        const Device &device = setup.plan.devices[1];
        QVERIFY(!device.door);
        QCOMPARE(device.direction.value, QStringLiteral("In"));
        QCOMPARE(bytesAt(text, device.door.range), QByteArray("\"PDA_02\""));
        QCOMPARE(bytesAt(text, setup.sale.products[1].tariff.range), QByteArray("\"PASS\""));
        // In an object that is missing: that of its parent.
        QVERIFY(!setup.sale.contingentCode);
        QCOMPARE(bytesAt(text, setup.sale.contingentCode.range), QByteArray("\"sale\""));
        QVERIFY(!setup.apiProfile);
        QCOMPARE(bytesAt(text, setup.apiProfile.range), QByteArray("{"));
    }

    void placesLieWithinAnyText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("list") << QByteArray("[1]");
        QTest::newRow("text") << QByteArray("\"x\"");
        QTest::newRow("open") << QByteArray("{\"connection\": {\"url\":");
        QTest::newRow("wrong kinds") << QByteArray(
            R"({"connection": 5, "plan": {"devices": {"name": 1}, "doors": [1, {"name": 2, "sectors": "A"}]},
               "sale": {"products": [{"price": "12"}], "channel": []}, "name": {}})");
    }
    void placesLieWithinAnyText()
    {
        QFETCH(QByteArray, text);
        const Setup setup = setupOf(text);
        QVERIFY(!setup.name.present);
        QVERIFY(!setup.connection.url.present);
        for (const ByteRange range :
             {setup.name.range, setup.connection.url.range, setup.connection.range, setup.plan.range,
              setup.sale.channelCode.range, setup.sale.range, setup.mappingFile.range})
            QVERIFY(range.end() <= static_cast<quint32>(text.size()));
    }

    void wronglyTypedValuesAreMissingAtTheirPlace()
    {
        const QByteArray text = R"({"connection": {"url": 7, "timeoutSeconds": 99999999999}, "name": null})";
        const Setup setup = setupOf(text);
        QVERIFY(!setup.connection.url);
        QCOMPARE(bytesAt(text, setup.connection.url.range), QByteArray("7"));
        QVERIFY(!setup.connection.timeoutSeconds);
        QCOMPARE(setup.connection.timeoutSeconds.value, 10);
        QCOMPARE(bytesAt(text, setup.name.range), QByteArray("null"));
    }

    void theLastOfEqualMembersCounts()
    {
        QCOMPARE(setupOf(R"({"name": "first", "name": "second"})").name.value, QStringLiteral("second"));
    }

    void aProductWithoutSeasonFitsAny()
    {
        const Setup setup =
            setupOf(R"({"sale": {"products": [{"code": "P"}, {"code": "P", "season": "S1"}]}})");
        QCOMPARE(setup.sale.product(u"P", u"S1"), &setup.sale.products[1]);
        QCOMPARE(setup.sale.product(u"P", u"S2"), &setup.sale.products[0]);
        QCOMPARE(setup.sale.product(u"Q", u"S1"), nullptr);
    }

    void aDefaultSetupIsEmpty()
    {
        const Setup setup;
        QVERIFY(!setup.id);
        QVERIFY(setup.plan.devices.empty());
    }
};

QTEST_GUILESS_MAIN(SetupTest)
#include "tst_setup.moc"
