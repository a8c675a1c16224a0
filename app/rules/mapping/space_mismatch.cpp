// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/mapping/mapping_kit.h"
#include "rules/rule_kit.h"
#include "rules/sector_rule.h"

namespace passerelle::rules
{

namespace
{

/// In the published reference a space id is PROVIDER# and the service id in capitals [P].
class SpaceMismatch final : public SectorRule
{
    Q_DECLARE_TR_FUNCTIONS(SpaceMismatch)
    PASSERELLE_RULE_CARD(
        "mapping-space-mismatch", Warning, tr("Space id does not fit the service id"),
        tr("In the published reference the space id is always PROVIDER# and the service id in capitals. "
           "Where the two do not fit, one of them is probably from another sector or mistyped: cards are "
           "then checked against the wrong service, or refused. Compare both with what Otipass sent."))

    void checkSector(const SectorView &view, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &facts, const Finding &finding) const override;

private:
    static bool fits(QByteArrayView service, QByteArrayView space);
};

constexpr QByteArrayView kPrefix(mapping::kSpacePrefix.data(), mapping::kSpacePrefix.size());

bool SpaceMismatch::fits(QByteArrayView service, QByteArrayView space)
{
    if (space.size() != service.size() + kPrefix.size() || !space.startsWith(kPrefix))
        return false;
    const QByteArrayView rest = space.sliced(kPrefix.size());
    for (qsizetype i = 0; i < service.size(); ++i) {
        const char one = service[i];
        if ((one >= 'a' && one <= 'z' ? static_cast<char>(one - 0x20) : one) != rest[i])
            return false;
    }
    return true;
}

void SpaceMismatch::checkSector(const SectorView &view, Findings &findings) const
{
    const FieldView &service = view.field(mapping::EntryField::Service);
    const FieldView &space = view.field(mapping::EntryField::Space);
    if (service.state != FieldView::Text || space.state != FieldView::Text ||
        fits(service.bytes, space.bytes) || saysNothing(service) || saysNothing(space))
        return;
    // What differs by spaces at an end only is the matter of mapping-value-padded.
    if (!service.plain || !space.plain) {
        const QString trimmedSpace = trimmed(QString::fromUtf8(space.bytes));
        if (trimmedSpace == spaceOfService(trimmed(QString::fromUtf8(service.bytes))))
            return;
    }
    findings.add(*this, view.place(space.node), {view.place(service.node)}, view.row,
                 detailOf(mapping::EntryField::Space));
}

QString SpaceMismatch::words(const Facts &facts, const Finding &finding) const
{
    const QString service = facts.mapping.text(sectorOf(facts, finding).field(mapping::EntryField::Service));
    return tr("Sector %1 has the service id %2 but the space id %3; %4 would fit.\n"
              "Cards are probably checked against the wrong service or refused.\n"
              "Compare both with what Otipass sent.")
        .arg(shown(codeOf(facts, finding)), shown(service), shown(valueOf(facts, finding)),
             shown(spaceOfService(trimmed(service))));
}

/// Where both name the same service and the space id is only not in capitals, there is no side to choose.
bool SpaceMismatch::hasSafeRepair(const Facts &facts, const Finding &finding) const
{
    return fitsService(facts.mapping, sectorOf(facts, finding), Qt::CaseInsensitive);
}

std::vector<Repair> SpaceMismatch::repairs(const Facts &facts, const Finding &finding) const
{
    const mapping::Field &serviceField = sectorOf(facts, finding).field(mapping::EntryField::Service);
    const QString wantedSpace = spaceOfService(trimmed(facts.mapping.text(serviceField)));
    const auto set = [&](json::NodeId node, const QString &value) {
        return std::vector{setText(facts, document::Buffer::Mapping, node, value)};
    };
    if (hasSafeRepair(facts, finding)) {
        return {repair(tr("Write the space id %1 in capitals").arg(shown(wantedSpace)),
                       set(nodeOf(facts, finding), wantedSpace), Safety::Safe)};
    }
    std::vector<Repair> result{
        repair(tr("The service id is right: set the space id to %1").arg(shown(wantedSpace)),
               set(nodeOf(facts, finding), wantedSpace), Safety::Choice)};
    const QString wantedService = serviceOfSpace(trimmed(valueOf(facts, finding)));
    if (!wantedService.isEmpty()) {
        result.push_back(
            repair(tr("The space id is right: set the service id to %1").arg(shown(wantedService)),
                   set(serviceField.value, wantedService), Safety::Choice));
    }
    return result;
}

} // namespace

PASSERELLE_RULE(mappingSpaceMismatch, SpaceMismatch)

} // namespace passerelle::rules
