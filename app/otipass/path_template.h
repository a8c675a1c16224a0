// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "otipass/value_source.h"

#include <QHash>
#include <QString>
#include <optional>
#include <vector>

namespace passerelle::otipass
{

/// A path with places for values: "{mapping.projectId}/v1/controls". A place fills a whole segment.
class PathTemplate
{
public:
    struct Segment {
        QString text; ///< as written, without braces
        bool isPlace = false;
        ValueSource source; ///< of a place
    };

    PathTemplate() = default;
    explicit PathTemplate(const QString &text);

    const QString &text() const { return m_text; }
    const std::vector<Segment> &segments() const { return m_segments; }

    /// The path with values, percent-encoded, without a leading slash. Problems: request-source-unknown,
    /// request-value-missing, request-value-not-a-segment ("." or "..").
    Result<QByteArray> fill(const RequestValues &values) const;
    /// The reverse: what stands in each place of an encoded path (decoded, by source), or nothing where it
    /// does not match.
    std::optional<QHash<Source, QString>> match(const QByteArray &encodedPath) const;

private:
    QString m_text;
    std::vector<Segment> m_segments;
};

} // namespace passerelle::otipass
