// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace passerelle
{

/// Shared between whoever asked for a piece of work and the thread that does it. Copies share one state;
/// once cancelled it stays cancelled.
class CancelToken
{
public:
    CancelToken() : m_cancelled(std::make_shared<std::atomic_bool>(false)) {}

    void cancel() const { m_cancelled->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace passerelle
