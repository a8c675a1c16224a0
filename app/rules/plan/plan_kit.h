// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule_kit.h"
#include "workspace/setup_edits.h"

#include <QStringList>

/// What the rules about the plan share. In their findings `subject` is an index in the plan's list.
namespace passerelle::rules
{

/// Most repairs of one kind that are offered: more would be a list, not a choice.
inline constexpr int kMostChoices = 6;

const workspace::Device &deviceOf(const Facts &facts, const Finding &finding);
const workspace::Door &doorOf(const Facts &facts, const Finding &finding);

/// All names of doors, and of sectors (plan and mapping), each once, the nearest to `like` first.
QStringList doorNames(const Facts &facts, const QString &like = {});
QStringList sectorCodes(const Facts &facts, const QString &like = {});

/// Finds names that stand more than once: one finding for each, at its first place, with the others.
template <typename List, typename Name>
void checkRepeated(const Rule &rule, const List &list, const Name &name, Findings &findings)
{
    QHash<QString, std::vector<quint32>> places;
    for (quint32 i = 0; i < list.size(); ++i) {
        if (!name(list[i]).value.isEmpty())
            places[name(list[i]).value].push_back(i);
    }
    for (const std::vector<quint32> &indexes : std::as_const(places)) {
        std::vector<document::Place> others;
        for (std::size_t i = 1; i < indexes.size(); ++i)
            others.push_back(inWorkspace(name(list[indexes[i]])));
        if (!others.empty())
            findings.add(rule, inWorkspace(name(list[indexes[0]])), std::move(others), indexes[0]);
    }
}

} // namespace passerelle::rules
