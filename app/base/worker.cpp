// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/worker.h"

#include <QDeadlineTimer>
#include <utility>

namespace passerelle
{

Worker::Worker(const QString &name, QObject *parent) : QObject(parent)
{
    m_thread.setObjectName(name);
    m_there.moveToThread(&m_thread);
}

Worker::~Worker()
{
    m_thread.quit();
    m_thread.wait();
}

bool Worker::endWithin(std::chrono::milliseconds patience)
{
    m_thread.quit();
    return m_thread.wait(QDeadlineTimer(patience));
}

void Worker::begin()
{
    if (!std::exchange(m_hasBegun, true))
        m_thread.start();
}

void Worker::finish()
{
    QMetaObject::invokeMethod(&m_there, [this] { m_thread.quit(); });
    m_thread.wait();
}

} // namespace passerelle
