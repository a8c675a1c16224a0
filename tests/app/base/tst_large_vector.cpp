// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/large_vector.h"

#include <QTest>
#include <numeric>
#include <thread>

using passerelle::LargeMemory;
using passerelle::LargeVector;

static constexpr std::size_t kMany = std::size_t{1} << 20;

/// Large memory that went serves whoever comes next, and nobody else sees a difference.
class TestLargeVector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { LargeMemory::forget(); }

    void keepsWhatIsPutIn()
    {
        LargeVector<int> numbers;
        for (int i = 0; i < static_cast<int>(kMany); ++i)
            numbers.push_back(i); // grows from small to large
        QCOMPARE(std::accumulate(numbers.begin(), numbers.end(), qint64{0}),
                 qint64{kMany} * (qint64{kMany} - 1) / 2);
        LargeVector<int> copy = numbers;
        copy.resize(3);
        copy.shrink_to_fit(); // and small again
        QCOMPARE(copy.back(), 2);
        QCOMPARE(numbers.size(), kMany);
    }

    void memoryServesAgain()
    {
        const int *place = nullptr;
        {
            const LargeVector<int> gone(kMany, 7);
            place = gone.data();
        }
        const LargeVector<int> larger(kMany + kMany / 32, 1); // a little more fits as well
        QCOMPARE(static_cast<const void *>(larger.data()), static_cast<const void *>(place));
        QCOMPARE(larger.back(), 1);
        const LargeVector<int> other(kMany, 2); // at the same time: a piece of its own
        QVERIFY(other.data() != larger.data());
    }

    void farLargerMemoryDoesNotServe()
    {
        const int *place = nullptr;
        {
            const LargeVector<int> gone(4 * kMany, 7);
            place = gone.data();
        }
        const LargeVector<int> small(kMany / 2, 1);
        QVERIFY(static_cast<const void *>(small.data()) != static_cast<const void *>(place));
    }

    void anyThread()
    {
        std::vector<std::thread> threads;
        std::atomic<int> right = 0;
        for (int number = 0; number < 4; ++number) {
            threads.emplace_back([number, &right] {
                for (int round = 0; round < 20; ++round) {
                    const LargeVector<int> numbers(kMany / 8 + static_cast<std::size_t>(round), number);
                    right += std::all_of(numbers.begin(), numbers.end(),
                                         [number](int one) { return one == number; });
                }
            });
        }
        for (std::thread &one : threads)
            one.join();
        QCOMPARE(right.load(), 80);
    }
};

QTEST_GUILESS_MAIN(TestLargeVector)
#include "tst_large_vector.moc"
