// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/checker.h"

#include <QByteArray>
#include <QStringList>
#include <optional>
#include <vector>

/// Tables of rules and what they find. In the texts the bytes between << and >> are the places that a finding
/// of the rule must have, neither more nor fewer.
namespace passerelle::test
{

enum class Offer { Nothing, Choice, Safe };

struct RuleCase {
    const char *rule;
    const char *name; ///< of the row
    QByteArray mapping;
    QByteArray workspace;
    Offer offer = Offer::Nothing; ///< of the first repair
    QByteArray mappingAfter = {}; ///< after the first repair; empty: as before
    QByteArray workspaceAfter = {};
    rules::PasswordState password = rules::PasswordState::Known;
};

/// A mapping of three sectors and a workspace, in which no rule finds anything.
QByteArray rightMapping();
QByteArray rightWorkspace();
/// A text with one passage exchanged, which must be there exactly once.
QByteArray with(QByteArray text, const QByteArray &old, const QByteArray &fresh);
inline QByteArray mappingWith(const QByteArray &old, const QByteArray &fresh)
{
    return with(rightMapping(), old, fresh);
}
inline QByteArray workspaceWith(const QByteArray &old, const QByteArray &fresh)
{
    return with(rightWorkspace(), old, fresh);
}

/// A case whose mapping is right and whose workspace is not.
inline RuleCase inWorkspace(const char *rule, const char *name, const QByteArray &workspace,
                            Offer offer = Offer::Nothing, const QByteArray &workspaceAfter = {})
{
    return {rule, name, rightMapping(), workspace, offer, {}, workspaceAfter};
}

/// A text without its marks, and the ranges that they marked.
struct Marked {
    QByteArray text;
    std::vector<ByteRange> ranges;
};
Marked unmarked(QByteArray text);

/// With two profiles of each kind to choose from.
std::shared_ptr<const rules::Facts> factsOf(const QByteArray &mapping,
                                            const std::optional<QByteArray> &workspace,
                                            rules::PasswordState password = rules::PasswordState::Known);
document::Snapshot after(const document::Snapshot &before, const document::Edit &edit);
/// The findings of one rule alone.
rules::FindingList found(const rules::Rule &rule, const rules::Facts &facts);
/// "rule-id@offset" of all findings, in their order.
QStringList summary(const rules::CheckResult &result);

std::vector<RuleCase> mappingCases();
std::vector<RuleCase> connectionCases();
std::vector<RuleCase> planCases();
std::vector<RuleCase> saleCases();
std::vector<RuleCase> judgementCases();
/// A text for each rule of the topic json-.
struct JsonCase {
    const char *rule;
    QByteArray text;
};
std::vector<JsonCase> jsonCases();

} // namespace passerelle::test
