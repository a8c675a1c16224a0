// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/large_vector.h"

#include <mutex>

namespace passerelle
{

namespace
{

/// Stands before the memory that is handed out.
struct alignas(64) Head {
    std::size_t room = 0; ///< bytes behind it
};

class Store
{
public:
    Store() { m_kept.reserve(kMost + 1); }

    Head *take(std::size_t bytes)
    {
        const std::lock_guard guard(m_mutex);
        auto best = m_kept.end();
        for (auto at = m_kept.begin(); at != m_kept.end(); ++at) {
            const bool fits = (*at)->room >= bytes && (*at)->room / 2 <= bytes;
            if (fits && (best == m_kept.end() || (*at)->room < (*best)->room))
                best = at;
        }
        if (best == m_kept.end())
            return nullptr;
        Head *const found = *best;
        m_room -= found->room;
        m_kept.erase(best);
        return found;
    }

    /// Those that came last stay.
    void keep(Head *head)
    {
        const std::lock_guard guard(m_mutex);
        m_kept.push_back(head);
        m_room += head->room;
        while (m_room > kMostRoom || m_kept.size() > kMost)
            release(m_kept.begin());
    }

    void empty()
    {
        const std::lock_guard guard(m_mutex);
        while (!m_kept.empty())
            release(m_kept.begin());
    }

private:
    /// What a reading of 100 000 sectors takes with all that is made of it, findings in each.
    static constexpr std::size_t kMostRoom = std::size_t{64} << 20;
    static constexpr std::size_t kMost = 16;

    using Kept = std::vector<Head *>;
    void release(Kept::iterator at)
    {
        m_room -= (*at)->room;
        ::operator delete (*at, std::align_val_t{alignof(Head)});
        m_kept.erase(at);
    }

    std::mutex m_mutex;
    std::size_t m_room = 0; ///< of all that are kept
    Kept m_kept;
};

/// Lives as long as the program: the last vector may go after everything else.
Store &store()
{
    static auto *const only = new Store;
    return *only;
}

} // namespace

void *LargeMemory::take(std::size_t bytes)
{
    if (Head *const kept = store().take(bytes))
        return kept + 1;
    // A text that grows a little still fits the next time.
    const std::size_t room = bytes + bytes / 16;
    void *const memory = ::operator new (sizeof(Head) + room, std::align_val_t{alignof(Head)});
    return new (memory) Head{room} + 1;
}

void LargeMemory::give(void *memory) noexcept { store().keep(static_cast<Head *>(memory) - 1); }

void LargeMemory::forget() { store().empty(); }

} // namespace passerelle
