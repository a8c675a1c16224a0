// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/member_names.h"

#include "base/letters.h"
#include "base/nearness.h"

namespace passerelle::mapping
{

static constexpr std::array kTopNames{kProjectId, kNumType, kSectorInfos};
static constexpr std::array kEntryNames{QLatin1String("OtipassServiceId"), QLatin1String("OtipassPSpaceId"),
                                        QLatin1String("seasonCode"), QLatin1String("productCode")};

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
