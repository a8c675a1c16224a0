// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace passerelle
{

/// Where the time comes from. Given in, so that a test can stand at any moment.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present moment, in UTC, with milliseconds.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

/// Stands still until it is moved.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime at) : m_now(std::move(at)) {}
    QDateTime now() const override { return m_now; }
    void set(QDateTime at) { m_now = std::move(at); }

private:
    QDateTime m_now;
};

} // namespace passerelle
