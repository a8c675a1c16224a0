// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/json/json_rule.h"

#include "rules/json/json_rule_texts.h"
#include "rules/place_text.h"
#include "rules/repair_kit.h"
#include "rules/rule_kit.h"

#include <algorithm>
#include <array>
#include <memory>

namespace passerelle::rules
{

using document::Buffer;

JsonRule::JsonRule(json::DeviationKind kind) : m_kind(kind), m_text(jsonRuleText(kind)) {}

QLatin1String JsonRule::id() const { return m_text.id; }

Severity JsonRule::severity() const { return m_text.severity; }

QString JsonRule::title() const { return tr(m_text.title); }

QString JsonRule::explanation() const { return tr(m_text.explanation); }

void JsonRule::check(const Facts &facts, Findings &findings) const { checkAll(facts, {this}, findings); }

void JsonRule::checkAll(const Facts &facts, const std::vector<const JsonRule *> &rules, Findings &findings)
{
    std::array<const JsonRule *, json::kDeviationKinds> byKind{};
    for (const JsonRule *rule : rules)
        byKind[static_cast<std::size_t>(rule->kind())] = rule;
    for (const Buffer buffer : {Buffer::Mapping, Buffer::Workspace}) {
        // A plain mapping has no workspace's text: that it is empty is no mistake.
        if (buffer == Buffer::Workspace && !facts.hasWorkspace)
            continue;
        quint32 index = 0;
        for (const json::Deviation &deviation : facts.reading(buffer).deviations) {
            if (const JsonRule *rule = byKind[static_cast<std::size_t>(deviation.kind)])
                findings.add(*rule, {buffer, deviation.range}, index);
            if (++index % 4096 == 0 && findings.isCancelled())
                return;
        }
    }
}

const json::Deviation &JsonRule::deviationOf(const Facts &facts, const Finding &finding)
{
    return facts.reading(finding.place.buffer).deviations[finding.subject];
}

/// The place that a message speaks of. A bracket that is never closed is missed at the end of the text;
/// people look for the one that was opened. What lacks something beside it is named itself.
document::Place JsonRule::namedPlace(const Facts &facts, const Finding &finding)
{
    const json::Deviation &deviation = deviationOf(facts, finding);
    if (deviation.node == json::kNoNode) {
        const bool isColonAlone = deviation.kind == json::DeviationKind::MissingKey;
        return isColonAlone ? document::Place{finding.place.buffer, {deviation.range.offset, 1}}
                            : finding.place;
    }
    const json::Node &node = facts.reading(finding.place.buffer).tree.node(deviation.node);
    switch (deviation.kind) {
    case json::DeviationKind::UnclosedBracket:
        return {finding.place.buffer, {node.offset, std::min<quint32>(node.length, 1)}};
    case json::DeviationKind::MissingKey:
    case json::DeviationKind::MissingValue:
    case json::DeviationKind::UnclosedString:
        return {finding.place.buffer, node.range()};
    default:
        return finding.place;
    }
}

QString JsonRule::words(const Facts &facts, const Finding &finding) const
{
    // Not every message names what stands there, and QString::arg() would then fill in the wrong place.
    const document::Place named = namedPlace(facts, finding);
    QString text = tr(m_text.message);
    text.replace(QLatin1String("%2"), QString::number(lineOf(facts, named)));
    return text.replace(QLatin1String("%1"), excerpt(facts, named));
}

/// A colon or a comma beside a value that is missing is a guess: what stands there is probably no member at
/// all.
bool JsonRule::isCertain(const Facts &facts, const Finding &finding, const json::Mend &mend)
{
    const auto &all = facts.reading(finding.place.buffer).deviations;
    const json::Deviation &one = all[finding.subject];
    if (!mend.certain ||
        (one.kind != json::DeviationKind::MissingColon && one.kind != json::DeviationKind::MissingComma))
        return mend.certain;
    const std::size_t from = finding.subject < 2 ? 0 : finding.subject - 2;
    const std::size_t to = std::min(all.size(), std::size_t{finding.subject} + 3);
    return std::none_of(all.begin() + static_cast<std::ptrdiff_t>(from),
                        all.begin() + static_cast<std::ptrdiff_t>(to), [&one](const json::Deviation &other) {
                            return other.kind == json::DeviationKind::MissingValue &&
                                   other.range.offset == one.range.offset;
                        });
}

std::vector<Repair> JsonRule::repairs(const Facts &facts, const Finding &finding) const
{
    const auto mend = json::mend(facts.reading(finding.place.buffer), deviationOf(facts, finding));
    if (!mend || mend->pieces.empty())
        return {};
    std::vector<document::Replacement> replacements;
    replacements.reserve(mend->pieces.size());
    for (const json::Mend::Piece &piece : mend->pieces)
        replacements.push_back({finding.place.buffer, piece.range, piece.with});
    return {repair(tr(m_text.repair), std::move(replacements),
                   isCertain(facts, finding, *mend) ? Safety::Safe : Safety::Choice)};
}

bool JsonRule::hasSafeRepair(const Facts &facts, const Finding &finding) const
{
    const auto mend = json::mend(facts.reading(finding.place.buffer), deviationOf(facts, finding));
    return mend && !mend->pieces.empty() && isCertain(facts, finding, *mend);
}

const std::vector<const Rule *> &jsonRules()
{
    static const auto rules = [] {
        std::vector<std::unique_ptr<const JsonRule>> made;
        made.reserve(json::kDeviationKinds);
        for (int kind = 0; kind < json::kDeviationKinds; ++kind)
            made.push_back(std::make_unique<const JsonRule>(static_cast<json::DeviationKind>(kind)));
        return made;
    }();
    static const std::vector<const Rule *> listed = pointersTo(rules);
    return listed;
}

} // namespace passerelle::rules
