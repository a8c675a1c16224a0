// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/nearness.h"
#include "rules/rule_kit.h"

#include <algorithm>

namespace passerelle::rules
{

/// What is wrong with a profile, or with the name of one. That it does not exist is judged only where
/// somebody looked which do.
class ProfileChoice
{
public:
    static void check(const Rule &rule, const Facts &facts, document::Buffer buffer,
                      const workspace::LocatedText &chosen, Findings &findings)
    {
        const QStringList &known = facts.snapshot.choices[static_cast<std::size_t>(buffer)];
        if (facts.hasWorkspace && !known.isEmpty() && !known.contains(chosen.value))
            findings.add(rule, inWorkspace(chosen));
    }
    /// The profiles that there are, the one that was probably meant first.
    static QStringList offered(const Facts &facts, document::Buffer buffer,
                               const workspace::LocatedText &chosen)
    {
        QStringList known = facts.snapshot.choices[static_cast<std::size_t>(buffer)];
        const QString nearest = nearestName(chosen.value, known);
        std::stable_partition(known.begin(), known.end(),
                              [&nearest](const QString &one) { return one == nearest; });
        return known;
    }
};

/// What is wrong with a profile's text: that it cannot be read, or a name in it that the program does not
/// know. A text that nobody gave is not judged. In the findings `subject` is the index of the name.
template <typename Profile, document::Buffer buffer>
class ProfileNames
{
public:
    static Result<Profile> parse(const Facts &facts) { return Profile::parse(facts.snapshot.text(buffer)); }
    static bool isJudged(const Facts &facts)
    {
        return facts.hasWorkspace && !facts.snapshot.text(buffer).isEmpty();
    }

    static void checkNames(const Rule &rule, const Facts &facts, Findings &findings)
    {
        if (!isJudged(facts))
            return;
        const Result<Profile> profile = parse(facts);
        if (!profile)
            return;
        for (quint32 i = 0; i < profile->unknownNames.size(); ++i)
            findings.add(rule, {buffer, profile->unknownNames[i].range}, i);
    }
    static void checkReadable(const Rule &rule, const Facts &facts, Findings &findings)
    {
        if (isJudged(facts) && !parse(facts))
            findings.add(rule, {buffer, {0, 1}});
    }
    /// What is wrong with a profile that cannot be read, in one line.
    static QString whyUnreadable(const Facts &facts)
    {
        const Result<Profile> profile = parse(facts);
        if (profile)
            return {};
        const Problem &problem = profile.error();
        return (problem.where.isEmpty() ? problem.what : problem.where + QLatin1String(": ") + problem.what)
            .simplified();
    }
};

} // namespace passerelle::rules
