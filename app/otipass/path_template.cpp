// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/path_template.h"

#include "otipass/request_problem.h"

#include <QUrl>

namespace passerelle::otipass
{

PathTemplate::PathTemplate(const QString &text) : m_text(text)
{
    for (const QString &part : text.split(u'/', Qt::SkipEmptyParts)) {
        const bool isPlace = part.size() > 2 && part.startsWith(u'{') && part.endsWith(u'}');
        const QString name = isPlace ? part.sliced(1, part.size() - 2) : part;
        m_segments.push_back({name, isPlace, isPlace ? valueSource(name) : ValueSource{}});
    }
}

Result<QByteArray> PathTemplate::fill(const RequestValues &values) const
{
    QByteArray path;
    for (const Segment &segment : m_segments) {
        const QString value = segment.isPlace ? valueOf(segment.source, values) : segment.text;
        if (segment.isPlace && segment.source.source == Source::Unknown)
            return Failure(unknownSourceProblem(segment.source));
        if (value.isEmpty())
            return Failure(missingValueProblem(segment.source));
        // A dot segment would be taken out of the path on the way, and with it the segment before it.
        if (value == QLatin1String(".") || value == QLatin1String(".."))
            return Failure(notASegmentProblem(segment.source, value));
        if (!path.isEmpty())
            path += '/';
        path += QUrl::toPercentEncoding(value);
    }
    return path;
}

std::optional<QHash<Source, QString>> PathTemplate::match(const QByteArray &encodedPath) const
{
    QHash<Source, QString> found;
    std::size_t at = 0;
    for (const QByteArray &part : encodedPath.split('/')) {
        if (part.isEmpty())
            continue;
        if (at == m_segments.size())
            return std::nullopt;
        const Segment &segment = m_segments[at++];
        const QString text = QUrl::fromPercentEncoding(part);
        if (segment.isPlace)
            found.insert(segment.source.source, text);
        else if (text != segment.text)
            return std::nullopt;
    }
    return at == m_segments.size() ? std::optional(found) : std::nullopt;
}

} // namespace passerelle::otipass
