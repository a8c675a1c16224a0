// SPDX-License-Identifier: GPL-3.0-or-later
#include "secutix/file_profile.h"
#include "support/built_in_profile.h"

#include <QTest>

using namespace passerelle;
using namespace passerelle::secutix;

class FileProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInOneIsWhole()
    {
        const Result<FileProfile> profile = FileProfile::parse(test::builtInFileProfile());
        QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().sentence()));
        QVERIFY(profile->unknownNames.empty());
        QCOMPARE(profile->files.size(), std::size_t{3});
        const FileLayout *white = profile->file(u"white-list");
        QVERIFY(white);
        QCOMPARE(columnsOf(*white),
                 QStringLiteral("barcode;season_code;product_code;category_id;reduced_price;"
                                "is_specimen;validity_date;tag;entranceBarcodeId"));
        QVERIFY(white->headerRows.empty());
        const FileLayout *stx = profile->file(u"stx-file");
        QVERIFY(stx);
        QCOMPARE(columnsOf(*stx),
                 QStringLiteral("INSTITUTION,ORGANIZATION,ORDER_NR,ORDER_DATE,OPERATION_TYPE,"
                                "BUYING_CONTACT_NR,SEASON,TARIFF,CONTINGENT,PRICE,VAT,PAYMENT_DATE,"
                                "TICKET_STATE,GENERATION_DATE,BARCODE,SHIPMENT_DATE,SHIPMENT_MODE"));
        QCOMPARE(stx->headerRows.size(), std::size_t{4});
        QVERIFY(stx->salesOnly);
        QCOMPARE(profile->file(u"checked-barcodes")->headerRows.size(), std::size_t{1});
        QCOMPARE(profile->file(u"nothing"), nullptr);
    }

    void everyChoiceIsRead()
    {
        const Result<FileProfile> profile = FileProfile::parse(wrap(R"(
            {"id": "a", "title": "A", "fileName": "{split}_{time}.txt", "rowsOf": "sales", "splitBy": "control.season",
             "separator": "\t", "quotes": "always", "encoding": "iso-8859-1", "byteOrderMark": true, "lineEnd": "lf",
             "dateFormat": "dd.MM.yyyy", "timeZone": "Europe/Paris", "booleans": {"true": "1", "false": "0"},
             "headerRows": [["literal:x", "constant.house"], "column-names"],
             "columns": [{"name": "n", "value": "order.number", "maxLength": 9, "mandatory": true, "digits": true},
                         {"name": "t", "value": "control.time", "format": "HH:mm"},
                         {"name": "b", "value": "boolean:true"}]})"));
        QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().sentence()));
        QVERIFY(profile->unknownNames.empty());
        const FileLayout &file = profile->files.at(0);
        QCOMPARE(file.title, QStringLiteral("A"));
        QVERIFY(file.salesOnly && file.splitBy && file.latin1);
        QVERIFY(!file.byteOrderMark); // there is none in ISO 8859-1
        QCOMPARE(file.separator, u'\t');
        QCOMPARE(file.quoting, Quoting::Always);
        QCOMPARE(file.lineEnd, QByteArray("\n"));
        QCOMPARE(file.timeZone.id(), QByteArray("Europe/Paris"));
        QCOMPARE(file.trueWord, QStringLiteral("1"));
        QCOMPARE(file.headerRows.at(0).at(1).text, QStringLiteral("Musée"));
        QCOMPARE(file.headerRows.at(1).size(), std::size_t{3});
        QCOMPARE(file.columns.at(0).maxLength, 9);
        QVERIFY(file.columns.at(0).mandatory && file.columns.at(0).digits);
        QCOMPARE(file.columns.at(1).format, QStringLiteral("HH:mm"));
        QVERIFY(file.columns.at(2).from.truth);
    }

    void unknownNamesAreFindingsWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("nearest");
        const auto row = [](const char *tag, const char *file, const char *name, const char *nearest) {
            QTest::newRow(tag) << QByteArray(file) << QString::fromUtf8(name) << QString::fromUtf8(nearest);
        };
        row("a column",
            R"({"id": "a", "fileName": "a", "columns": [{"name": "b", "value": "control.barcod"}]})",
            "control.barcod", "control.barcode");
        row("a constant",
            R"({"id": "a", "fileName": "a", "columns": [{"name": "b", "value": "constant.hous"}]})",
            "constant.hous", "constant.house");
        row("a header",
            R"({"id": "a", "fileName": "a", "headerRows": [["order.nr"]], "columns": [{"name": "b", "value": "scan.id"}]})",
            "order.nr", "");
        row("what splits",
            R"({"id": "a", "fileName": "a", "splitBy": "control.Product", "columns": [{"name": "b", "value": "scan.id"}]})",
            "control.Product", "control.product");
        row("a zone",
            R"({"id": "a", "fileName": "a", "timeZone": "Europe/Pariss", "columns": [{"name": "b", "value": "scan.id"}]})",
            "Europe/Pariss", "Europe/Paris");
        row("a file's name",
            R"({"id": "a", "fileName": "a_{tme}", "columns": [{"name": "b", "value": "scan.id"}]})", "{tme}",
            "{time}");
        row("something else",
            R"({"id": "a", "fileName": "a", "columns": [{"name": "b", "value": "weather"}]})", "weather", "");
    }

    void unknownNamesAreFindingsWithTheirPlace()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, name);
        const QByteArray text = wrap(file);
        const Result<FileProfile> profile = FileProfile::parse(text);
        QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().sentence()));
        QCOMPARE(profile->unknownNames.size(), std::size_t{1});
        const UnknownFileName &unknown = profile->unknownNames.front();
        QCOMPARE(unknown.name, name);
        QVERIFY(text.mid(unknown.range.offset, unknown.range.length).contains(name.toUtf8()));
        if (name != QLatin1String("order.nr")) // more than one is near
            QTEST(unknown.nearest, "nearest");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id");
        QTest::newRow("not JSON") << QByteArray("{") << QStringLiteral("json-not-valid");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("json-not-valid");
        QTest::newRow("another format")
            << QByteArray(R"({"format": "x", "version": 1, "id": "a", "name": "a", "files": []})")
            << QStringLiteral("json-not-of-schema");
        QTest::newRow("no columns") << wrap(R"({"id": "a", "fileName": "a", "columns": []})")
                                    << QStringLiteral("json-not-of-schema");
        QTest::newRow("a long separator")
            << wrap(
                   R"({"id": "a", "fileName": "a", "separator": ";;", "columns": [{"name": "", "value": "scan.id"}]})")
            << QStringLiteral("json-not-of-schema");
        QTest::newRow("a header row of another kind")
            << wrap(
                   R"({"id": "a", "fileName": "a", "headerRows": ["names"], "columns": [{"name": "", "value": "scan.id"}]})")
            << QStringLiteral("json-not-of-schema");
        QTest::newRow("newer")
            << wrap(R"({"id": "a", "fileName": "a", "columns": [{"name": "", "value": "scan.id"}]})")
                   .replace("\"version\": 1", "\"version\": 2")
            << QStringLiteral("profile-newer");
        QTest::newRow("too large") << QByteArray(FileProfile::kLongest + 1, ' ')
                                   << QStringLiteral("profile-too-large");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        const Result<FileProfile> profile = FileProfile::parse(text);
        QVERIFY(!profile);
        QTEST(profile.error().id, "id");
        QVERIFY(!profile.error().what.isEmpty());
    }

private:
    static QByteArray wrap(const QByteArray &file)
    {
        return R"({"format": "passerelle-file-profile", "version": 1, "id": "t", "name": "T", "constants": {"house": "Musée"}, "files": [)" +
               file + "]}";
    }
    static QString columnsOf(const FileLayout &layout)
    {
        QStringList names;
        for (const FileColumn &column : layout.columns)
            names.append(column.name);
        return names.join(layout.separator);
    }
};

QTEST_GUILESS_MAIN(FileProfileTest)
#include "tst_file_profile.moc"
