// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <QCoreApplication>

namespace passerelle::rules
{

struct JsonRuleText;

/// One way in which a text is not JSON (RFC 8259). The kinds differ in words only, so they share this class;
/// the words are in json_rule_texts.cpp. In a finding `subject` is the index of the deviation in its reading.
class JsonRule final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(JsonRule)
public:
    explicit JsonRule(json::DeviationKind kind);

    json::DeviationKind kind() const { return m_kind; }
    QLatin1String id() const override;
    Severity severity() const override;
    QString title() const override;
    QString explanation() const override;
    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &facts, const Finding &finding) const override;

    /// One pass over all deviations for all these rules.
    static void checkAll(const Facts &facts, const std::vector<const JsonRule *> &rules, Findings &findings);

private:
    static const json::Deviation &deviationOf(const Facts &facts, const Finding &finding);
    static bool isCertain(const Facts &facts, const Finding &finding, const json::Mend &mend);
    static document::Place namedPlace(const Facts &facts, const Finding &finding);
    static std::size_t unclosedFrom(const std::vector<json::Deviation> &all, std::size_t from);
    static Repair closing(const Facts &facts, const Finding &finding);
    QString label(const json::Mend &mend) const;

    json::DeviationKind m_kind;
    const JsonRuleText &m_text;
};

/// The rules of all kinds, in the order of json::DeviationKind.
const std::vector<const Rule *> &jsonRules();

} // namespace passerelle::rules
