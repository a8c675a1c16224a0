// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>
#include <atomic>

namespace passerelle::rules
{

class Rule;

/// A rule as a finding names it: by its number, in a quarter of the room of a pointer, for there may be 300
/// 000 findings. Used like a pointer.
class RuleRef
{
public:
    RuleRef() = default;
    RuleRef(const Rule *rule); // NOLINT(google-explicit-constructor)

    operator const Rule *() const { return s_rules[m_number]; } // NOLINT(google-explicit-constructor)
    const Rule *operator->() const { return s_rules[m_number]; }
    /// From 1; less than kMost.
    quint16 number() const { return m_number; }

    static constexpr std::size_t kMost = 512;

private:
    friend class Rule;
    /// The number of a rule that is being made; rules live as long as the program.
    static quint16 numbered(const Rule *rule);

    static std::array<const Rule *, kMost> s_rules; ///< by number; none at 0
    static std::atomic<quint16> s_count;

    quint16 m_number = 0;
};

} // namespace passerelle::rules
