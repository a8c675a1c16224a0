// SPDX-License-Identifier: GPL-3.0-or-later
#include "secutix/sale_check.h"
#include "secutix/sale_prerequisites.h"
#include "json/reader.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace passerelle;
using namespace passerelle::secutix;

namespace
{

const QByteArray kSetup = R"({
  "sale": {
    "channel": {"code": "OTIPASS", "type": "STX_File"},
    "contingent": {"code": "OTI", "channel": "OTIPASS"},
    "contact": {"number": "10001", "paymentModes": ["CASH", "PENDING_ACCOUNT"]},
    "interface": {"code": "OTI_STX", "channel": "OTIPASS"},
    "products": [
      {"code": "PASSTOU", "season": "DDMM23", "family": "OPEN_PASS", "tariff": "FULL", "price": 1200, "vat": 550, "quota": 1000},
      {"code": "ANY", "family": "OPEN_PASS", "tariff": "REDUCED", "price": 800, "vat": 550, "quota": 5}
    ]
  }
})";

} // namespace

/// What a sale needs: each thing by name, where it stands, and that nothing else is asked for.
class SalePrerequisitesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreStableAndDifferent()
    {
        QSet<QLatin1String> ids;
        for (const SalePrerequisite &one : salePrerequisites()) {
            QVERIFY(one.id.startsWith(QLatin1String("sale-")));
            QVERIFY(!ids.contains(one.id));
            ids.insert(one.id);
            QCOMPARE(salePrerequisite(QString(one.id)), &one);
        }
        QCOMPARE(salePrerequisite(u"sale-nothing"), nullptr);
    }

    void everythingIsThere()
    {
        const SaleCheck check =
            checkSale(read(kSetup), QStringLiteral("DDMM23"), QStringLiteral("PASSTOU"), 999);
        QVERIFY(check.isMet());
        QVERIFY(check.unmet.empty());
        QCOMPARE(check.terms->channel, QStringLiteral("OTIPASS"));
        QCOMPARE(check.terms->contact, QStringLiteral("10001"));
        QCOMPARE(check.terms->contingent, QStringLiteral("OTI"));
        QCOMPARE(check.terms->tariff, QStringLiteral("FULL"));
        QCOMPARE(check.terms->price, 1200);
        QCOMPARE(check.terms->vat, 550);
        QCOMPARE(check.terms->quota, 1000);
        QCOMPARE(check.terms->quotaSeason, QStringLiteral("DDMM23"));
        QCOMPARE(textAt(kSetup, check.terms->tariffPlace), QByteArray("\"FULL\""));
    }

    void aProductForAnySeason()
    {
        const workspace::Setup setup = read(kSetup);
        const SaleCheck check = checkSale(setup, QStringLiteral("DDMM77"), QStringLiteral("ANY"), 4);
        QVERIFY(check.isMet());
        QCOMPARE(check.terms->season, QStringLiteral("DDMM77"));
        QCOMPARE(quotaSeason(setup, QStringLiteral("DDMM77"), QStringLiteral("ANY")), QString());
        QCOMPARE(quotaSeason(setup, QStringLiteral("DDMM23"), QStringLiteral("PASSTOU")),
                 QStringLiteral("DDMM23"));
    }

    /// One change of the text that is right breaks one prerequisite and no other, and it points there.
    void unmet_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("place");
        const auto row = [](const char *id, const char *before, const char *after, const char *place) {
            QTest::newRow(id) << QByteArray(before) << QByteArray(after) << QByteArray(place);
        };
        row("sale-channel-code", "{\"code\": \"OTIPASS\", \"type\"", "{\"code\": \"Otipass\", \"type\"",
            "\"Otipass\"");
        row("sale-channel-type", "STX_File", "STX_FILE", "\"STX_FILE\"");
        row("sale-contingent-missing", "\"OTI\"", "\"\"", "\"\"");
        row("sale-contingent-channel", "\"OTI\", \"channel\": \"OTIPASS\"", "\"OTI\", \"channel\": \"WEB\"",
            "\"WEB\"");
        row("sale-contact-missing", "10001", " ", "\" \"");
        row("sale-pending-account", "[\"CASH\", \"PENDING_ACCOUNT\"]", "[\"CASH\", \"CARD\"]",
            "\"CASH\", \"CARD\"");
        row("sale-interface-missing", "\"code\": \"OTI_STX\", ", "", "\"interface\"");
        row("sale-interface-channel", "\"OTI_STX\", \"channel\": \"OTIPASS\"",
            "\"OTI_STX\", \"channel\": \"\"", "\"\"");
        row("sale-product-missing", "\"PASSTOU\", \"season\": \"DDMM23\"",
            "\"PASSTOU\", \"season\": \"DDMM22\"", "{");
        row("sale-product-family", "\"DDMM23\", \"family\": \"OPEN_PASS\"",
            "\"DDMM23\", \"family\": \"TICKET\"", "\"TICKET\"");
        row("sale-product-no-tariff", "\"FULL\"", "\"\"", "\"\"");
        row("sale-product-price", "\"price\": 1200, ", "", "\"PASSTOU\"");
        row("sale-quota-missing", ", \"quota\": 1000", "", "\"PASSTOU\"");
        row("sale-quota-used-up", ": 1000", ": 7", "7");
    }

    void unmet()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, place);
        QByteArray text = kSetup;
        QCOMPARE(text.count(before), 1);
        text.replace(before, after);
        const SaleCheck check = checkSale(read(text), QStringLiteral("DDMM23"), QStringLiteral("PASSTOU"), 7);
        QVERIFY(!check.isMet());
        QStringList ids;
        for (const UnmetPrerequisite &one : check.unmet)
            ids.append(one.id);
        QCOMPARE(ids, QStringList(QString::fromLatin1(QTest::currentDataTag())));
        const UnmetPrerequisite &only = check.unmet.front();
        QCOMPARE(textAt(text, only.place), place);
        QVERIFY(!only.message.isEmpty());
        static const QRegularExpression leftOver(QStringLiteral("%[0-9]"));
        QVERIFY(!only.message.contains(leftOver));
    }

    void theLastOfTheQuota()
    {
        QVERIFY(checkSale(read(kSetup), QStringLiteral("DDMM77"), QStringLiteral("ANY"), 4).isMet());
        QVERIFY(!checkSale(read(kSetup), QStringLiteral("DDMM77"), QStringLiteral("ANY"), 5).isMet());
    }

    void aMappingWithoutSeasonOrProduct()
    {
        const workspace::Setup setup = read(kSetup);
        QCOMPARE(checkSale(setup, {}, QStringLiteral("PASSTOU"), 0).unmet.front().id,
                 QLatin1String("sale-mapping-incomplete"));
        QCOMPARE(checkSale(setup, QStringLiteral("DDMM23"), {}, 0).unmet.front().id,
                 QLatin1String("sale-mapping-incomplete"));
        QCOMPARE(checkSale(setup, {}, {}, 0).unmet.size(), std::size_t{1});
    }

    void anEmptySetUpNamesAllAtOnce()
    {
        const QByteArray text = "{}";
        const SaleCheck check = checkSale(read(text), QStringLiteral("DDMM23"), QStringLiteral("PASSTOU"), 0);
        QStringList ids;
        for (const UnmetPrerequisite &one : check.unmet) {
            ids.append(one.id);
            QVERIFY(one.place.end() <= static_cast<quint32>(text.size()));
        }
        QCOMPARE(
            ids,
            QStringList({QStringLiteral("sale-channel-code"), QStringLiteral("sale-channel-type"),
                         QStringLiteral("sale-contingent-missing"), QStringLiteral("sale-contact-missing"),
                         QStringLiteral("sale-interface-missing"), QStringLiteral("sale-product-missing")}));
    }

private:
    static workspace::Setup read(const QByteArray &text)
    {
        return workspace::Setup(std::make_shared<const json::Reading>(json::read(text)));
    }
    static QByteArray textAt(const QByteArray &text, ByteRange range)
    {
        return text.mid(range.offset, range.length);
    }
};

QTEST_GUILESS_MAIN(SalePrerequisitesTest)
#include "tst_sale_prerequisites.moc"
