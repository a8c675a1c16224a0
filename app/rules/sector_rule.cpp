// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sector_rule.h"

#include "base/plain_bytes.h"
#include "mapping/member_names.h"

namespace passerelle::rules
{

namespace
{

/// Makes views of sectors, with room for what must be decoded.
class Viewer
{
public:
    explicit Viewer(const Facts &facts) : m_view{facts, nullptr, 0, {}, {}} {}

    const SectorView &view(quint32 row)
    {
        const mapping::Mapping &mapping = m_view.facts.mapping;
        m_view.sector = &mapping.sectors()[row];
        m_view.row = row;
        const json::NodeId key = m_view.sector->key;
        m_view.code.node = key;
        m_view.code.state = FieldView::Text;
        m_view.code.bytes = mapping.bytes(key, m_scratch.back());
        m_view.code.plain = isVisibleAscii(m_view.code.bytes);
        for (std::size_t i = 0; i < mapping::kEntryFieldCount; ++i)
            read(m_view.sector->fields[i], m_view.fields[i], m_scratch[i]);
        return m_view;
    }

private:
    void read(const mapping::Field &field, FieldView &into, QByteArray &scratch) const
    {
        const mapping::Mapping &mapping = m_view.facts.mapping;
        into.node = field.value;
        into.plain = false;
        if (field.isMissing()) {
            into.state = FieldView::Missing;
        } else if (field.value == json::kNoNode) {
            into.state = FieldView::NoValue;
        } else if (mapping.tree().node(field.value).kind != json::Kind::String) {
            into.state = FieldView::NotText;
        } else {
            into.state = FieldView::Text;
            into.bytes = mapping.bytes(field.value, scratch);
            into.plain = isVisibleAscii(into.bytes);
        }
    }

    SectorView m_view;
    std::array<QByteArray, mapping::kEntryFieldCount + 1> m_scratch;
};

} // namespace

void SectorRule::check(const Facts &facts, Findings &findings) const
{
    checkAll(facts, {this}, allRows(facts), findings);
}

Rows SectorRule::allRows(const Facts &facts)
{
    return {0, static_cast<quint32>(facts.mapping.sectors().size())};
}

void SectorRule::checkTop(const Facts &facts, Findings &findings) const
{
    Q_UNUSED(facts)
    Q_UNUSED(findings)
}

void SectorRule::checkAll(const Facts &facts, const std::vector<const SectorRule *> &rules, Rows rows,
                          Findings &findings)
{
    for (const SectorRule *rule : rules)
        rule->checkTop(facts, findings);
    Viewer viewer(facts);
    for (quint32 row = rows.from; row < rows.to; ++row) {
        if (row % 1024 == 0 && findings.isCancelled())
            return;
        const SectorView &view = viewer.view(row);
        for (const SectorRule *rule : rules)
            rule->checkSector(view, findings);
    }
}

const mapping::Sector &SectorRule::sectorOf(const Facts &facts, const Finding &finding)
{
    return facts.mapping.sectors()[finding.subject];
}

QString SectorRule::codeOf(const Facts &facts, const Finding &finding)
{
    return finding.subject == kTop ? QString() : facts.mapping.code(sectorOf(facts, finding));
}

json::NodeId SectorRule::nodeOf(const Facts &facts, const Finding &finding)
{
    const mapping::Mapping &mapping = facts.mapping;
    if (finding.subject != kTop) {
        const mapping::Sector &sector = sectorOf(facts, finding);
        return finding.detail == kCode ? sector.key : sector.fields[finding.detail].value;
    }
    switch (finding.detail) {
    case mapping::ProjectIdMember:
        return mapping.projectIdField().value;
    case mapping::NumTypeMember:
        return mapping.numTypeField().value;
    case mapping::SectorInfosMember:
        return mapping.sectorInfosField().value;
    default:
        return json::kNoNode;
    }
}

QString SectorRule::valueOf(const Facts &facts, const Finding &finding)
{
    const json::NodeId node = nodeOf(facts, finding);
    const json::Tree &tree = facts.mapping.tree();
    if (node == json::kNoNode)
        return {};
    const bool isText = tree.isKind(node, json::Kind::String) || tree.isKind(node, json::Kind::Key);
    return isText ? tree.string(node) : QString::fromUtf8(tree.raw(node));
}

QString SectorRule::nameOf(const Finding &finding)
{
    if (finding.subject != kTop && finding.detail == kCode)
        return {};
    return mapping::knownName(finding.subject == kTop, static_cast<quint8>(finding.detail));
}

} // namespace passerelle::rules
