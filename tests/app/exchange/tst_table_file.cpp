// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_file.h"
#include "support/mapping_text.h"
#include "support/test_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using exchange::FileFormat;

/// Files that sectors come out of and go into.
class TestTableFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        return test::writeFile(m_folder.filePath(name), bytes);
    }

private Q_SLOTS:
    void readsTables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("csv") << QStringLiteral("a.csv")
                             << QByteArray("\xEF\xBB\xBFsecteur;saison\r\nM1;D\r\n");
        QTest::newRow("json") << QStringLiteral("a.json")
                              << QByteArray("{\"sectorInfos\":{\"M1\":{\"seasonCode\":\"D\"}}}");
        QTest::newRow("a page") << QStringLiteral("a.html")
                                << QByteArray(
                                       "<html><table><tr><th>secteur<th>saison<tr><td>M1<td>D</table>");
        QTest::newRow("a page that calls itself a workbook")
            << QStringLiteral("a.xls")
            << QByteArray("<table><tr><th>secteur<th>saison<tr><td>M1<td>D</table>");
    }
    void readsTables()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const Result<exchange::Block> block = exchange::readTableFile(write(name, bytes), {});
        QVERIFY(block);
        QCOMPARE(block->rows.size(), std::size_t{1});
        QCOMPARE(block->rows.front().cells.join(u'|'), QStringLiteral("M1|D"));
    }

    void saysWhatItDoesNotRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("program"); // named in what happened and in what to do
        const QByteArray zip("PK\x03\x04\x14\x00\x06\x00", 8);
        QTest::newRow("xlsx") << QStringLiteral("a.xlsx") << zip + "..xl/workbook.xml.."
                              << QStringLiteral("file-is-workbook") << QStringLiteral("Excel");
        QTest::newRow("xls") << QStringLiteral("a.xls")
                             << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00", 9)
                             << QStringLiteral("file-is-workbook") << QStringLiteral("Excel");
        QTest::newRow("ods") << QStringLiteral("a.ods")
                             << zip + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
                             << QStringLiteral("file-is-workbook") << QStringLiteral("LibreOffice");
        QTest::newRow("another archive")
            << QStringLiteral("a.zip") << zip << QStringLiteral("file-no-text") << QString();
        QTest::newRow("a picture") << QStringLiteral("a.csv")
                                   << QByteArray("\x89PNG\r\n\x1A\n\x00\x00\x00\x0D", 12)
                                   << QStringLiteral("file-no-text") << QString();
    }
    void saysWhatItDoesNotRead()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, id);
        QFETCH(QString, program);
        const QString path = write(name, bytes);
        const Result<exchange::Block> block = exchange::readTableFile(path, {});
        QCOMPARE(test::helpfulId(block), id);
        QVERIFY(block.error().where.endsWith(name));
        QVERIFY(block.error().what.contains(program) && block.error().next.contains(program));
    }

    void saysThatItIsNotThere()
    {
        QCOMPARE(exchange::readTableFile(m_folder.filePath(QStringLiteral("none.csv")), {}).error().id,
                 QStringLiteral("file-missing"));
        QFile large(m_folder.filePath(QStringLiteral("large.csv")));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64{65} * 1024 * 1024));
        QCOMPARE(exchange::readTableFile(large.fileName(), {}).error().id, QStringLiteral("table-too-large"));
    }

    void tablesAreKnownByName()
    {
        for (const char *name : {"a.csv", "b.TSV", "c.xlsx", "d.ods", "e.html"})
            QVERIFY2(exchange::isTableFile(QLatin1String(name)), name);
        for (const char *name : {"a.json", "b.txt", "csv", "c.passerelle"})
            QVERIFY2(!exchange::isTableFile(QLatin1String(name)), name);
    }

    void writesEachFormat()
    {
        const mapping::Mapping mapping = test::read(R"({"sectorInfos":{"A":{"seasonCode":"D;1"}}})");
        const auto text = [&](FileFormat format, QLocale::Language language) {
            return exchange::fileText(mapping, format, QLocale(language)).value_or(QByteArray("refused"));
        };
        QVERIFY(text(FileFormat::Csv, QLocale::French).contains("A;;;\"D;1\";"));
        QVERIFY(text(FileFormat::Csv, QLocale::English).contains("A,,,D;1,"));
        QVERIFY(text(FileFormat::Markdown, QLocale::French).startsWith("| sector"));
        QCOMPARE(text(FileFormat::Json, QLocale::French), mapping.tree().text());
        const auto broken = exchange::fileText(test::read(R"({"a" "b": })"), FileFormat::Json, QLocale());
        QVERIFY(!broken);
        QCOMPARE(broken.error().id, QStringLiteral("json-not-strict"));
        QCOMPARE(exchange::suffixOf(FileFormat::Markdown), QStringLiteral(".md"));
    }
};

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_table_file.moc"
