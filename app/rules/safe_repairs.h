// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

namespace passerelle::rules
{

/// Gathers edits into one, each wholly or not at all: one that would touch the place of another that is in
/// already stays out. Two insertions at one place count as touching, since their order would matter.
class EditCollector
{
public:
    /// False where it stayed out.
    bool add(const document::Edit &edit);
    document::Edit take(const QString &name);

private:
    using Taken = std::vector<document::Replacement>;
    static bool touches(const document::Replacement &a, const document::Replacement &b);
    static Taken::const_iterator behind(const Taken &taken, const document::Replacement &replacement);
    bool isFree(const document::Replacement &replacement) const;

    std::array<Taken, document::kBufferCount> m_taken; ///< each in the order of its text
};

} // namespace passerelle::rules
