// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>
#include <vector>

namespace passerelle::mapping
{

/// How often each value stands in a column, as far as it takes to say whether all but one are the same: of
/// more than a few values only how many there are. Values can be taken out again, so that a column that
/// changed in one row need not be read anew.
class ValueTally
{
public:
    void add(QByteArrayView value);
    /// Takes out a value that was added.
    void remove(QByteArrayView value);

    /// False where too much was taken out for lone() to be known: the column must be counted again.
    bool isKnown() const { return m_others == 0 || m_values.size() > 1; }
    /// Of three or more values the one that differs from all others, which agree.
    std::optional<QByteArray> lone() const;

private:
    struct Value {
        QByteArray bytes;
        qint32 count = 0;
    };
    std::vector<Value> m_values;
    qint32 m_others = 0; ///< of values that are not in the list
};

} // namespace passerelle::mapping
