// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/patient_worker.h"

#include <vector>

namespace passerelle::session
{

PatientWorker::PatientWorker(const QString &name, std::chrono::milliseconds patience)
    : m_name(name), m_worker(std::make_unique<Worker>(name))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { setSilent(true); });
}

PatientWorker::~PatientWorker() { end(); }

bool PatientWorker::end()
{
    if (m_worker && !m_isSilent && m_worker->endWithin(m_patience.intervalAsDuration()))
        m_worker.reset();
    const bool hasEnded = !m_worker;
    if (!hasEnded)
        abandon(); // it would be waited for without end
    return hasEnded;
}

void PatientWorker::startAnew()
{
    if (m_asked == 0)
        return;
    abandon();
    m_worker = std::make_unique<Worker>(m_name);
    m_asked = 0;
    m_patience.stop();
    setSilent(false);
}

void PatientWorker::asked()
{
    if (m_asked++ == 0)
        m_patience.start();
}

void PatientWorker::answerCame()
{
    if (--m_asked == 0)
        m_patience.stop();
    else
        m_patience.start();
    setSilent(false);
}

void PatientWorker::abandon()
{
    static auto &abandoned =
        *new std::vector<std::unique_ptr<Worker>>; // no end of the program waits for them
    abandoned.push_back(std::exchange(m_worker, nullptr));
}

void PatientWorker::setSilent(bool isSilent)
{
    if (std::exchange(m_isSilent, isSilent) == isSilent)
        return;
    if (isSilent)
        Q_EMIT silent();
    else
        Q_EMIT answered();
}

} // namespace passerelle::session
