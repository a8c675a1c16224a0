// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/worker.h"

#include "sandbox/faults.h"
#include "sandbox/guarded_listener.h"
#include "sandbox/http_front.h"

namespace passerelle::sandbox
{

namespace
{

/// A fault is about a card that was asked for rightly; the others are answered as ever, unless it is for all.
const Fault *faultFor(const Provider &provider, const Reply &reply)
{
    const Fault *fault = provider.fault(reply.card);
    if (!fault || fault->card == QLatin1String("*"))
        return fault;
    const std::optional<otipass::Verdict> verdict = otipass::verdictById(reply.verdict);
    return verdict && otipass::meaningOf(*verdict) != otipass::Meaning::Failed ? fault : nullptr;
}

} // namespace

Worker::Worker(std::unique_ptr<GuardedListener> listener, otipass::ApiProfile profile,
               const Scenario &scenario, std::shared_ptr<const Clock> clock)
    : m_listener(listener.release()), m_profile(std::move(profile)), m_clock(std::move(clock)),
      m_provider(m_profile, scenario, m_clock)
{
    m_listener->setParent(this);
    connect(m_listener, &GuardedListener::turnedAway, this, [this](int status, const QString &why) {
        Served served;
        served.time = m_clock->now();
        served.verdict = QStringLiteral("turned-away");
        served.status = status;
        served.message = why;
        Q_EMIT this->served(served);
    });
}

void Worker::begin()
{
    // Made here, as not all that Qt's server owns would follow it from one thread to another.
    new HttpFront(
        m_listener, [this](const Asked &asked, QTcpSocket *socket) { handle(asked, socket); }, this);
    m_listener->resumeAccepting();
}

void Worker::setScenario(const Scenario &scenario) { m_provider = Provider(m_profile, scenario, m_clock); }

void Worker::handle(const Asked &asked, QTcpSocket *socket)
{
    Reply reply = m_provider.answer(asked);
    if (const Fault *fault = faultFor(m_provider, reply)) {
        playFault(*fault, socket, m_provider, reply);
        reply.verdict = QStringLiteral("fault:") + faultId(fault->kind);
        reply.status = 0;
    } else {
        HttpFront::write(socket, reply, asked.header("connection").toLower().contains("close"));
    }
    tell(asked, reply);
}

void Worker::tell(const Asked &asked, const Reply &reply)
{
    Served served;
    served.time = m_clock->now();
    served.method = QString::fromLatin1(asked.method);
    served.path = QString::fromUtf8(asked.path);
    served.card = reply.card;
    served.verdict = reply.verdict;
    served.status = reply.status;
    served.message = reply.message;
    Q_EMIT this->served(served);
}

} // namespace passerelle::sandbox
