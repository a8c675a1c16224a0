// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/check_difference.h"

#include "support/edit_sequence.h"

#include <algorithm>

namespace passerelle::test
{

static bool isSame(const json::Member &a, const json::Member &b)
{
    return a.key == b.key && a.value == b.value;
}

static bool isSameSector(const mapping::Sector &a, const mapping::Sector &b)
{
    return a.key == b.key && a.entry == b.entry &&
           std::equal(a.fields.begin(), a.fields.end(), b.fields.begin(),
                      [](const mapping::Field &x, const mapping::Field &y) {
                          return x.key == y.key && x.value == y.value;
                      });
}

static bool isSameUnknown(const mapping::UnknownMember &a, const mapping::UnknownMember &b)
{
    return a.object == b.object && isSame(a.member, b.member) && a.sector == b.sector &&
           a.likeness == b.likeness && a.nearest == b.nearest;
}

static bool isSameRepeated(const mapping::RepeatedMember &a, const mapping::RepeatedMember &b)
{
    return a.object == b.object && isSame(a.shadowed, b.shadowed) && isSame(a.kept, b.kept) &&
           a.sector == b.sector;
}

static bool isSameFinding(const rules::Finding &a, const rules::Finding &b)
{
    return a.rule == b.rule && a.severity == b.severity && a.place == b.place && a.others == b.others &&
           a.subject == b.subject && a.detail == b.detail;
}

template <typename List, typename Same>
static bool areSame(const List &a, const List &b, const Same &same)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

static QByteArray difference(const mapping::Mapping &one, const mapping::Mapping &other)
{
    if (!areSame(one.sectors(), other.sectors(), isSameSector))
        return "sectors";
    if (!areSame(one.unknownMembers(), other.unknownMembers(), isSameUnknown))
        return "unknown members";
    if (!areSame(one.repeatedMembers(), other.repeatedMembers(), isSameRepeated))
        return "repeated members";
    const auto isSameField = [](const mapping::Field &a, const mapping::Field &b) {
        return a.key == b.key && a.value == b.value;
    };
    const bool isTopSame = isSameField(one.projectIdField(), other.projectIdField()) &&
                           isSameField(one.numTypeField(), other.numTypeField()) &&
                           isSameField(one.sectorInfosField(), other.sectorInfosField()) &&
                           one.hasLoneSurrogates() == other.hasLoneSurrogates();
    return isTopSame ? QByteArray() : QByteArray("members at the top");
}

QByteArray difference(const rules::CheckResult &one, const rules::CheckResult &other)
{
    const rules::Facts &a = *one.facts();
    const rules::Facts &b = *other.facts();
    if (const QByteArray read = difference(*a.mappingReading, *b.mappingReading); !read.isEmpty())
        return read;
    if (const QByteArray seen = difference(a.mapping, b.mapping); !seen.isEmpty())
        return seen;
    if (!areSame(one.findings(), other.findings(), isSameFinding))
        return "findings";
    for (const rules::Finding &finding : one.findings()) {
        if (finding.hasSafe != rules::HasSafe::Unknown &&
            (finding.hasSafe == rules::HasSafe::Yes) != one.hasSafeRepair(finding))
            return "safe repairs";
    }
    if (one.safeRepairCount() != other.safeRepairCount())
        return "count of safe repairs";
    const auto &lines = a.lines(document::Buffer::Mapping);
    const auto &otherLines = b.lines(document::Buffer::Mapping);
    for (int line = 1; line <= std::max(lines.lineCount(), otherLines.lineCount()); ++line) {
        if (lines.lineStart(line) != otherLines.lineStart(line))
            return "lines";
    }
    return {};
}

std::shared_ptr<const rules::Facts> factsOfText(const QByteArray &mapping, const rules::Facts *before)
{
    document::Snapshot snapshot;
    snapshot.texts[static_cast<std::size_t>(document::Buffer::Mapping)] = mapping;
    snapshot.texts[static_cast<std::size_t>(document::Buffer::Workspace)] =
        before ? before->snapshot.text(document::Buffer::Workspace)
               : QByteArray("{\"plan\":{\"sectors\":[\"DDMM_00000003\",\"A\"]}}");
    return rules::Facts::of(snapshot, true, rules::PasswordState::Known, before);
}

} // namespace passerelle::test
