// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/place_text.h"
#include "rules/repair_kit.h"
#include "rules/rule.h"

#include <QCoreApplication>

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
