// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/safe_repairs.h"

#include "document/composition.h"
#include "rules/checker.h"

#include <QCoreApplication>
#include <algorithm>

namespace passerelle::rules
{

using document::Buffer;
using document::Edit;
using document::Replacement;

static constexpr int kMostRounds = 16;

bool EditCollector::touches(const Replacement &a, const Replacement &b)
{
    if (a.range.isEmpty() || b.range.isEmpty())
        return a.range.offset <= b.range.end() && b.range.offset <= a.range.end();
    return a.range.offset < b.range.end() && b.range.offset < a.range.end();
}

EditCollector::Taken::const_iterator EditCollector::behind(const Taken &taken, const Replacement &replacement)
{
    // Edits come mostly in the order of the text: then the place is at the end.
    if (taken.empty() || taken.back().range < replacement.range)
        return taken.end();
    return std::upper_bound(taken.begin(), taken.end(), replacement,
                            [](const Replacement &a, const Replacement &b) { return a.range < b.range; });
}

bool EditCollector::isFree(const Replacement &replacement) const
{
    const Taken &taken = m_taken[static_cast<std::size_t>(replacement.buffer)];
    const auto after = behind(taken, replacement);
    return (after == taken.end() || !touches(*after, replacement)) &&
           (after == taken.begin() || !touches(*(after - 1), replacement));
}

bool EditCollector::add(const Edit &edit)
{
    if (!std::all_of(edit.replacements.begin(), edit.replacements.end(),
                     [this](const Replacement &one) { return isFree(one); }))
        return false;
    for (const Replacement &one : edit.replacements) {
        Taken &taken = m_taken[static_cast<std::size_t>(one.buffer)];
        taken.insert(behind(taken, one), one);
    }
    return true;
}

Edit EditCollector::take(const QString &name)
{
    Edit edit{name, {}};
    for (Taken &taken : m_taken) {
        std::move(taken.begin(), taken.end(), std::back_inserter(edit.replacements));
        taken.clear();
    }
    return edit;
}

/// Findings in the order of the text. Of two at one place, how the JSON is written comes last: what a value
/// should be (a code in quotes) goes before how it is spelt (a number without its leading zero).
static std::vector<const Finding *> inTextOrder(const CheckResult &result)
{
    std::vector<const Finding *> findings;
    for (const Finding &finding : result.findings()) {
        if (result.hasSafeRepair(finding))
            findings.push_back(&finding);
    }
    const auto isJson = [](const Finding &finding) {
        return finding.rule->id().startsWith(QLatin1String("json-"));
    };
    std::stable_sort(findings.begin(), findings.end(), [&](const Finding *a, const Finding *b) {
        const auto placeOf = [](const Finding &one) {
            return std::pair(one.place.buffer, one.place.range.offset);
        };
        return placeOf(*a) != placeOf(*b) ? placeOf(*a) < placeOf(*b) : !isJson(*a) && isJson(*b);
    });
    return findings;
}

Edit CheckResult::allSafeRepairs() const
{
    EditCollector collector;
    for (const Finding *finding : inTextOrder(*this)) {
        const std::vector<Repair> all = repairs(*finding);
        const auto safe = std::find_if(all.begin(), all.end(), [](const Repair &one) { return one.safe; });
        if (safe != all.end())
            collector.add(safe->edit);
    }
    return collector.take(QCoreApplication::translate("SafeRepairs", "Repair all that is safe"));
}

Edit CheckResult::repairsLike(const Finding &finding, std::size_t repair, const CancelToken &cancel) const
{
    const std::vector<Repair> wanted = repairs(finding);
    if (repair >= wanted.size())
        return {};
    std::vector<const Finding *> alike;
    for (const Finding &one : findings()) {
        if (one.rule == finding.rule)
            alike.push_back(&one);
    }
    std::stable_sort(alike.begin(), alike.end(),
                     [](const Finding *a, const Finding *b) { return a->place < b->place; });
    EditCollector collector;
    std::size_t done = 0;
    for (const Finding *one : alike) {
        if (done++ % 1024 == 0 && cancel.isCancelled())
            return {};
        const std::vector<Repair> all = repairs(*one);
        if (repair < all.size() && all[repair].safe == wanted[repair].safe)
            collector.add(all[repair].edit);
    }
    return collector.take(
        QCoreApplication::translate("SafeRepairs", "Repair all: %1").arg(finding.rule->title()));
}

static document::Snapshot after(const document::Snapshot &before, const Edit &edit)
{
    document::Snapshot result = before;
    for (const Buffer buffer : {Buffer::Mapping, Buffer::Workspace})
        result.texts[static_cast<std::size_t>(buffer)] = applied(before.text(buffer), edit, buffer);
    return result;
}

Edit repairEverythingSafe(const Facts &facts, const CancelToken &cancel)
{
    Edit whole;
    auto current = std::make_shared<const Facts>(facts);
    for (int round = 0; round < kMostRounds; ++round) {
        const auto result = check(current, cancel);
        if (!result || cancel.isCancelled())
            return {};
        auto edit = normalized(result->allSafeRepairs(), current->snapshot);
        if (!edit || edit->isEmpty())
            break;
        const document::Snapshot next = after(current->snapshot, *edit);
        whole = round == 0 ? document::trimmed(*edit, facts.snapshot)
                           : document::composed(whole, *edit, facts.snapshot, current->snapshot);
        current = Facts::of(next, facts.hasWorkspace, facts.password, current.get());
    }
    return whole;
}

} // namespace passerelle::rules
