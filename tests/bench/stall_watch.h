// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>
#include <chrono>
#include <ctime>

namespace passerelle::bench
{

/// A moment on three clocks: everybody's, this thread's processor time and the whole program's, in
/// milliseconds. On a machine that others use as well the processor's times tell more.
struct Moment {
    double wall = 0;
    double thread = 0;
    double program = 0;

    static Moment now()
    {
        const auto wall = std::chrono::steady_clock::now().time_since_epoch();
        Moment moment{std::chrono::duration<double, std::milli>(wall).count(), 0, 0};
#ifdef Q_OS_UNIX
        moment.thread = of(CLOCK_THREAD_CPUTIME_ID);
        moment.program = of(CLOCK_PROCESS_CPUTIME_ID);
#else
        moment.thread = moment.program = moment.wall;
#endif
        return moment;
    }
    Moment since(const Moment &before) const
    {
        return {wall - before.wall, thread - before.thread, program - before.program};
    }

private:
#ifdef Q_OS_UNIX
    static double of(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
#endif
};

/// The longest time for which one event kept the event loop from going on, and who took it.
struct Stall {
    Moment length;
    QByteArray what;
};

/// A program whose event loop is watched: what takes how long, when it was last painted, when it came to
/// rest. Costs two looks at the clocks for each event.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_isWithin) // other threads keep nobody waiting
            return QApplication::notify(receiver, event);
        m_isWithin = true;
        const bool isPainting = event->type() == QEvent::UpdateRequest;
        const QByteArray what = receiver->metaObject()->className() + QByteArray(" \"") +
                                receiver->objectName().toUtf8() + "\" " +
                                QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
        const Moment before = Moment::now();
        const bool isTaken = QApplication::notify(receiver, event);
        const Moment length = Moment::now().since(before);
        if (length.thread > m_longest.length.thread)
            m_longest = {length, what};
        if (isPainting)
            m_painted = Moment::now();
        m_isWithin = false;
        return isTaken;
    }

    void watchAnew() { m_longest = {}; }
    const Stall &longest() const { return m_longest; }
    /// When a window was last painted.
    const Moment &painted() const { return m_painted; }

    /// Goes on until `isDone` says so and nothing is left to do; returns when that was.
    template <typename IsDone>
    static Moment restsWhen(IsDone isDone)
    {
        QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
        for (;;) {
            if (dispatcher->processEvents(QEventLoop::AllEvents))
                continue;
            if (isDone())
                return Moment::now();
            dispatcher->processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    /// Goes on for so long.
    static void goOn(double milliseconds)
    {
        const Moment begin = Moment::now();
        while (Moment::now().since(begin).wall < milliseconds)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }

private:
    bool m_isWithin = false;
    Stall m_longest;
    Moment m_painted;
};

} // namespace passerelle::bench
