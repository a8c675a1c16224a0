// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// An escape such as \ud800 without its partner: RFC 8259 allows it, but readers differ in what they make of
/// it.
class LoneSurrogate final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(LoneSurrogate)
    PASSERELLE_RULE_CARD("mapping-lone-surrogate", Warning, tr("Half a character"),
                         tr("A value holds one half of an escaped character without the other. JSON allows "
                            "that, but no two programs read it the same way, so the value is not what "
                            "anybody meant. Write the character again."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void LoneSurrogate::check(const Facts &facts, Findings &findings) const
{
    if (!facts.mapping.hasLoneSurrogates())
        return;
    const auto &nodes = facts.mapping.tree().nodes();
    for (json::NodeId node = 0; node < nodes.size(); ++node) {
        if (nodes[node].flags & json::LoneSurrogate)
            findings.add(*this, inMapping(facts, node), node);
    }
}

QString LoneSurrogate::words(const Facts &facts, const Finding &finding) const
{
    return tr("%1 in line %2 holds half of an escaped character.\n"
              "Programs read it differently, so the value is not what was meant.\n"
              "Write the character again.")
        .arg(excerpt(facts, finding.place), QString::number(lineOf(facts, finding.place)));
}

} // namespace

PASSERELLE_RULE(mappingLoneSurrogate, LoneSurrogate)

} // namespace passerelle::rules
