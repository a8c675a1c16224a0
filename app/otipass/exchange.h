// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "otipass/answer.h"

#include <QObject>

namespace passerelle::otipass
{

/// The longest answer that is read, in bytes; the download of a longer one is stopped.
inline constexpr qint64 kLongestAnswer = qint64{1024} * 1024;

/// The end of an exchange.
struct ExchangeResult {
    enum class Kind : quint8 { Answered, Failed, Cancelled };
    Kind kind = Kind::Failed;
    RawAnswer answer; ///< of Answered; of a redirect, what came
    qint64 milliseconds = 0;
    /// False where the question certainly did not reach the other side; true where it may have been counted
    /// there.
    bool mayHaveArrived = false;
    /// Of Failed and Cancelled. exchange-timeout, exchange-never-ending, exchange-refused,
    /// exchange-host-unknown, exchange-network, exchange-tls, exchange-proxy-unreachable,
    /// exchange-proxy-refused, exchange-proxy-login, exchange-redirected, exchange-cut-off,
    /// exchange-too-large, exchange-not-http, exchange-key-wrong (nothing was sent), exchange-cancelled,
    /// exchange-other.
    Problem problem;
};

/// One question under way. Ends exactly once, through finished(), always after control returned to the event
/// loop; then deletes itself (later).
class Exchange : public QObject
{
    Q_OBJECT
public:
    /// Gives up; finished() follows with Kind::Cancelled. Does nothing once it ended.
    virtual void cancel() = 0;
    virtual bool isFinished() const = 0;

Q_SIGNALS:
    void finished(const passerelle::otipass::ExchangeResult &result);

protected:
    using QObject::QObject;
};

} // namespace passerelle::otipass

Q_DECLARE_METATYPE(passerelle::otipass::ExchangeResult)
