// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/suggestions.h"

#include "mapping/cell_edits.h"
#include "mapping/mapping_edits.h"

#include <QHash>
#include <algorithm>

namespace passerelle::mapping
{

/// How far on either side other sectors' values are looked at, and how many are offered.
static constexpr qint32 kSuggestionReach = 2000;
static constexpr qsizetype kMost = 200;

static QStringList valuesAround(const Mapping &mapping, qint32 row, QStringView member)
{
    const auto count = static_cast<qint32>(mapping.sectors().size());
    QHash<QString, int> uses;
    for (qint32 other = std::max(0, row - kSuggestionReach); other < std::min(count, row + kSuggestionReach);
         ++other) {
        if (const QString text = cellText(mapping, other, member); !text.isEmpty())
            ++uses[text];
    }
    QStringList values = uses.keys();
    std::sort(values.begin(), values.end(), [&uses](const QString &a, const QString &b) {
        return std::pair(-uses.value(a), a) < std::pair(-uses.value(b), b);
    });
    return values.mid(0, kMost);
}

QStringList suggestions(const Mapping &mapping, qint32 row, QStringView member,
                        const QStringList &planSectors)
{
    QStringList result;
    const auto offer = [&result](const QString &text) {
        if (!text.isEmpty() && !result.contains(text))
            result.append(text);
    };
    if (member.isEmpty()) {
        for (const QString &code : planSectors) {
            if (mapping.withCode(code).empty())
                offer(code);
        }
    } else {
        const QString service = memberName(EntryField::Service), space = memberName(EntryField::Space);
        if (member == space) {
            if (const QString other = cellText(mapping, row, service); !other.isEmpty())
                offer(spaceOf(other));
        } else if (member == service) {
            offer(serviceOf(cellText(mapping, row, space)));
        }
        const QStringList around = valuesAround(mapping, row, member);
        for (const QString &text : around)
            offer(text);
    }
    result.removeAll(cellText(mapping, row, member));
    return result;
}

} // namespace passerelle::mapping
