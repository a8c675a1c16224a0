// SPDX-License-Identifier: GPL-3.0-or-later
#include "secutix/csv_row.h"
#include "secutix/file_profile.h"
#include "secutix/file_writer.h"
#include "support/built_in_profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace passerelle;
using namespace passerelle::secutix;

/// The files as TnAC and SecuTix read them, to the byte; whole or not at all.
class FileWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<FileProfile> profile = FileProfile::parse(test::builtInFileProfile());
        QVERIFY(profile);
        m_profile = *profile;
    }

    void init() { m_folder.emplace(); }

    void asTnacAndSecutixReadThem()
    {
        FileRow unsold = sample(2);
        unsold.order = 0;
        unsold.product = QStringLiteral("PASSREI");
        const auto written = write(m_profile, {sample(1), unsold, sample(3)});
        QVERIFY2(written, qPrintable(written ? QString() : written.error().sentence()));
        QCOMPARE(names(), QStringList({QStringLiteral("stx_file_20260301-120000.csv"),
                                       QStringLiteral("tnac_checked_PASSREI_20260301-120000.csv"),
                                       QStringLiteral("tnac_checked_PASSTOU_20260301-120000.csv"),
                                       QStringLiteral("tnac_whitelist_20260301-120000.csv")}));
        QCOMPARE(content("tnac_whitelist_20260301-120000.csv"),
                 QByteArray("OTI1;DDMM23;PASSTOU;0;FALSE;FALSE;;;\r\n"
                            "OTI2;DDMM23;PASSREI;0;FALSE;FALSE;;;\r\n"
                            "OTI3;DDMM23;PASSTOU;0;FALSE;FALSE;;;\r\n"));
        QCOMPARE(content("tnac_checked_PASSTOU_20260301-120000.csv"),
                 QByteArray("ORGANIZER;;PASSTOU;\r\n"
                            "OTI1;2026-03-01T09:00:01;\r\n"
                            "OTI3;2026-03-01T09:00:03;\r\n"));
        QCOMPARE(content("tnac_checked_PASSREI_20260301-120000.csv"),
                 QByteArray("ORGANIZER;;PASSREI;\r\n"
                            "OTI2;2026-03-01T09:00:02;\r\n"));
        QCOMPARE(
            content("stx_file_20260301-120000.csv"),
            QByteArray(
                "STX_File\r\n"
                "Open Pass\r\n"
                "M,M,M,M,M,M,M,M,M,M,M,O,M,M,M,M,M\r\n"
                "INSTITUTION,ORGANIZATION,ORDER_NR,ORDER_DATE,OPERATION_TYPE,BUYING_CONTACT_NR,SEASON,"
                "TARIFF,CONTINGENT,PRICE,VAT,PAYMENT_DATE,TICKET_STATE,GENERATION_DATE,BARCODE,"
                "SHIPMENT_DATE,SHIPMENT_MODE\r\n"
                "INSTITUTION,ORGANIZATION,1,2026-03-01 09:00:01,SALE,10001,DDMM23,FULL,OTI,1200,550,"
                "2026-03-01 09:00:01,CONTROLLED,2026-03-01 09:00:01,OTI1,2026-03-01 09:00:01,CONTROLLED\r\n"
                "INSTITUTION,ORGANIZATION,3,2026-03-01 09:00:03,SALE,10001,DDMM23,FULL,OTI,1200,550,"
                "2026-03-01 09:00:03,CONTROLLED,2026-03-01 09:00:03,OTI3,2026-03-01 "
                "09:00:03,CONTROLLED\r\n"));
        QCOMPARE(written->at(0).rows, 3);
        QCOMPARE(written->at(0).layout, QStringLiteral("white-list"));
        QCOMPARE(written->size(), std::size_t{4});
    }

    void twiceIsTheSameAndReplacesNothing()
    {
        const auto first = write(m_profile, {sample(1), sample(2)});
        const auto again = write(m_profile, {sample(1), sample(2)});
        QVERIFY(first && again);
        QCOMPARE(again->at(0).path,
                 m_folder->filePath(QStringLiteral("tnac_whitelist_20260301-120000-2.csv")));
        for (std::size_t i = 0; i < first->size(); ++i)
            QCOMPARE(contentOf(again->at(i).path), contentOf(first->at(i).path));
    }

    void withoutRowsNothingIsWritten()
    {
        const auto written = write(m_profile, {});
        QVERIFY(written && written->empty());
        QVERIFY(names().isEmpty());
    }

    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("whenNeeded");
        const auto row = [](const char *tag, const char *text, const char *cell) {
            QTest::newRow(tag) << QString::fromUtf8(text) << QString::fromUtf8(cell);
        };
        row("plain", "OTI1", "OTI1");
        row("empty", "", "");
        row("separator", "a;b", "\"a;b\"");
        row("another separator", "a,b", "a,b");
        row("quote", "a\"b", "\"a\"\"b\"");
        row("only a quote", "\"", "\"\"\"\"");
        row("line break", "a\nb", "\"a\nb\"");
        row("carriage return", "a\rb", "\"a\rb\"");
        row("spaces and zeros stay", " 007 ", " 007 ");
        row("letters of any kind", "Musée 日本 😀", "Musée 日本 😀");
    }

    void cells()
    {
        QFETCH(QString, text);
        QFETCH(QString, whenNeeded);
        QCOMPARE(CsvRowWriter::cell(text, u';', Quoting::WhenNeeded), std::optional(whenNeeded));
        const bool isPlain = text == whenNeeded;
        QCOMPARE(CsvRowWriter::cell(text, u';', Quoting::Never).has_value(), isPlain);
        QCOMPARE(CsvRowWriter::cell(text, u';', Quoting::Always),
                 std::optional(isPlain ? u'"' + text + u'"' : whenNeeded));
    }

    void encodings()
    {
        FileProfile profile = oneColumn();
        FileRow row = sample(1);
        row.barcode = QStringLiteral("é");
        profile.files[0].byteOrderMark = true;
        profile.files[0].lineEnd = "\n";
        QCOMPARE(contentOf(write(profile, {row})->at(0).path), QByteArray("\xEF\xBB\xBF\xC3\xA9\n"));
        profile.files[0].byteOrderMark = false;
        profile.files[0].latin1 = true;
        QCOMPARE(contentOf(write(profile, {row})->at(0).path), QByteArray("\xE9\n"));
        row.barcode = QStringLiteral("日");
        refusesWith(write(profile, {row}), "file-value-not-encodable");
    }

    void times()
    {
        FileProfile profile = oneColumn();
        profile.files[0].columns[0].from = cellSource(QStringLiteral("control.time"));
        profile.files[0].timeZone = QTimeZone("Europe/Paris");
        QCOMPARE(contentOf(write(profile, {sample(1)})->at(0).path), QByteArray("2026-03-01 10:00:01\r\n"));
        profile.files[0].columns[0].format = QStringLiteral("dd.MM.yy");
        QCOMPARE(contentOf(write(profile, {sample(1)})->at(0).path), QByteArray("01.03.26\r\n"));
    }

    void valuesThatDoNotFit_data()
    {
        QTest::addColumn<QString>("barcode");
        QTest::newRow("file-value-missing") << QString();
        QTest::newRow("file-value-too-long") << QString(51, u'9');
        QTest::newRow("file-value-not-digits") << QStringLiteral("12a");
        QTest::newRow("file-value-needs-quotes") << QStringLiteral("1;2");
    }

    void valuesThatDoNotFit()
    {
        FileProfile profile = oneColumn();
        FileColumn &column = profile.files[0].columns[0];
        const QByteArray id = QTest::currentDataTag();
        column.mandatory = true;
        column.maxLength = 50;
        column.digits = id == "file-value-not-digits";
        profile.files[0].quoting = Quoting::Never;
        FileRow wrong = sample(2);
        QFETCH(QString, barcode);
        wrong.barcode = barcode;
        FileRow right = sample(1);
        right.barcode = QString(50, u'9');
        const auto written = write(profile, {right, wrong});
        refusesWith(written, id);
        QVERIFY(written.error().where.contains(QStringLiteral("2")));
        QVERIFY(written.error().where.contains(QStringLiteral("BARCODE")));
    }

    void neverHalfAFile_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("source fails") << QStringLiteral("ledger-corrupt");
        QTest::newRow("cancelled") << QStringLiteral("files-cancelled");
    }

    void neverHalfAFile()
    {
        QFETCH(QString, id);
        const CancelToken cancel;
        int number = 0;
        const RowSource rows = [&](FileRow &into) -> Result<bool> {
            into = sample(++number);
            if (number == 1000) {
                if (id != QLatin1String("files-cancelled"))
                    return Failure(Problem{id, {}, {}, {}});
                cancel.cancel();
            }
            return number < 5000;
        };
        refusesWith(writeFiles(m_folder->path(), rows, m_profile, kNow, cancel), id.toLatin1());
        QVERIFY(number < 2000);
    }

    void foldersThatDoNotServe()
    {
        const RowSource rows = [](FileRow &) -> Result<bool> { return false; };
        const auto gone = writeFiles(m_folder->filePath(QStringLiteral("gone")), rows, m_profile, kNow);
        refusesWith(gone, "files-folder-not-writable");
        QVERIFY(gone.error().where.contains(QStringLiteral("gone")));
    }

    void aFileThatCannotBeWritten()
    {
        FileProfile profile = oneColumn();
        profile.files[0].fileName = QString(300, u'a'); // longer than a file system takes
        refusesWith(write(profile, {sample(1)}), "file-not-written");
    }

    void aNameLeadsNowhereElse()
    {
        FileProfile profile = oneColumn();
        profile.files[0].fileName = QStringLiteral("../{split}/{time}.csv");
        profile.files[0].splitBy = cellSource(QStringLiteral("scan.card"));
        FileRow row = sample(1);
        row.card = QStringLiteral("..\\..\n/etc");
        const auto written = write(profile, {row});
        QVERIFY(written);
        QCOMPARE(QFileInfo(written->at(0).path).path(), m_folder->path());
    }

    void notMoreFilesThanAPersonCanHandle()
    {
        FileProfile profile = oneColumn();
        profile.files[0].fileName = QStringLiteral("{split}.csv");
        profile.files[0].splitBy = cellSource(QStringLiteral("scan.id"));
        std::vector<FileRow> rows;
        for (int number = 1; number <= 300; ++number)
            rows.push_back(sample(number));
        refusesWith(write(profile, rows), "files-too-many");
    }

    void aProfileWithUnknownNamesWritesNothing()
    {
        FileProfile profile = m_profile;
        profile.unknownNames.push_back(
            {{}, QStringLiteral("control.barcod"), QStringLiteral("control.barcode")});
        const auto written = write(profile, {sample(1)});
        refusesWith(written, "files-profile-unknown-names");
        QVERIFY(written.error().next.contains(QStringLiteral("control.barcode")));
    }

    void aHundredThousandRowsComeOneByOne()
    {
        int number = 0;
        const RowSource rows = [&](FileRow &into) -> Result<bool> {
            into = sample(++number);
            return number <= 100000;
        };
        const auto written = writeFiles(m_folder->path(), rows, m_profile, kNow);
        QVERIFY(written);
        QCOMPARE(written->at(0).rows, 100000);
        QCOMPARE(contentOf(written->at(0).path).count('\n'), 100000);
    }

private:
    static FileRow sample(int number)
    {
        FileRow row;
        row.scanId = QString::number(number);
        row.card = QStringLiteral("TLS");
        row.barcode = QStringLiteral("OTI%1").arg(number);
        row.season = QStringLiteral("DDMM23");
        row.product = QStringLiteral("PASSTOU");
        row.scanTime = row.controlTime = row.created =
            QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC).addSecs(number);
        row.order = number;
        row.channel = QStringLiteral("OTIPASS");
        row.contact = QStringLiteral("10001");
        row.contingent = QStringLiteral("OTI");
        row.tariff = QStringLiteral("FULL");
        row.price = 1200;
        row.vat = 550;
        row.quantity = 1;
        return row;
    }

    static FileProfile oneColumn()
    {
        FileLayout layout;
        layout.id = QStringLiteral("one");
        layout.title = QStringLiteral("One");
        layout.fileName = QStringLiteral("one.csv");
        layout.dateFormat = QStringLiteral("yyyy-MM-dd HH:mm:ss");
        layout.columns.push_back(
            {QStringLiteral("BARCODE"), cellSource(QStringLiteral("control.barcode")), {}, 0, false, false});
        FileProfile profile;
        profile.files.push_back(layout);
        return profile;
    }

    Result<std::vector<WrittenFile>> write(const FileProfile &profile, const std::vector<FileRow> &rows)
    {
        std::size_t next = 0;
        return writeFiles(
            m_folder->path(),
            [&](FileRow &into) -> Result<bool> {
                if (next == rows.size())
                    return false;
                into = rows[next++];
                return true;
            },
            profile, kNow);
    }

    /// Not even a piece of a file is left.
    void refusesWith(const Result<std::vector<WrittenFile>> &written, const QByteArray &id)
    {
        QVERIFY(!written);
        QCOMPARE(written.error().id, QString::fromLatin1(id));
        for (const QString &name : names())
            QVERIFY2(name == QLatin1String("one.csv") || name == QLatin1String("one-2.csv"),
                     qPrintable(name));
    }

    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QByteArray content(const char *name) const
    {
        return contentOf(m_folder->filePath(QString::fromLatin1(name)));
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    static inline const QDateTime kNow{QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
    FileProfile m_profile;
    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FileWriterTest)
#include "tst_file_writer.moc"
