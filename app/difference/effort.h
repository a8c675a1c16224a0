// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"

#include <QtGlobal>
#include <atomic>
#include <memory>

namespace passerelle::difference
{

/// How a long comparison is watched from another thread, and ended.
struct Watch {
    CancelToken cancel;
    std::shared_ptr<std::atomic_int> percent = std::make_shared<std::atomic_int>(0); ///< how far it is
};

/// What a comparison may still cost, in steps of some nanoseconds. Spent or cancelled, the rest is told
/// roughly.
class Effort
{
public:
    Effort(qint64 steps, const CancelToken &cancel) : m_left(steps), m_cancel(cancel) {}

    void spend(qint64 steps) { m_left -= steps; }
    bool isSpent() const { return m_left <= 0 || m_cancel.isCancelled(); }

private:
    qint64 m_left;
    CancelToken m_cancel;
};

} // namespace passerelle::difference
