// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nearness.h"

#include "base/letters.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace passerelle
{

/// A name of any length may come from a file; what is longer, in bytes, is no misspelling.
static constexpr qsizetype kLongestName = 100;

int editDistance(QByteArrayView a, QByteArrayView b, int limit)
{
    if (a.size() > kLongestName || b.size() > kLongestName || std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    std::array<std::array<int, kLongestName + 1>, 3> rows{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        rows[0][static_cast<std::size_t>(j)] = static_cast<int>(j);
    for (std::size_t i = 1; i <= static_cast<std::size_t>(a.size()); ++i) {
        auto &row = rows[i % 3];
        const auto &above = rows[(i + 2) % 3];
        const auto &twoAbove = rows[(i + 1) % 3];
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (std::size_t j = 1; j <= static_cast<std::size_t>(b.size()); ++j) {
            const char x = asciiLower(a[static_cast<qsizetype>(i) - 1]);
            const char y = asciiLower(b[static_cast<qsizetype>(j) - 1]);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (x == y ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && x == asciiLower(b[static_cast<qsizetype>(j) - 2]) &&
                                 y == asciiLower(a[static_cast<qsizetype>(i) - 2]);
            if (swapped)
                row[j] = std::min(row[j], twoAbove[j - 2] + 1);
            best = std::min(best, row[j]);
        }
        if (best > limit)
            return limit + 1;
    }
    return std::min(limit + 1,
                    rows[static_cast<std::size_t>(a.size()) % 3][static_cast<std::size_t>(b.size())]);
}

QString nearestName(const QString &name, const QStringList &known)
{
    QString nearest;
    int best = std::max(2, static_cast<int>(std::min(name.size(), kLongestName)) / 3) + 1;
    const QByteArray bytes = name.toUtf8();
    for (const QString &candidate : known) {
        const int away = editDistance(bytes, candidate.toUtf8(), best - 1);
        if (away < best) {
            best = away;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace passerelle
