// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/member_names.h"

#include "base/letters.h"

#include <cstdlib>

namespace passerelle::mapping
{

static constexpr std::array kTopNames{kProjectId, kNumType, kSectorInfos};
static constexpr std::array kEntryNames{QLatin1String("OtipassServiceId"), QLatin1String("OtipassPSpaceId"),
                                        QLatin1String("seasonCode"), QLatin1String("productCode")};
/// Longer names are never taken for a misspelt known one.
static constexpr qsizetype kLongestName = 32;

QLatin1String memberName(EntryField field) { return kEntryNames[static_cast<std::size_t>(field)]; }

QLatin1String knownName(bool atTop, quint8 index) { return atTop ? kTopNames[index] : kEntryNames[index]; }

template <typename Names>
static quint8 exactName(const Names &names, QByteArrayView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].size() == name.size() && std::equal(name.begin(), name.end(), names[i].data()))
            return static_cast<quint8>(i);
    }
    return kNoName;
}

quint8 exactTopName(QByteArrayView name) { return exactName(kTopNames, name); }

quint8 exactEntryName(QByteArrayView name) { return exactName(kEntryNames, name); }

/// The same when only case, spaces, dashes and underscores are left out.
static bool sameLetters(QByteArrayView written, QLatin1String known)
{
    qsizetype at = 0;
    for (const char one : written) {
        if (one == ' ' || one == '_' || one == '-' || one == '.' || one == '\t')
            continue;
        if (at == known.size() || asciiLower(one) != asciiLower(known.data()[at]))
            return false;
        ++at;
    }
    return at == known.size();
}

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

template <typename Names>
static Resemblance resemblanceAmong(const Names &names, QByteArrayView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (sameLetters(name, names[i]))
            return {Likeness::Case, static_cast<quint8>(i)};
    }
    Resemblance found;
    int nearest = 3;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int limit = std::min(nearest - 1, names[i].size() < 8 ? 1 : 2);
        const int distance = editDistance(name, QByteArrayView(names[i].data(), names[i].size()), limit);
        if (distance <= limit) {
            nearest = distance;
            found = {Likeness::Near, static_cast<quint8>(i)};
        }
    }
    return found;
}

Resemblance resemblance(QByteArrayView name, bool atTop)
{
    return atTop ? resemblanceAmong(kTopNames, name) : resemblanceAmong(kEntryNames, name);
}

} // namespace passerelle::mapping
