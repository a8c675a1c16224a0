// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/place_text.h"
#include "rules/repair_kit.h"
#include "rules/rule.h"

#include <QCoreApplication>
#include <algorithm>
#include <memory>

/// Included by each rule's file. Ends it: PASSERELLE_RULE(connectionUserMissing, UserMissing) makes the one
/// object of the class; the name goes into rule_list.cpp.
#define PASSERELLE_RULE(name, Class)                                                                         \
    const Rule &name()                                                                                       \
    {                                                                                                        \
        static const Class rule;                                                                             \
        return rule;                                                                                         \
    }

/// The four constant answers of a rule, in its class: id, severity, title, explanation.
#define PASSERELLE_RULE_CARD(idText, severityValue, titleText, explanationText)                              \
public:                                                                                                      \
    QLatin1String id() const override { return QLatin1String(idText); }                                      \
    Severity severity() const override { return Severity::severityValue; }                                   \
    QString title() const override { return titleText; }                                                     \
    QString explanation() const override { return explanationText; }

namespace passerelle::rules
{

/// Rules of which one class makes many: the pointers that a list of rules has, to objects that live as long.
template <typename Made>
std::vector<const Rule *> pointersTo(const std::vector<std::unique_ptr<const Made>> &rules)
{
    std::vector<const Rule *> pointers(rules.size());
    std::transform(rules.begin(), rules.end(), pointers.begin(), [](const auto &rule) { return rule.get(); });
    return pointers;
}

} // namespace passerelle::rules
