// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/source_marks.h"

#include "document/line_index.h"

#include <QStringList>

namespace passerelle::ui
{

using document::Buffer;

static constexpr qsizetype kLongestFolded = qsizetype{1} << 20;
static constexpr qsizetype kMostMessages = 5;

std::vector<SourceMark> sourceMarks(const rules::CheckResult &result)
{
    std::vector<SourceMark> marks;
    if (!result.facts())
        return marks;
    const auto add = [&marks](const document::Place &place, rules::Severity severity) {
        if (place.buffer == Buffer::Mapping)
            marks.push_back({place.range, severity});
    };
    for (const rules::Finding &finding : result.findings()) {
        add(finding.place, finding.severity);
        for (const document::Place &other : finding.others)
            add(other, finding.severity);
    }
    std::stable_sort(marks.begin(), marks.end(), [](const SourceMark &a, const SourceMark &b) {
        return a.range.offset < b.range.offset;
    });
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

std::vector<SourceFold> sourceFolds(const json::Reading &reading)
{
    const json::Tree &tree = reading.tree;
    if (tree.text().size() > kLongestFolded)
        return {};
    const document::LineIndex lines(tree.text());
    std::vector<SourceFold> folds;
    std::vector<int> open; // last lines of the blocks around
    for (const json::Node &node : tree.nodes()) {
        if (node.kind != json::Kind::Object && node.kind != json::Kind::Array)
            continue;
        const int first = lines.line(node.offset) - 1;
        const int last = lines.line(node.range().isEmpty() ? node.offset : node.range().end() - 1) - 1;
        while (!open.empty() && open.back() <= first)
            open.pop_back();
        if (last <= first)
            continue;
        folds.push_back({first, last, static_cast<int>(open.size())});
        open.push_back(last);
    }
    return folds;
}

} // namespace passerelle::ui
