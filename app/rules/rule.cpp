// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace passerelle::rules
{

QLatin1String severityId(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QLatin1String("error");
    case Severity::Warning:
        return QLatin1String("warning");
    case Severity::Note:
        break;
    }
    return QLatin1String("note");
}

std::vector<Repair> Rule::repairs(const Facts &facts, const Finding &finding) const
{
    Q_UNUSED(facts)
    Q_UNUSED(finding)
    return {};
}

bool Rule::hasSafeRepair(const Facts &facts, const Finding &finding) const
{
    const std::vector<Repair> all = repairs(facts, finding);
    return std::any_of(all.begin(), all.end(), [](const Repair &one) { return one.safe; });
}

void Rule::checkAgain(const Facts &facts, Rows changed, Findings &findings) const
{
    Q_UNUSED(changed)
    check(facts, findings);
}

Reach Rule::reach(quint32 subject, quint32 detail) const
{
    Q_UNUSED(subject)
    Q_UNUSED(detail)
    return Reach::Text;
}

// ---- rules by number

std::array<const Rule *, RuleRef::kMost> RuleRef::s_rules{};
std::atomic<quint16> RuleRef::s_count{0};

quint16 RuleRef::numbered(const Rule *rule)
{
    const auto number = static_cast<quint16>(++s_count);
    if (number >= kMost)
        qFatal("more rules than RuleRef has numbers");
    s_rules[number] = rule;
    return number;
}

// ---- findings

void Findings::open(std::vector<Block> &blocks)
{
    const std::size_t room =
        blocks.empty() ? kFirstBlock : std::min(blocks.back().capacity() * 2, kLargestBlock);
    blocks.emplace_back().reserve(room);
}

FindingList Findings::taken()
{
    std::size_t count = 0;
    for (const std::vector<Block> &blocks : m_blocks)
        count = std::accumulate(blocks.begin(), blocks.end(), count,
                                [](std::size_t sum, const Block &one) { return sum + one.size(); });
    FindingList all;
    all.reserve(count);
    for (std::vector<Block> &blocks : m_blocks) {
        for (Block &block : blocks) {
            std::move(block.begin(), block.end(), std::back_inserter(all));
            block = {};
        }
        blocks.clear();
    }
    return all;
}

} // namespace passerelle::rules
