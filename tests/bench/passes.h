// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <algorithm>
#include <cstddef>
#include <functional>
#include <vector>

/// What the benchmarks measure beside, and how they take a middle figure.
namespace passerelle::bench
{

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// A piece of work; what it returns keeps the compiler from leaving it out.
using Pass = std::function<std::size_t()>;

/// Median milliseconds of each pass. All passes of a round follow each other, so that a busy machine slows
/// them down alike.
inline std::vector<double> medians(const std::vector<Pass> &passes, int rounds)
{
    std::vector<std::vector<double>> times(passes.size());
    std::size_t kept = 0;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < passes.size(); ++i) {
            QElapsedTimer timer;
            timer.start();
            kept += passes[i]();
            times[i].push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::vector<double> result;
    result.reserve(times.size());
    for (std::vector<double> &one : times)
        result.push_back(kept == 0 ? 0 : median(std::move(one)));
    return result;
}

} // namespace passerelle::bench
