// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace passerelle
{

/// Keeps a few large pieces of memory that went, for the next that ask. The system clears each page of a
/// fresh piece when it is first written: for the 24 MB that a reading of 100 000 sectors takes that costs
/// five times as much as filling them. Any thread.
class LargeMemory
{
public:
    static void *take(std::size_t bytes);
    static void give(void *memory) noexcept;
    /// Gives everything that is kept back to the system: what was open is not open any more.
    static void forget();

    /// Below this the ordinary memory serves.
    static constexpr std::size_t kLarge = std::size_t{256} * 1024;
};

template <typename T>
class LargeAllocator
{
public:
    using value_type = T;

    LargeAllocator() = default;
    template <typename Other>
    LargeAllocator(const LargeAllocator<Other> &) // NOLINT(google-explicit-constructor)
    {
    }

    T *allocate(std::size_t count)
    {
        static_assert(alignof(T) <= alignof(std::max_align_t));
        const std::size_t bytes = count * sizeof(T);
        return static_cast<T *>(bytes < LargeMemory::kLarge ? ::operator new(bytes)
                                                            : LargeMemory::take(bytes));
    }
    void deallocate(T *memory, std::size_t count) noexcept
    {
        if (count * sizeof(T) < LargeMemory::kLarge)
            ::operator delete(memory);
        else
            LargeMemory::give(memory);
    }

    friend bool operator==(const LargeAllocator &, const LargeAllocator &) { return true; }
};

/// A vector that is made anew again and again, of millions of things.
template <typename T>
using LargeVector = std::vector<T, LargeAllocator<T>>;

} // namespace passerelle
