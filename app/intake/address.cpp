// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/address.h"

#include "workspace/connection_url.h"

#include <QRegularExpression>
#include <optional>

namespace passerelle::intake
{

using workspace::ConnectionUrl;

/// An address is looked for in this much of a text; nobody sends it behind more.
static constexpr qsizetype kLookedAt = 16 * 1024;

namespace
{

struct Found {
    qsizetype at = 0;
    QString text;
};

} // namespace

/// What a sentence puts behind an address is not part of it.
static QString withoutPunctuation(QString text)
{
    static const QString signs = QStringLiteral(".,;:!?)]}'\"»”’*_`");
    while (!text.isEmpty() && signs.contains(text.back()))
        text.chop(1);
    return text;
}

/// The first match with /api in it, otherwise the first one.
static std::optional<Found> bestMatch(const QRegularExpression &pattern, const QString &text)
{
    std::optional<Found> best;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        Found found{match.capturedStart(), withoutPunctuation(match.captured())};
        const bool hasApi = ConnectionUrl(found.text).hasApi();
        if (!best || hasApi)
            best = std::move(found);
        if (hasApi)
            break;
    }
    return best;
}

static std::optional<Found> findAddress(const QString &text)
{
    // Bounded, so that a long word without any address in it costs no more than its length.
    static const QRegularExpression withScheme(
        QStringLiteral("(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{0,15}://[^\\s<>\"«»“”|]+"));
    static const QString host =
        QStringLiteral("[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}(?::[0-9]{1,5})?");
    static const QRegularExpression withPath(
        QStringLiteral("(?<![A-Za-z0-9@.-])(?:[^\\s/@<>\"«»“”|]{1,256}@)?%1/[^\\s<>\"«»“”|]*").arg(host));
    static const QRegularExpression hostAlone(QStringLiteral("^\\s*%1\\s*$").arg(host));
    for (const QRegularExpression &pattern : {withScheme, withPath}) {
        if (auto found = bestMatch(pattern, text))
            return found;
    }
    const auto match = hostAlone.match(text);
    return match.hasMatch() ? std::optional(Found{0, text}) : std::nullopt;
}

/// Also where the password holds a slash, so that an ordinary reader ends the host before it.
static QString withoutCredentials(const QString &text)
{
    const ConnectionUrl url(text);
    const QString cut = url.withoutCredentials();
    const qsizetype begin = url.scheme().isPresent() ? url.scheme().end() + 3 : 0;
    const qsizetype sign = cut.lastIndexOf(u'@');
    return sign < 0 ? cut : cut.left(begin) + cut.mid(sign + 1);
}

/// Without query and fragment, in which a key may stand.
static QString withoutTail(const ConnectionUrl &url)
{
    if (url.hasApi())
        return url.cutBehindApi();
    const auto &tail = url.query().isPresent() ? url.query() : url.fragment();
    return tail.isPresent() ? url.text().left(tail.at) : url.text();
}

Address readAddress(const QString &sent)
{
    Address address;
    address.text = sent;
    const std::optional<Found> found = findAddress(sent.left(kLookedAt));
    if (!found)
        return address;
    const QString clean = withoutCredentials(found->text);
    address.isFound = true;
    address.hadCredentials = clean != found->text;
    address.text = sent.left(found->at) + clean + sent.mid(found->at + found->text.size());
    const ConnectionUrl url(clean.trimmed());
    address.url = withoutTail(url);
    address.projectId = url.projectId();
    address.hadTail = url.query().isPresent() || url.fragment().isPresent();
    address.hadNoScheme = !url.scheme().isPresent();
    if (address.hadNoScheme)
        address.url.prepend(QLatin1String("https://"));
    return address;
}

} // namespace passerelle::intake
