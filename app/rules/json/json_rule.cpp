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
        const std::vector<json::Deviation> &all = facts.reading(buffer).deviations;
        for (std::size_t index = 0, next = 0; index < all.size(); index = next) {
            const std::size_t unclosed = unclosedFrom(all, index);
            next = index + std::max<std::size_t>(unclosed, 1);
            if (const JsonRule *rule = byKind[static_cast<std::size_t>(all[index].kind)])
                findings.add(*rule, {buffer, all[index].range}, static_cast<quint32>(index),
                             static_cast<quint32>(unclosed));
            if (next % 4096 == 0 && findings.isCancelled())
                return;
        }
    }
}

/// Of many brackets that are missed at one place, how many there are: they are one finding. 0 where they are
/// few, or something else.
std::size_t JsonRule::unclosedFrom(const std::vector<json::Deviation> &all, std::size_t from)
{
    constexpr std::size_t kMany = 8;
    if (all[from].kind != json::DeviationKind::UnclosedBracket)
        return 0;
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(from);
    const auto other = std::find_if(first, all.end(), [first](const json::Deviation &one) {
        return one.kind != first->kind || one.range != first->range;
    });
    const auto count = static_cast<std::size_t>(other - first);
    return count < kMany ? 0 : count;
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
    if (finding.detail > 0) {
        // From the inside out: the last of them was opened first.
        Finding outermost = finding;
        outermost.subject += finding.detail - 1;
        return tr("%n bracket(s) are never closed, the first of them in line %1.\n"
                  "TNAC cannot read the mapping, so cards are refused.\n"
                  "Look how much of the text is missing.",
                  nullptr, static_cast<int>(finding.detail))
            .arg(lineOf(facts, namedPlace(facts, outermost)));
    }
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

static std::vector<document::Replacement> replacementsOf(const json::Mend &mend, document::Buffer buffer)
{
    std::vector<document::Replacement> replacements;
    replacements.reserve(mend.pieces.size());
    for (const json::Mend::Piece &piece : mend.pieces)
        replacements.push_back({buffer, piece.range, piece.with});
    return replacements;
}

/// All brackets of a finding about many, from the inside out.
Repair JsonRule::closing(const Facts &facts, const Finding &finding)
{
    const json::Reading &reading = facts.reading(finding.place.buffer);
    std::vector<document::Replacement> all;
    for (std::size_t i = finding.subject; i < std::size_t{finding.subject} + finding.detail; ++i) {
        if (const auto mend = json::mend(reading, reading.deviations[i])) {
            const auto some = replacementsOf(*mend, finding.place.buffer);
            all.insert(all.end(), some.begin(), some.end());
        }
    }
    return repair(tr("Add %n closing bracket(s)", nullptr, static_cast<int>(finding.detail)), std::move(all),
                  Safety::Choice);
}

/// What a mend does, in words: one that joins what a line break or a tab parts is no escape.
QString JsonRule::label(const json::Mend &mend) const
{
    const bool isSpacing =
        m_kind == json::DeviationKind::RawLineBreak || m_kind == json::DeviationKind::RawControl;
    const QByteArray &with = mend.pieces.front().with;
    if (!isSpacing || with.contains('\\'))
        return tr(m_text.repair);
    return with.isEmpty() ? tr("Join what stands on both sides") : tr("Put a space in its place");
}

std::vector<Repair> JsonRule::repairs(const Facts &facts, const Finding &finding) const
{
    if (finding.detail > 0)
        return {closing(facts, finding)};
    const json::Reading &reading = facts.reading(finding.place.buffer);
    const json::Deviation &deviation = deviationOf(facts, finding);
    const auto mend = json::mend(reading, deviation);
    if (!mend || mend->pieces.empty())
        return {};
    std::vector<Repair> all{repair(label(*mend), replacementsOf(*mend, finding.place.buffer),
                                   isCertain(facts, finding, *mend) ? Safety::Safe : Safety::Choice)};
    const auto escaping = json::escapingMend(reading, deviation);
    if (escaping && label(*escaping) != all.front().label)
        all.push_back(
            repair(label(*escaping), replacementsOf(*escaping, finding.place.buffer), Safety::Choice));
    return all;
}

bool JsonRule::hasSafeRepair(const Facts &facts, const Finding &finding) const
{
    if (finding.detail > 0)
        return false;
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
