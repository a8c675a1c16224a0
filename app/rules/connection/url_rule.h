// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule_kit.h"
#include "workspace/connection_url.h"

namespace passerelle::rules
{

/// A rule about the connection's URL. An empty URL is the matter of connection-url-empty alone.
class UrlRule : public Rule
{
public:
    void check(const Facts &facts, Findings &findings) const final;

protected:
    using Url = workspace::ConnectionUrl;

    /// The part of the URL that is wrong; nothing where it is right.
    virtual std::optional<Url::Part> wrongPart(const Facts &facts, const Url &url) const = 0;
    /// Places that take part besides the URL.
    virtual std::vector<document::Place> furtherPlaces(const Facts &facts) const;

    static Url urlOf(const Facts &facts);
    /// The URL for a sentence: never with a password.
    static QString shownUrl(const Facts &facts);
    /// A part that stands for the whole URL.
    static Url::Part whole(const Url &url) { return {0, url.text()}; }
    /// Writes another URL in place of the one that stands there.
    static std::vector<document::Replacement> setUrl(const Facts &facts, const QString &url);
    static Repair newUrl(const Facts &facts, const QString &label, const QString &url, Safety safety);
};

} // namespace passerelle::rules
