// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/mapping/project_id.h"

#include "rules/mapping/mapping_kit.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace passerelle::rules
{

static bool isAddress(const QString &text)
{
    static const QRegularExpression host(QStringLiteral("^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]+)?/"),
                                         QRegularExpression::CaseInsensitiveOption);
    return text.contains(QLatin1String("://")) ||
           text.startsWith(QLatin1String("www."), Qt::CaseInsensitive) || host.match(text).hasMatch();
}

/// The parts of an address's path, or of a text with slashes.
static QStringList parts(QString text, bool isUrl)
{
    text.replace(u'\\', u'/');
    const qsizetype scheme = text.indexOf(QLatin1String("://"));
    if (scheme >= 0)
        text = text.sliced(scheme + 3);
    text = text.section(u'?', 0, 0).section(u'#', 0, 0);
    QStringList all = text.split(u'/', Qt::SkipEmptyParts);
    if (isUrl && !all.isEmpty())
        all.removeFirst();
    if (!all.isEmpty() && all.constFirst() == QLatin1String("api"))
        all.removeFirst();
    return all;
}

static bool isAllowed(QChar one)
{
    return (one >= u'a' && one <= u'z') || (one >= u'A' && one <= u'Z') || one.isDigit() || one == u'-' ||
           one == u'_' || one == u'.';
}

/// "." and ".." name no part of an address: they lead elsewhere in it.
static bool isDots(const QString &text) { return text == QLatin1String(".") || text == QLatin1String(".."); }

/// What nearly every project id is made of, and no address.
static bool isOrdinary(char one)
{
    return (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9') || one == '-' || one == '_';
}

ProjectIdVerdict judgeProjectId(const mapping::Mapping &mapping)
{
    const json::NodeId node = mapping.projectIdField().value;
    QByteArray scratch;
    const QByteArrayView bytes =
        mapping.tree().isKind(node, json::Kind::String) ? mapping.bytes(node, scratch) : QByteArrayView();
    if (std::all_of(bytes.begin(), bytes.end(), isOrdinary))
        return {};
    const QString text = trimmed(QString::fromUtf8(bytes));
    const bool isUrl = isAddress(text);
    if (isUrl || text.contains(u'/') || text.contains(u'\\')) {
        const QStringList all = parts(text, isUrl);
        const QString meant = all.isEmpty() ? QString() : all.constLast();
        const bool fits = std::all_of(meant.begin(), meant.end(), isAllowed) && !isDots(meant);
        return {isUrl ? ProjectIdFault::Url : ProjectIdFault::Slash, fits ? meant : QString(),
                fits && all.size() == 1};
    }
    if (isDots(text))
        return {ProjectIdFault::Dots, {}, false};
    if (!std::all_of(text.begin(), text.end(), isAllowed))
        return {ProjectIdFault::Characters, {}, false};
    if (text != text.toLower())
        return {ProjectIdFault::Case, text.toLower(), false};
    return {};
}

} // namespace passerelle::rules
