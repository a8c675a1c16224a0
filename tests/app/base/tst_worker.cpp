// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/worker.h"

#include <QTest>
#include <memory>
#include <vector>

using namespace passerelle;

/// Work on a thread of its own, in the order asked, and the end of it.
class TestWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInOrderOnTheOwnersThread()
    {
        Worker worker(QStringLiteral("test"));
        std::vector<int> answers;
        QThread *there = nullptr;
        for (int i = 0; i < 3; ++i) {
            worker.run([i, &there] { return there = QThread::currentThread(), i; },
                       [&answers](int answer) {
                           QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
                           answers.push_back(answer);
                       });
        }
        QTRY_COMPARE(answers, (std::vector<int>{0, 1, 2}));
        QVERIFY(there != QThread::currentThread());
        QCOMPARE(there->objectName(), QStringLiteral("test"));
    }

    void hasNoThreadUntilItIsAsked()
    {
        Worker idle(QStringLiteral("idle"));
        idle.finish(); // and its end waits for nothing
    }

    void finishDoesWhatWasAskedFor()
    {
        int done = 0;
        Worker worker(QStringLiteral("test"));
        for (int i = 0; i < 20; ++i)
            worker.run([&done] { return ++done; }, [](int) {});
        worker.finish();
        QCOMPARE(done, 20);
    }

    void noAnswerComesAfterItsEnd()
    {
        bool answered = false;
        auto worker = std::make_unique<Worker>(QStringLiteral("test"));
        worker->run([] { return 1; }, [&answered](int) { answered = true; });
        worker.reset();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
