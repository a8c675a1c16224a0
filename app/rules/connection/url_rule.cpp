// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/url_rule.h"

#include "workspace/setup_edits.h"

namespace passerelle::rules
{

/// Where a part of a string's value stands; the whole literal where its characters are not its bytes.
static ByteRange partRange(const Facts &facts, const workspace::LocatedText &value, qsizetype at,
                           qsizetype length)
{
    const QByteArray literal =
        facts.snapshot.text(document::Buffer::Workspace).mid(value.range.offset, value.range.length);
    if (literal.size() < 2 || literal.mid(1, literal.size() - 2) != value.value.toUtf8())
        return value.range;
    const QStringView text(value.value);
    return {value.range.offset + 1 + static_cast<quint32>(text.left(at).toUtf8().size()),
            static_cast<quint32>(text.mid(at, length).toUtf8().size())};
}

void UrlRule::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const workspace::LocatedText &value = facts.setup.connection.url;
    const Url url = urlOf(facts);
    if (url.isEmpty())
        return;
    const auto part = wrongPart(facts, url);
    if (!part)
        return;
    const bool isWhole = part->at <= 0 && part->text.size() == url.text().size();
    const ByteRange range = isWhole ? value.range : partRange(facts, value, part->at, part->text.size());
    findings.add(*this, {document::Buffer::Workspace, range}, furtherPlaces(facts));
}

std::vector<document::Place> UrlRule::furtherPlaces(const Facts &) const { return {}; }

UrlRule::Url UrlRule::urlOf(const Facts &facts) { return Url(facts.setup.connection.url.value); }

QString UrlRule::shownUrl(const Facts &facts) { return shown(urlOf(facts).shown()); }

std::vector<document::Replacement> UrlRule::setUrl(const Facts &facts, const QString &url)
{
    return workspace::setConnectionField(facts.setup, workspace::ConnectionField::Url, url).replacements;
}

Repair UrlRule::newUrl(const Facts &facts, const QString &label, const QString &url, Safety safety)
{
    return repair(label, setUrl(facts, url), safety);
}

} // namespace passerelle::rules
