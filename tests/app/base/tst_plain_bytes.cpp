// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/once.h"
#include "base/plain_bytes.h"

#include <QTest>
#include <thread>
#include <vector>

using namespace passerelle;

class TestPlainBytes : public QObject
{
    Q_OBJECT
private slots:
    void eachByteAtEachPlace();
    void onceFromManyThreads();
};

void TestPlainBytes::eachByteAtEachPlace()
{
    QVERIFY(isVisibleAscii({}));
    for (qsizetype length = 1; length <= 18; ++length) {
        for (qsizetype at = 0; at < length; ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                QByteArray text(length, '~');
                text[at] = static_cast<char>(byte);
                QCOMPARE(isVisibleAscii(text), byte > 0x20 && byte < 0x7F);
            }
        }
    }
}

void TestPlainBytes::onceFromManyThreads()
{
    Once once;
    QVERIFY(!once.isDone());
    int times = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] { once.run([&times] { ++times; }); });
    for (std::thread &one : threads)
        one.join();
    QVERIFY(once.isDone());
    QCOMPARE(times, 1);
}

QTEST_APPLESS_MAIN(TestPlainBytes)
#include "tst_plain_bytes.moc"
