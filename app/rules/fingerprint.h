// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/facts.h"
#include "rules/finding.h"

#include <QStringList>

namespace passerelle::rules
{

/// Makes fingerprints of findings: what a finding is about, apart from where it stands. A finding keeps its
/// fingerprint while other parts of the text change, move or are laid out anew, and loses it when its own
/// text changes: the rule's id, and of each of its places the names that lead there and the bytes that stand
/// there without the white space between values, are hashed. What stands on a member's name is about its
/// value too, unless that is an object or a list, whose parts have findings of their own. Places in other
/// texts count by their bytes alone.
class Fingerprints
{
public:
    explicit Fingerprints(const Facts &facts) : m_facts(facts) {}

    /// 24 hexadecimal digits. Two findings of one rule with equal texts under equal names have equal ones.
    QString of(const Finding &finding);
    /// The names that lead to a place: "sectorInfos", "DDMM_AUG", "seasonCode". An element of a list is
    /// called by its name or code.
    QStringList path(const document::Place &place);

private:
    /// The parent of each node; made once for a text, which a walk upwards of its own would not be.
    using Parents = std::vector<json::NodeId>;
    const Parents &parents(document::Buffer buffer);
    /// What a finding at this place is about: also the plain value of the member whose name it is.
    ByteRange textOf(const document::Place &place);
    json::NodeId innermost(document::Buffer buffer, quint32 offset);

    const Facts &m_facts;
    std::array<Parents, document::kBufferCount> m_parents;
};

} // namespace passerelle::rules
