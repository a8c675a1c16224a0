// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/edit_preview.h"
#include "rules/rule.h"

#include <optional>

namespace passerelle::rules
{

/// A piece of a text as the rule finds it, and put right. Not translated: it is JSON.
struct RuleExample {
    QString before;
    QString after;
};

/// An example for the rule; nothing where a piece of text does not say it better than words.
std::optional<RuleExample> exampleOf(const Rule &rule);
/// The example as lines taken away and lines that come in their place.
EditPreview previewOf(const RuleExample &example);

/// One rule for people, in Markdown: heading, severity, explanation, example. What `passerelle-cli rules`
/// writes and the list of rules shows.
QString ruleMarkdown(const Rule &rule);

} // namespace passerelle::rules
