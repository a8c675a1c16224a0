// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/arrangement.h"

#include "rules/fingerprint.h"
#include "rules/place_text.h"

#include <QHash>
#include <algorithm>

namespace passerelle::rules
{

static bool takes(const FindingsFilter &filter, Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return filter.errors;
    case Severity::Warning:
        return filter.warnings;
    case Severity::Note:
        break;
    }
    return filter.notes;
}

static bool holds(const CheckResult &result, const Finding &finding, const QString &text)
{
    return QString(finding.rule->id()).contains(text, Qt::CaseInsensitive) ||
           result.wording(finding).sentence().contains(text, Qt::CaseInsensitive) ||
           placeText(*result.facts(), finding.place).contains(text, Qt::CaseInsensitive);
}

const Finding &findingAt(const CheckResult &result, quint32 index)
{
    const std::size_t open = result.findings().size();
    return index < open ? result.findings()[index] : result.accepted()[index - open].finding;
}

quint32 allFindings(const CheckResult &result)
{
    return static_cast<quint32>(result.findings().size() + result.accepted().size());
}

std::vector<quint32> filtered(const CheckResult &result, const FindingsFilter &filter,
                              const CancelToken &cancel)
{
    std::vector<quint32> rows;
    const auto open = static_cast<quint32>(result.findings().size());
    const quint32 all = filter.accepted ? allFindings(result) : open;
    for (quint32 index = 0; index < all; ++index) {
        if (index % 1024 == 0 && cancel.isCancelled())
            return {};
        const Finding &finding = findingAt(result, index);
        if ((index >= open || takes(filter, finding.severity)) &&
            (!filter.area || areaOf(finding) == *filter.area) &&
            (filter.text.isEmpty() || holds(result, finding, filter.text)))
            rows.push_back(index);
    }
    return rows;
}

// ---- sections

/// The member at the top of the workspace's text that holds the place: "connection", "plan", "sale".
static QString topMember(const Facts &facts, const document::Place &place)
{
    const json::Tree &tree = facts.reading(place.buffer).tree;
    QString name;
    tree.forEachMember(tree.root(), [&](const json::Member &member) {
        if (tree.node(member.key).offset <= place.range.offset)
            name = tree.string(member.key);
    });
    return name;
}

QString Section::title(const Facts &facts) const
{
    if (rule)
        return rule->title();
    if (sector >= 0)
        return facts.mapping.code(facts.mapping.sectors()[static_cast<std::size_t>(sector)]);
    const QString member = topMember(facts, place);
    return member.isEmpty() ? bufferName(place.buffer)
                            : bufferName(place.buffer) + QStringLiteral(" › ") + member;
}

QString Section::key(const Facts &facts) const
{
    return rule ? QString(rule->id()) : (sector >= 0 ? u's' : u'p') + title(facts);
}

/// What stands together has one key; sections come in the order of their first finding.
template <typename Key, typename KeyOf>
static void group(const CheckResult &result, Arrangement &arrangement, KeyOf keyOf, const CancelToken &cancel)
{
    QHash<Key, quint32> sectionOf;
    std::vector<quint32> sections(arrangement.rows.size());
    for (std::size_t i = 0; i < arrangement.rows.size(); ++i) {
        if (i % 1024 == 0 && cancel.isCancelled())
            return;
        const Finding &finding = findingAt(result, arrangement.rows[i]);
        Section section;
        section.place = finding.place;
        const Key key = keyOf(finding, section);
        const auto known = sectionOf.constFind(key);
        if (known == sectionOf.constEnd()) {
            sections[i] = static_cast<quint32>(arrangement.sections.size());
            sectionOf.insert(key, sections[i]);
            arrangement.sections.push_back(section);
        } else {
            sections[i] = *known;
        }
        ++arrangement.sections[sections[i]].count;
    }
    quint32 first = 0;
    std::vector<quint32> next;
    for (Section &section : arrangement.sections) {
        section.first = first;
        next.push_back(first);
        first += section.count;
    }
    std::vector<quint32> rows(arrangement.rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[next[sections[i]]++] = arrangement.rows[i];
    arrangement.rows = std::move(rows);
}

Arrangement arranged(const CheckResult &result, const FindingsFilter &filter, Grouping grouping,
                     const CancelToken &cancel)
{
    Arrangement arrangement;
    arrangement.isAll = filter.takesAll() && grouping == Grouping::None;
    if (arrangement.isAll || !result.facts())
        return arrangement;
    arrangement.rows = filtered(result, filter, cancel);
    const Facts &facts = *result.facts();
    if (grouping == Grouping::ByRule) {
        const auto byRule = [](const Finding &finding, Section &section) {
            section.rule = finding.rule;
            return finding.rule;
        };
        group<const Rule *>(result, arrangement, byRule, cancel);
    } else if (grouping == Grouping::ByPlace) {
        // Entries of one code are apart, as they stand apart in the text.
        const auto byPlace = [&facts](const Finding &finding, Section &section) {
            const document::Place &place = finding.place;
            if (place.buffer == document::Buffer::Mapping)
                section.sector = facts.mapping.sectorAt(place.range.offset);
            return section.sector >= 0 ? QString::number(section.sector)
                                       : bufferName(place.buffer) + topMember(facts, place);
        };
        group<QString>(result, arrangement, byPlace, cancel);
    }
    return arrangement;
}

} // namespace passerelle::rules
