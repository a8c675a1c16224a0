// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/member_names.h"

#include "base/letters.h"
#include "base/nearness.h"

#include <algorithm>

namespace passerelle::mapping
{

static constexpr std::array kTopNames{kProjectId, kNumType, kSectorInfos};
static constexpr std::array kEntryNames{QLatin1String("OtipassServiceId"), QLatin1String("OtipassPSpaceId"),
                                        QLatin1String("seasonCode"), QLatin1String("productCode")};

/// The word within each of the names above that tells it from the others.
static constexpr std::array<QByteArrayView, 3> kTopWords{"project", "num", "sector"};
static constexpr std::array<QByteArrayView, 4> kEntryWords{"service", "space", "season", "product"};

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

static bool isBetweenWords(char one)
{
    return one == ' ' || one == '_' || one == '-' || one == '.' || one == '\t';
}

/// The same when only case, spaces, dashes and underscores are left out.
static bool sameLetters(QByteArrayView written, QLatin1String known)
{
    qsizetype at = 0;
    for (const char one : written) {
        if (isBetweenWords(one))
            continue;
        if (at == known.size() || asciiLower(one) != asciiLower(known.data()[at]))
            return false;
        ++at;
    }
    return at == known.size();
}

/// A name in small letters without what stands between its words; empty where it is longer than any that is
/// meant to be a known one.
class Letters
{
public:
    explicit Letters(QByteArrayView name)
    {
        for (const char one : name) {
            if (isBetweenWords(one))
                continue;
            if (m_size == m_letters.size()) {
                m_size = 0;
                return;
            }
            m_letters[m_size++] = asciiLower(one);
        }
    }
    QByteArrayView view() const { return {m_letters.data(), static_cast<qsizetype>(m_size)}; }

private:
    std::array<char, 24> m_letters{};
    std::size_t m_size = 0;
};

/// Whether a name is made of the word that tells a known one from the others, or of its beginning, and
/// perhaps of what people put around such a word: "season", "Service ID", "otipass_space", "prod".
static bool isAbout(QByteArrayView letters, QByteArrayView word)
{
    constexpr qsizetype kShortest = 4;
    constexpr std::array<QByteArrayView, 7> kBehind{"", "s", "id", "ids", "code", "codes", "info"};
    constexpr QByteArrayView kParty("otipass");
    if (letters.startsWith(kParty))
        letters = letters.sliced(kParty.size());
    if (letters.startsWith("psp")) // OtipassPSpaceId
        letters = letters.sliced(1);
    if (letters.size() >= kShortest && word.startsWith(letters))
        return true;
    if (!letters.startsWith(word))
        return false;
    const QByteArrayView behind = letters.sliced(word.size());
    return std::find(kBehind.begin(), kBehind.end(), behind) != kBehind.end();
}

template <typename Words>
static Resemblance partAmong(const Words &words, QByteArrayView name)
{
    const Letters letters(name);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isAbout(letters.view(), words[i]))
            return {Likeness::Part, static_cast<quint8>(i)};
    }
    return {};
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
    const Resemblance whole = atTop ? resemblanceAmong(kTopNames, name) : resemblanceAmong(kEntryNames, name);
    if (whole.likeness != Likeness::None)
        return whole;
    return atTop ? partAmong(kTopWords, name) : partAmong(kEntryWords, name);
}

} // namespace passerelle::mapping
