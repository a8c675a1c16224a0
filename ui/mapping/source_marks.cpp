// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/source_marks.h"

#include <QStringList>
#include <algorithm>

namespace passerelle::ui
{

using document::Buffer;

static constexpr qsizetype kMostMessages = 5;

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
