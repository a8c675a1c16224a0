// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/mapping/code_groups.h"
#include "rules/rule_kit.h"

#include <algorithm>

namespace passerelle::rules
{

namespace
{

/// Two sectors with one service.
class ServiceShared final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(ServiceShared)
    PASSERELLE_RULE_CARD(
        "mapping-service-shared", Warning, tr("Two sectors with one service"),
        tr("Otipass has one service for each museum, so two sectors with the same service id probably come "
           "from copying an entry: cards shown in one museum then count for the other. This is a hint, since "
           "a museum may have two sectors. Compare both with what Otipass sent."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

json::NodeId serviceNode(const Facts &facts, qint32 row)
{
    const auto &sector = facts.mapping.sectors()[static_cast<std::size_t>(row)];
    return sector.field(mapping::EntryField::Service).value;
}

void ServiceShared::check(const Facts &facts, Findings &findings) const
{
    if (findings.isCancelled())
        return;
    const mapping::Mapping &mapping = facts.mapping;
    const mapping::FoldedIndex &index = mapping.services();
    for (const qint32 first : index.shared()) {
        std::vector<document::Place> others;
        qint32 second = -1;
        const QByteArray code = mapping.tree().utf8(mapping.sectors()[static_cast<std::size_t>(first)].key);
        for (qint32 row = index.next(first); row >= 0; row = index.next(row)) {
            others.push_back(inMapping(facts, serviceNode(facts, row)));
            if (second < 0 &&
                mapping.tree().utf8(mapping.sectors()[static_cast<std::size_t>(row)].key) != code)
                second = row;
        }
        // Entries of one code are the matter of mapping-sector-repeated.
        if (second >= 0) {
            findings.add(*this, inMapping(facts, serviceNode(facts, first)), std::move(others),
                         static_cast<quint32>(first), static_cast<quint32>(second));
        }
    }
}

QString ServiceShared::words(const Facts &facts, const Finding &finding) const
{
    const auto code = [&](quint32 row) { return shown(facts.mapping.code(facts.mapping.sectors()[row])); };
    return tr("Sectors %1 and %2 have the same service id %3 (lines %4).\n"
              "Cards shown in one then count for the other.\n"
              "Compare both with what Otipass sent.")
        .arg(code(finding.subject), code(finding.detail),
             shown(facts.mapping.tree().string(serviceNode(facts, static_cast<qint32>(finding.subject)))),
             linesText(facts, finding.place, finding.others));
}

} // namespace

PASSERELLE_RULE(mappingServiceShared, ServiceShared)

} // namespace passerelle::rules
