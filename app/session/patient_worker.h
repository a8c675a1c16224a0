// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/worker.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <memory>
#include <utility>

namespace passerelle::session
{

/// A thread for files that may lie on a network share which hangs: it says when an answer is late, and its
/// owner can go on without it. The thread that hangs is then left to itself: it ends when the system lets go
/// of it, or with the program.
class PatientWorker : public QObject
{
    Q_OBJECT
public:
    /// `patience` is how long an answer may take before its absence is said.
    PatientWorker(const QString &name, std::chrono::milliseconds patience);
    ~PatientWorker() override; ///< as end()

    /// As Worker::run(). Nothing is heard any more of what was asked before startAnew().
    template <typename Work, typename Done>
    void run(Work work, Done done)
    {
        asked();
        m_worker->run(std::move(work), [self = QPointer(this), worker = m_worker.get(),
                                        done = std::move(done)](auto answer) mutable {
            if (!self || self->m_worker.get() != worker)
                return; // nobody waits for it any more
            self->answerCame();
            done(std::move(answer));
        });
    }

    /// An answer takes longer than the patience lasts.
    bool isSilent() const { return m_isSilent; }
    /// Waits no more for what was asked so far.
    void startAnew();
    /// The last call: waits for the work under way, but no longer than the patience lasts. False where its
    /// thread was left to itself.
    bool end();

Q_SIGNALS:
    void silent();
    void answered(); ///< after a silence, or nobody waits any more

private:
    void asked();
    void answerCame();
    void abandon();
    void setSilent(bool isSilent);

    QString m_name;
    QTimer m_patience;
    int m_asked = 0; ///< answers that are waited for
    bool m_isSilent = false;
    std::unique_ptr<Worker> m_worker;
};

} // namespace passerelle::session
