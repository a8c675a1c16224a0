// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace passerelle::rules
{

/// A few places in a row, mostly none or one: those stand in the object itself, so that copying 100 000
/// findings asks for no memory of their own.
class Places
{
public:
    Places() = default;
    Places(document::Place one) : m_one(one), m_hasOne(true) {} // NOLINT(google-explicit-constructor)
    Places(std::vector<document::Place> all)                    // NOLINT(google-explicit-constructor)
    {
        if (all.size() > 1) {
            m_all = std::make_unique<std::vector<document::Place>>(std::move(all));
        } else if (!all.empty()) {
            m_one = all.front();
            m_hasOne = true;
        }
    }
    Places(const Places &other)
        : m_one(other.m_one), m_hasOne(other.m_hasOne),
          m_all(other.m_all ? std::make_unique<std::vector<document::Place>>(*other.m_all) : nullptr)
    {
    }
    Places(Places &&other) noexcept = default;
    Places &operator=(const Places &other)
    {
        if (this != &other)
            *this = Places(other);
        return *this;
    }
    Places &operator=(Places &&other) noexcept = default;
    ~Places() = default;

    bool empty() const { return size() == 0; }
    std::size_t size() const { return m_all ? m_all->size() : m_hasOne ? 1 : 0; }
    const document::Place *begin() const { return m_all ? m_all->data() : &m_one; }
    const document::Place *end() const { return begin() + size(); }
    document::Place *begin() { return m_all ? m_all->data() : &m_one; }
    document::Place *end() { return begin() + size(); }
    const document::Place &front() const { return *begin(); }
    const document::Place &operator[](std::size_t index) const { return begin()[index]; }

    friend bool operator==(const Places &a, const Places &b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    document::Place m_one;
    bool m_hasOne = false;
    std::unique_ptr<std::vector<document::Place>> m_all; ///< where there are several
};

} // namespace passerelle::rules
