// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/source_marks.h"

#include <QStringList>
#include <algorithm>

namespace passerelle::ui
{

using document::Buffer;

static constexpr qsizetype kMostMessages = 5;

/// Sorts by place. Findings stand in an order of their own, so that their marks come as a few rising runs,
/// and to merge those costs a fraction of sorting 100 000.
static void sortRuns(std::vector<SourceMark> &marks)
{
    constexpr std::size_t kFewRuns = 8;
    const auto isEarlier = [](const SourceMark &a, const SourceMark &b) {
        return a.range.offset < b.range.offset;
    };
    std::vector<std::vector<SourceMark>::iterator> ends;
    for (auto at = marks.begin(); at != marks.end() && ends.size() <= kFewRuns;) {
        at = std::is_sorted_until(at, marks.end(), isEarlier);
        ends.push_back(at);
    }
    if (ends.size() > kFewRuns) {
        std::stable_sort(marks.begin(), marks.end(), isEarlier);
        return;
    }
    for (std::size_t i = 1; i < ends.size(); ++i)
        std::inplace_merge(marks.begin(), ends[i - 1], ends[i], isEarlier);
}

std::vector<SourceMark> sourceMarks(const rules::CheckResult &result)
{
    std::vector<SourceMark> marks;
    std::vector<SourceMark> others;
    if (!result.facts())
        return marks;
    const auto add = [](std::vector<SourceMark> &to, const document::Place &place, rules::Severity severity) {
        if (place.buffer == Buffer::Mapping)
            to.push_back({place.range, severity});
    };
    marks.reserve(result.findings().size());
    for (const rules::Finding &finding : result.findings()) {
        add(marks, finding.place, finding.severity);
        for (const document::Place &other : finding.others)
            add(others, other, finding.severity);
    }
    marks.insert(marks.end(), others.begin(), others.end());
    sortRuns(marks);
    return marks;
}

QString messagesAt(const rules::CheckResult &result, quint32 offset)
{
    if (!result.facts())
        return {};
    const auto touches = [offset](const document::Place &place) {
        return place.buffer == Buffer::Mapping && place.range.offset <= offset &&
               offset < qMax(place.range.end(), place.range.offset + 1);
    };
    QStringList messages;
    for (const rules::Finding &finding : result.findings()) {
        if (touches(finding.place) || std::any_of(finding.others.begin(), finding.others.end(), touches))
            messages.append(result.wording(finding).sentence());
        if (messages.size() == kMostMessages)
            break;
    }
    return messages.join(QLatin1Char('\n'));
}

} // namespace passerelle::ui
