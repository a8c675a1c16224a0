// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/setup_edits.h"

#include "workspace_texts.h"

#include <QtTest>

using namespace passerelle;
using namespace passerelle::workspace;
using tests::after;
using tests::exchanged;
using tests::setupOf;
using tests::smallWorkspace;

class SetupEditsTest : public QObject
{
    Q_OBJECT
private:
    /// The edit exchanges this piece and no other byte.
    static bool exchanges(const document::Edit &edit, const QByteArray &piece, const QByteArray &with)
    {
        const QByteArray got = after(smallWorkspace(), edit);
        const QByteArray wanted = exchanged(smallWorkspace(), piece, with);
        if (got != wanted)
            qWarning().noquote() << "got\n" << got << "\nwanted\n" << wanted;
        return got == wanted && !edit.name.isEmpty();
    }

private Q_SLOTS:
    void setsWhatIsThere()
    {
        const Setup setup = setupOf(smallWorkspace());
        QVERIFY(exchanges(setConnectionField(setup, ConnectionField::Url, QStringLiteral("http://\"x\"")),
                          "\"https://otipass.net/api\"", "\"http://\\\"x\\\"\""));
        QVERIFY(exchanges(setConnectionField(setup, ConnectionField::TimeoutSeconds, QStringLiteral("30")),
                          "\"timeoutSeconds\": 20", "\"timeoutSeconds\": 30"));
        QVERIFY(exchanges(setName(setup, QStringLiteral("Musées")), "\"Dijon\"", "\"Musées\""));
        QVERIFY(exchanges(setDeviceField(setup, 0, DeviceField::Direction, QStringLiteral("In")), "\"Out\"",
                          "\"In\""));
        QVERIFY(exchanges(setDeviceFlag(setup, 0, DeviceFlag::Helpdesk, false), "\"helpdesk\": true",
                          "\"helpdesk\": false"));
        QVERIFY(exchanges(setDoorSectors(setup, 1, {QStringLiteral("B")}), "[\"B\", \"A\"]", "[\"B\"]"));
        QVERIFY(exchanges(setSaleField(setup, SaleField::ChannelType, QStringLiteral("X")), "\"STX_File\"",
                          "\"X\""));
        QVERIFY(
            exchanges(setProductField(setup, 0, ProductField::Price, QStringLiteral("900")), "1200", "900"));
        QVERIFY(exchanges(giveOwnIdentity(setup, QStringLiteral("fedc")),
                          "\"0123456789abcdef0123456789abcdef\"", "\"fedc\""));
    }

    void createsWhatIsMissing()
    {
        const Setup setup = setupOf(smallWorkspace());
        QVERIFY(exchanges(setConnectionField(setup, ConnectionField::UserName, QStringLiteral("museum")),
                          "\"odd\": [1, 2]", "\"odd\": [1, 2], \"userName\": \"museum\""));
        const QByteArray withProxy = after(
            smallWorkspace(), setConnectionField(setup, ConnectionField::ProxyHost, QStringLiteral("proxy")));
        QCOMPARE(setupOf(withProxy).connection.proxyHost.value, QStringLiteral("proxy"));
        QVERIFY(json::read(withProxy).isStrict());

        const QByteArray withProfile = after(smallWorkspace(), setApiProfile(setup, QStringLiteral("own")));
        QCOMPARE(withProfile,
                 exchanged(smallWorkspace(), "\"mapping\": {\"lines\": []}",
                           "\"mapping\": {\"lines\": []},\n  \"profiles\": {\n    \"api\": \"own\"\n  }"));
        QCOMPARE(setupOf(after(smallWorkspace(),
                               setSaleField(setup, SaleField::ContingentCode, QStringLiteral("OTI"))))
                     .sale.contingentCode.value,
                 QStringLiteral("OTI"));
    }

    void createsAllOfAnEmptyObject_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one line") << QByteArray("{}");
        QTest::newRow("lines") << QByteArray("{\n}\n");
        QTest::newRow("tabs") << QByteArray("{\r\n\t\"version\": 1\r\n}\r\n");
    }
    void createsAllOfAnEmptyObject()
    {
        QFETCH(QByteArray, text);
        const auto step = [&text](const document::Edit &edit) { text = after(text, edit); };
        step(setConnectionField(setupOf(text), ConnectionField::ProxyPort, QStringLiteral("3128")));
        step(addSector(setupOf(text), QStringLiteral("A")));
        step(addSector(setupOf(text), QStringLiteral("B")));
        step(addDoor(setupOf(text), QStringLiteral("G_1"), {QStringLiteral("A"), QStringLiteral("B")}));
        step(addDevice(setupOf(text), QStringLiteral("PDA_01"), QStringLiteral("G_1")));
        step(addDevice(setupOf(text), QStringLiteral("PDA_02"), QStringLiteral("G_1")));
        step(setPaymentMode(setupOf(text), QStringLiteral("PENDING_ACCOUNT"), true));
        step(addProduct(setupOf(text), QStringLiteral("PASS"), QStringLiteral("S23")));

        QVERIFY2(json::read(text).isStrict(), text.constData());
        const Setup setup = setupOf(text);
        QCOMPARE(setup.connection.proxyPort.value, 3128);
        QCOMPARE(setup.plan.sectors.size(), std::size_t{2});
        QCOMPARE(setup.plan.doors.front().sectors.size(), std::size_t{2});
        QCOMPARE(setup.plan.devices.size(), std::size_t{2});
        QCOMPARE(setup.plan.devices[1].door.value, QStringLiteral("G_1"));
        QVERIFY(setup.sale.hasPaymentMode(QString(kPendingAccount)));
        QCOMPARE(setup.sale.products.front().family.value, QString(kOpenPassFamily));
        QCOMPARE(text.count("\r\n") == text.count('\n'), text.contains('\r'));
    }

    void addsAtTheEndOfItsList()
    {
        const Setup setup = setupOf(smallWorkspace());
        QVERIFY(exchanges(addDoor(setup, QStringLiteral("GATE_C"), {QStringLiteral("B")}),
                          "{\"name\": \"GATE_B\", \"sectors\": [\"B\", \"A\"]}",
                          "{\"name\": \"GATE_B\", \"sectors\": [\"B\", \"A\"]},\n"
                          "      {\"name\": \"GATE_C\", \"sectors\": [\"B\"]}"));
        QVERIFY(exchanges(addSector(setup, QStringLiteral("C")), "\"sectors\": [\"A\", \"B\"],",
                          "\"sectors\": [\"A\", \"B\", \"C\"],"));
    }

    void removesWithCommaAndLine()
    {
        const Setup setup = setupOf(smallWorkspace());
        QVERIFY(exchanges(removeDevice(setup, 1), ",\n      {\"name\": \"PDA_02\"}", ""));
        QVERIFY(exchanges(removeProduct(setup, 1), ",\n      {\"code\": \"PASS\", \"season\": \"S24\"}", ""));
        QVERIFY(exchanges(setPaymentMode(setup, QStringLiteral("CASH"), false), "\"CASH\", ", ""));
    }

    void devicesFollowTheirDoor()
    {
        const Setup setup = setupOf(smallWorkspace());
        const QByteArray renamed = after(smallWorkspace(), renameDoor(setup, 0, QStringLiteral("NEW")));
        QCOMPARE(renamed, smallWorkspace().replace("\"GATE_A\"", "\"NEW\""));
        const Setup removed = setupOf(after(smallWorkspace(), removeDoor(setup, 0)));
        QCOMPARE(removed.plan.doors.size(), std::size_t{1});
        QVERIFY(!removed.plan.devices.front().door.present);
        QVERIFY(removed.reading().isStrict());
    }

    void doorsFollowTheirSector()
    {
        const Setup setup = setupOf(smallWorkspace());
        QCOMPARE(after(smallWorkspace(), renameSector(setup, 0, QStringLiteral("NEW"))),
                 smallWorkspace().replace("\"A\"", "\"NEW\""));
        const Setup removed = setupOf(after(smallWorkspace(), removeSector(setup, 0)));
        QVERIFY(removed.reading().isStrict());
        QCOMPARE(removed.plan.sectors.size(), std::size_t{1});
        QVERIFY(removed.plan.doors[0].sectors.empty());
        QCOMPARE(removed.plan.doors[1].sectors.size(), std::size_t{1});
    }

    void removesASectorThatADoorNamesTwice()
    {
        const QByteArray text = R"({"plan": {"sectors": ["A"], "doors": [{"sectors": ["A", "B", "A"]}]}})";
        const Setup removed = setupOf(after(text, removeSector(setupOf(text), 0)));
        QVERIFY(removed.reading().isStrict());
        QCOMPARE(removed.plan.doors[0].sectors.size(), std::size_t{1});
    }

    void aDoorOfTheSameNameKeepsItsDevices()
    {
        const QByteArray text =
            R"({"plan": {"doors": [{"name": "G"}, {"name": "G"}], "devices": [{"name": "D", "door": "G"}]}})";
        const Setup removed = setupOf(after(text, removeDoor(setupOf(text), 0)));
        QVERIFY(removed.plan.devices.front().door.present);
    }

    void whatCannotBeDoneIsEmpty()
    {
        const Setup setup = setupOf(smallWorkspace());
        QVERIFY(setConnectionField(setup, ConnectionField::TimeoutSeconds, QStringLiteral("soon")).isEmpty());
        QVERIFY(setProductField(setup, 0, ProductField::Vat, QString()).isEmpty());
        QVERIFY(removeDevice(setup, 2).isEmpty());
        QVERIFY(renameDoor(setup, -1, QStringLiteral("X")).isEmpty());
        QVERIFY(setPaymentMode(setup, QStringLiteral("CASH"), true).isEmpty());
        QVERIFY(setMappingFile(setup, QStringLiteral("x.json")).isEmpty());
        QVERIFY(setName(setupOf("[]"), QStringLiteral("X")).isEmpty());
    }

    void undoGivesTheSameBytes()
    {
        const QByteArray text = smallWorkspace();
        document::Snapshot before;
        before.texts[static_cast<std::size_t>(document::Buffer::Workspace)] = text;
        const Setup setup = setupOf(text);
        for (const document::Edit &edit :
             {renameSector(setup, 0, QStringLiteral("Z")), removeSector(setup, 0), removeDoor(setup, 0),
              addProduct(setup, QStringLiteral("P"), QStringLiteral("S")),
              setApiProfile(setup, QStringLiteral("x"))}) {
            const auto ready = document::normalized(edit, before);
            QVERIFY(ready.has_value());
            const QByteArray changed = document::applied(text, *ready, document::Buffer::Workspace);
            QVERIFY(changed != text);
            const document::Edit back = document::inverse(*ready, before);
            QCOMPARE(document::applied(changed, back, document::Buffer::Workspace), text);
        }
    }
};

QTEST_GUILESS_MAIN(SetupEditsTest)
#include "tst_setup_edits.moc"
