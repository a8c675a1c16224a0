// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <mutex>

namespace passerelle
{

/// Does something once, on whichever thread comes first; the others wait for it. As std::call_once, which
/// calls the system each time to wake waiters that are not there: a check of a small mapping does this ten
/// times, and spent a tenth of its time on that.
class Once
{
public:
    /// Whether it was done, on any thread; what was made is seen then.
    bool isDone() const { return m_isDone.load(std::memory_order_acquire); }

    template <typename What>
    void run(const What &what)
    {
        if (isDone())
            return;
        const std::lock_guard guard(m_mutex);
        if (m_isDone.load(std::memory_order_relaxed))
            return;
        what();
        m_isDone.store(true, std::memory_order_release);
    }

private:
    std::mutex m_mutex;
    std::atomic<bool> m_isDone = false;
};

} // namespace passerelle
