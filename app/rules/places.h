// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"

#include <algorithm>
#include <bit>
#include <memory>
#include <utility>
#include <vector>

namespace passerelle::rules
{

/// A few places in a row, mostly none or one, in the room of one: there may be 300 000 findings, each with
/// its own. Of several the object holds where their list stands, in the place's own bytes; two values that no
/// text has say which of the three it is.
class Places
{
public:
    Places() = default;
    Places(document::Place one) : m_one(one) {} // NOLINT(google-explicit-constructor)
    Places(std::vector<document::Place> all)    // NOLINT(google-explicit-constructor)
    {
        if (all.size() > 1)
            hold(std::make_unique<List>(std::move(all)));
        else if (!all.empty())
            m_one = all.front();
    }
    Places(const Places &other) : m_one(other.m_one)
    {
        if (other.hasSeveral())
            hold(std::make_unique<List>(*other.list()));
    }
    Places(Places &&other) noexcept : m_one(std::exchange(other.m_one, document::Place{kNone, {}})) {}
    Places &operator=(const Places &other)
    {
        if (this != &other)
            *this = Places(other);
        return *this;
    }
    Places &operator=(Places &&other) noexcept
    {
        std::swap(m_one, other.m_one);
        return *this;
    }
    ~Places()
    {
        if (hasSeveral())
            std::default_delete<List>()(list());
    }

    bool empty() const { return m_one.buffer == kNone; }
    std::size_t size() const { return hasSeveral() ? list()->size() : empty() ? 0 : 1; }
    const document::Place *begin() const { return hasSeveral() ? list()->data() : &m_one; }
    const document::Place *end() const { return begin() + size(); }
    document::Place *begin() { return hasSeveral() ? list()->data() : &m_one; }
    document::Place *end() { return begin() + size(); }
    const document::Place &front() const { return *begin(); }
    const document::Place &operator[](std::size_t index) const { return begin()[index]; }

    friend bool operator==(const Places &a, const Places &b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    using List = std::vector<document::Place>;
    static constexpr document::Buffer kNone{0xFF};
    static constexpr document::Buffer kSeveral{0xFE};

    bool hasSeveral() const { return m_one.buffer == kSeveral; }
    List *list() const
    {
        const auto address = static_cast<quintptr>(std::bit_cast<quint64>(m_one.range));
        return reinterpret_cast<List *>(address); // NOLINT(performance-no-int-to-ptr): hold() wrote it
    }
    void hold(std::unique_ptr<List> all)
    {
        const quint64 address = reinterpret_cast<quintptr>(all.release());
        m_one = {kSeveral, std::bit_cast<ByteRange>(address)};
    }

    document::Place m_one{kNone, {}};
};

} // namespace passerelle::rules
