// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/classifier.h"
#include "exchange/html_table.h"

#include <QTest>

using namespace passerelle;
using exchange::Form;

/// Tables in HTML, as programs put them into the clipboard and into files.
class TestHtmlTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("rows"); // cells by |, rows by /
        const auto row = [](const char *name, const char *html, const char *rows) {
            QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(rows);
        };
        row("nothing", "", "");
        row("no table", "<p>A <b>B</b></p>", "");
        row("plain", "<table><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>", "A|B/C|D");
        row("of Excel",
            "<html xmlns:x=\"urn:x\">\r\n<head>\r\n<meta charset=\"utf-8\">\r\n<style>\r\n<!--table\r\n "
            "{mso-x:\"\\,\";}\r\ntd > p {}\r\n--></style>\r\n</head>\r\n<body>\r\n<table border=0>\r\n"
            "<!--StartFragment-->\r\n <col width=89>\r\n <tr height=20>\r\n  <td class=xl65 "
            "style='height:15.0pt;x:\">\"'>DDMM_AUG</td>\r\n  <td>pcumid031fs\r\n  00061</td>\r\n "
            "</tr>\r\n<!--EndFragment-->\r\n</table>\r\n</body>",
            "DDMM_AUG|pcumid031fs 00061");
        row("of LibreOffice",
            "<!DOCTYPE html><html><body><table cellspacing=\"0\"><colgroup/><tr><td height=\"17\" "
            "align=\"left\"><font color=\"#000\">M1</font></td><td sdval=\"42\" sdnum=\"1033;\">42"
            "</td></tr></table></body></html>",
            "M1|42");
        row("of Outlook",
            "<div><p class=MsoNormal>Bonjour,<o:p></o:p></p><table class=MsoTable><tr><td><p "
            "class=MsoNormal>M1<o:p></o:p></p></td><td><p class=MsoNormal>&nbsp;x&amp;y&#233;&nbsp;"
            "</p></td></tr></table></div>",
            "M1|x&y\xC3\xA9");
        row("end tags left out", "<TABLE><TR><TH>A<TH>B<TR><TD>C<TD>D", "A|B/C|D");
        row("breaks are spaces", "<table><tr><td>a<br>b</td><td><div>c</div><div>d</div></td></tr></table>",
            "a b|c d");
        row("cells over several columns",
            "<table><tr><td colspan=2>A</td><td>B</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>",
            "A||B/1|2|3");
        row("cells over several rows",
            "<table><tr><td rowspan='2'>A</td><td>B</td></tr><tr><td>C</td></tr></table>", "A|B/|C");
        row("the table in a frame",
            "<table><tr><td>Menu</td></tr><tr><td><table><tr><td>A</td><td>B</td></tr><tr><td>C</td>"
            "<td>D</td></tr></table></td></tr></table>",
            "A|B/C|D");
        row("the larger of two",
            "<table><tr><td>x</td></tr></table><table><tr><td>A</td><td>B</td></tr></table>", "A|B");
        row("marks of the text", "<table><tr><td>a < b</td><td>&unknown; & c</td></tr></table>",
            "a < b|&unknown; & c");
        row("not closed", "<table><tr><td>A</td><td title=\"B", "A");
    }
    void reads()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, rows);
        QStringList lines;
        for (const exchange::Row &row : exchange::readHtmlTable(html).rows)
            lines.append(row.cells.join(u'|'));
        QCOMPARE(lines.join(u'/'), rows);
    }

    void absurdSpansAreBounded()
    {
        QByteArray html("<table>");
        for (int i = 0; i < 20000; ++i)
            html += "<tr><td colspan=99999 rowspan=99999>A</td></tr>";
        const exchange::Delimited table = exchange::readHtmlTable(html);
        QVERIFY(table.columns <= 256 && table.rows.size() <= 20000);
        QVERIFY(exchange::readHtmlTable(QByteArray(2000000, '<')).rows.empty());
    }

    void whicheverSaysMoreIsTaken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("first"); // cells of the first row
        const QByteArray table(
            "<table><tr><td>M1</td><td>x y</td></tr><tr><td>M2</td><td>z</td></tr></table>");
        QTest::newRow("tabs say it all")
            << QByteArray("M1\tother\nM2\tz\n") << table << QStringLiteral("M1|other");
        QTest::newRow("lost columns")
            << QByteArray("M1\n\nx y\n\nM2\n\nz\n") << table << QStringLiteral("M1|x y");
        QTest::newRow("no text at all") << QByteArray() << table << QStringLiteral("M1|x y");
        QTest::newRow("no table") << QByteArray("M1;x\nM2;y") << QByteArray("<p>M1;x<br>M2;y</p>")
                                  << QStringLiteral("M1|x");
        QTest::newRow("a mail's frame")
            << QByteArray("M1;x\nM2;y") << QByteArray("<table><tr><td>M1;x<br>M2;y</td></tr></table>")
            << QStringLiteral("M1|x");
        QTest::newRow("JSON in a page") << QByteArray("{\"sectorInfos\":{\"A\":{\"seasonCode\":\"D\"}}}")
                                        << table << QStringLiteral("A|D");
        QTest::newRow("HTML as text") << table << QByteArray() << QStringLiteral("M1|x y");
    }
    void whicheverSaysMoreIsTaken()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, html);
        QFETCH(QString, first);
        const exchange::Block block = exchange::classify(exchange::Copied{text, html}, {});
        QVERIFY(!block.rows.empty());
        QCOMPARE(block.rows.front().cells.join(u'|'), first);
    }
};

QTEST_GUILESS_MAIN(TestHtmlTable)
#include "tst_html_table.moc"
