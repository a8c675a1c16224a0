// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "base/wording.h"
#include "rules/facts.h"
#include "rules/finding.h"

#include <array>
#include <vector>

namespace passerelle::rules
{

class Findings;

/// Rows of the mapping, from the first to before the second.
struct Rows {
    quint32 from = 0;
    quint32 to = 0;
};

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
    /// The same where of the mapping only these rows changed and nothing of the workspace: what is found of
    /// single sectors need not be found again in the others.
    virtual void checkAgain(const Facts &facts, Rows changed, Findings &findings) const;

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
    /// What a finding with this subject and detail follows from.
    virtual Reach reach(quint32 subject, quint32 detail) const;
    /// See RuleRef.
    quint16 number() const { return m_number; }

protected:
    Rule() : m_number(RuleRef::numbered(this)) {}
    Q_DISABLE_COPY_MOVE(Rule)
    /// The three parts of wording(), a line each (Wording::ofLines() says why).
    virtual QString words(const Facts &facts, const Finding &finding) const = 0;

private:
    quint16 m_number;
};

inline RuleRef::RuleRef(const Rule *rule) : m_number(rule ? rule->number() : 0) {}

/// Where check() puts what it found; also says when to stop. What is added stays where it is put, in blocks
/// of growing size: a list that grows by doubling would hold three times the room of 300 000 findings.
class Findings
{
public:
    explicit Findings(const CancelToken &cancel = {}) : m_cancel(cancel) {}
    /// True once nobody waits for the findings any more: a long check then ends at once.
    bool isCancelled() const { return m_cancel.isCancelled(); }

    void add(const Rule &rule, document::Place place, quint32 subject = 0, quint32 detail = 0)
    {
        add(rule, place, {}, subject, detail);
    }
    void add(const Rule &rule, document::Place place, Places others, quint32 subject = 0, quint32 detail = 0)
    {
        const Severity severity = rule.severity();
        room(severity).push_back(Finding{&rule, severity, HasSafe::Unknown, rule.reach(subject, detail),
                                         place, std::move(others), subject, detail});
    }

    /// All that was added, the errors first, then the warnings; those of one weight as they came. They are
    /// gone from here then.
    FindingList taken();

private:
    using Block = std::vector<Finding>;
    static constexpr std::size_t kFirstBlock = 16;
    static constexpr std::size_t kLargestBlock = std::size_t{1} << 16;

    /// The block that the next finding of this weight goes into.
    Block &room(Severity severity)
    {
        std::vector<Block> &blocks = m_blocks[static_cast<std::size_t>(severity)];
        if (blocks.empty() || blocks.back().size() == blocks.back().capacity())
            open(blocks);
        return blocks.back();
    }
    static void open(std::vector<Block> &blocks);

    std::array<std::vector<Block>, 3> m_blocks; ///< by severity
    CancelToken m_cancel;
};

/// All rules, in the order in which they are listed for people. Lives as long as the program.
const std::vector<const Rule *> &allRules();
/// The rule of that id, or nullptr.
const Rule *ruleById(QStringView id);

} // namespace passerelle::rules
