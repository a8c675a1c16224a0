// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <chrono>
#include <utility>

namespace passerelle
{

/// One thread that does pieces of work for its owner, in the order asked. Values go in, values come back. The
/// thread begins with the first piece of work: an owner that is never asked for anything costs none.
class Worker : public QObject
{
    Q_OBJECT
public:
    /// `name` is the thread's, for debuggers.
    explicit Worker(const QString &name, QObject *parent = nullptr);
    /// Waits for the work under way; what was asked and has not begun is dropped, and no answer comes any
    /// more.
    ~Worker() override;

    /// Ends after everything that was asked for is done, and waits for that; for the owner's own end. No
    /// answer comes any more.
    void finish();
    /// Ends as at destruction, but waits for the work under way no longer than this; false where it still
    /// goes on.
    bool endWithin(std::chrono::milliseconds patience);

    /// Calls `work` on the thread, then `done` with what it returned on the owner's thread.
    template <typename Work, typename Done>
    void run(Work work, Done done)
    {
        begin();
        QMetaObject::invokeMethod(&m_there, [this, work = std::move(work), done = std::move(done)]() mutable {
            auto value = work();
            QMetaObject::invokeMethod(this, [value = std::move(value), done = std::move(done)]() mutable {
                done(std::move(value));
            });
        });
    }

private:
    void begin();

    QThread m_thread;
    QObject m_there; ///< lives on the thread; what is invoked on it runs there
    bool m_hasBegun = false;
};

} // namespace passerelle
