// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_places.h"

#include <QTest>

using namespace passerelle::cli;

/// Lines and columns as people count them.
class TestTextPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("empty") << QByteArray("") << 0 << 1 << 1;
        QTest::newRow("beyond the end") << QByteArray("ab") << 99 << 1 << 3;
        QTest::newRow("LF") << QByteArray("a\nbc") << 3 << 2 << 2;
        QTest::newRow("CR LF") << QByteArray("a\r\nbc") << 4 << 2 << 2;
        QTest::newRow("CR") << QByteArray("a\rbc") << 3 << 2 << 2;
        QTest::newRow("two bytes a character") << QByteArray("\xC3\xA9\xC3\xA9x") << 4 << 1 << 3;
        QTest::newRow("four bytes a character") << QByteArray("\xF0\x9F\x98\x80x") << 4 << 1 << 2;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "ab")
                                         << 4 << 1 << 2;
        QTest::newRow("the mark itself") << QByteArray("\xEF\xBB\xBF"
                                                       "ab")
                                         << 0 << 1 << 1;
        QTest::newRow("end of the last line") << QByteArray("a\n") << 2 << 2 << 1;
        QTest::newRow("a block's end") << QByteArray(512, 'a') << 512 << 1 << 513;
        QTest::newRow("a long line") << QByteArray("\n") + QByteArray("\xC3\xA9").repeated(5000) << 8001 << 2
                                     << 4001;
    }
    void places()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, offset);
        QFETCH(int, line);
        QFETCH(int, column);
        const TextPosition at = TextPlaces(text).at(quint32(offset));
        QCOMPARE(int(at.line), line);
        QCOMPARE(int(at.column), column);
    }
};

QTEST_GUILESS_MAIN(TestTextPlaces)
#include "tst_text_places.moc"
