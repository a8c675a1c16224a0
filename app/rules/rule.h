// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "base/wording.h"
#include "rules/facts.h"
#include "rules/finding.h"

#include <vector>

namespace passerelle::rules
{

class Findings;

/// One rule of the domain. Written once, stateless; a new rule is one class, one line in rule_list.cpp, one
/// test.
class Rule
{
public:
    virtual ~Rule() = default;

    /// Stable, kebab-case; the first word is the topic: json, mapping, connection, plan or sale.
    virtual QLatin1String id() const = 0;
    virtual Severity severity() const = 0;
    /// A few words: "Sector code stands twice".
    virtual QString title() const = 0;
    /// For support staff: what happens at the door or the desk because of it, and what to do.
    virtual QString explanation() const = 0;

    virtual void check(const Facts &facts, Findings &findings) const = 0;

    /// Message, cause and action of a finding that check() made of the same facts.
    Wording wording(const Facts &facts, const Finding &finding) const
    {
        return Wording::ofLines(words(facts, finding));
    }
    /// What would put it right; empty where only the operator can know.
    virtual std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const;
    /// Whether one of the repairs is safe. Asked for every finding after each check: a rule that may find 100
    /// 000 answers it without making its repairs.
    virtual bool hasSafeRepair(const Facts &facts, const Finding &finding) const;
    /// Whether a finding follows from one sector alone: its `subject` is then the row, and it holds as long
    /// as the sector stays as it is.
    virtual bool isOfOneSector(const Finding &finding) const;
    /// Of such a finding: whether hasSafeRepair() looks at that sector alone as well.
    virtual bool isSafetyOfOneSector(const Finding &finding) const;

protected:
    Rule() = default;
    Q_DISABLE_COPY_MOVE(Rule)
    /// The three parts of wording(), a line each (Wording::ofLines() says why).
    virtual QString words(const Facts &facts, const Finding &finding) const = 0;
};

/// Where check() puts what it found; also says when to stop.
class Findings
{
public:
    explicit Findings(FindingList &into, const CancelToken &cancel = {}) : m_into(into), m_cancel(cancel) {}
    /// True once nobody waits for the findings any more: a long check then ends at once.
    bool isCancelled() const { return m_cancel.isCancelled(); }

    void add(const Rule &rule, document::Place place, quint32 subject = 0, quint32 detail = 0)
    {
        m_into.push_back({&rule, rule.severity(), HasSafe::Unknown, place, {}, subject, detail});
    }
    void add(const Rule &rule, document::Place place, Places others, quint32 subject = 0, quint32 detail = 0)
    {
        m_into.push_back(
            {&rule, rule.severity(), HasSafe::Unknown, place, std::move(others), subject, detail});
    }

private:
    FindingList &m_into;
    CancelToken m_cancel;
};

/// All rules, in the order in which they are listed for people. Lives as long as the program.
const std::vector<const Rule *> &allRules();
/// The rule of that id, or nullptr.
const Rule *ruleById(QStringView id);

} // namespace passerelle::rules
