// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/value_tally.h"

#include <algorithm>

namespace passerelle::mapping
{

/// With so many different values there is no lone one, until all but two of them are gone.
static constexpr std::size_t kMostValues = 4;

void ValueTally::add(QByteArrayView value)
{
    const auto known = std::find_if(m_values.begin(), m_values.end(),
                                    [value](const Value &one) { return one.bytes == value; });
    if (known != m_values.end())
        ++known->count;
    else if (m_others == 0 && m_values.size() < kMostValues) // otherwise it may be one of the others
        m_values.push_back({value.toByteArray(), 1});
    else
        ++m_others;
}

void ValueTally::remove(QByteArrayView value)
{
    const auto known = std::find_if(m_values.begin(), m_values.end(),
                                    [value](const Value &one) { return one.bytes == value; });
    if (known == m_values.end())
        --m_others;
    else if (--known->count == 0)
        m_values.erase(known);
}

std::optional<QByteArray> ValueTally::lone() const
{
    if (m_others > 0 || m_values.size() != 2)
        return std::nullopt;
    const Value &first = m_values.front();
    const Value &second = m_values.back();
    if (first.count + second.count < 3 || (first.count != 1 && second.count != 1))
        return std::nullopt;
    return first.count == 1 ? first.bytes : second.bytes;
}

} // namespace passerelle::mapping
