// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule_kit.h"

namespace passerelle::rules
{

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
};

} // namespace passerelle::rules
