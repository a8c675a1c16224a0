// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "secutix/sale_prerequisites.h"

#include <QCoreApplication>

namespace passerelle::rules
{

/// One prerequisite of a sale that the text can be judged for. What is needed, where it stands and what to
/// say stands in secutix::salePrerequisites(), which the scan asks as well; here are title, explanation and
/// repairs. In a finding `subject` is the index of the product, or for a missing product the row of the first
/// sector that names it.
class PrerequisiteRule final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(PrerequisiteRule)
public:
    explicit PrerequisiteRule(const secutix::SalePrerequisite &prerequisite) : m_prerequisite(prerequisite) {}

    QLatin1String id() const override { return m_prerequisite.id; }
    Severity severity() const override { return Severity::Error; }
    QString title() const override;
    QString explanation() const override;
    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;

private:
    void checkProducts(const Facts &facts, Findings &findings) const;
    void checkMapping(const Facts &facts, Findings &findings) const;
    bool isMissingProduct() const;
    secutix::SaleSubject subjectOf(const Facts &facts, const Finding &finding) const;

    const secutix::SalePrerequisite &m_prerequisite;
};

/// Those of all prerequisites that are for the set-up or for a product, in the order of the procedure.
const std::vector<const Rule *> &prerequisiteRules();

} // namespace passerelle::rules
