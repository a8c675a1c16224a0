// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "search/query.h"

#include <QByteArray>
#include <QRegularExpression>

namespace passerelle::search
{

/// A query made ready. Copies may go to any thread.
class Pattern
{
public:
    /// Fails with "search-wrong-expression", whose `where` is the place in the expression.
    static Result<Pattern> make(const Query &query);

    const Query &query() const { return m_query; }
    const QRegularExpression &expression() const { return m_expression; }
    /// Where bytes can be compared instead: the bytes, in lower case where case is not to matter; else empty.
    const QByteArray &needle() const { return m_needle; }
    /// A match may go on in the next line.
    bool spansLines() const { return m_spansLines; }
    bool isReplacing() const { return m_query.replacement.has_value(); }

    /// What stands in the place of a match.
    QString replacementFor(const QRegularExpressionMatch &match) const;
    /// The same for a match of the needle.
    QString plainReplacement() const { return m_query.replacement.value_or(QString()); }

private:
    explicit Pattern(Query query);

    Query m_query;
    QRegularExpression m_expression;
    QByteArray m_needle;
    bool m_spansLines = false;
};

} // namespace passerelle::search
