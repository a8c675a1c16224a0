// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/area.h"

#include "rules/rule.h"

#include <QCoreApplication>

namespace passerelle::rules
{

struct Certainty {
    Q_DECLARE_TR_FUNCTIONS(Certainty)
};

Area areaOf(const Finding &finding)
{
    const QLatin1String rule = finding.rule->id();
    if (rule.startsWith(QLatin1String("connection-")))
        return Area::Connection;
    // How the workspace is linked to its mapping stands in the workspace's text.
    if (finding.place.buffer == document::Buffer::Mapping || rule.startsWith(QLatin1String("mapping-")))
        return Area::Mapping;
    const bool isSetup = rule.startsWith(QLatin1String("plan-")) || rule.startsWith(QLatin1String("sale-"));
    return isSetup ? Area::Setup : Area::Other;
}

bool isCertainFailure(const Rule &rule) { return rule.severity() == Severity::Error; }

QString certaintyText(const Rule &rule)
{
    switch (rule.severity()) {
    case Severity::Error:
        return Certainty::tr("A certain failure");
    case Severity::Warning:
        return Certainty::tr("A rule's hint: probably wrong, but you may know better");
    case Severity::Note:
        break;
    }
    return Certainty::tr("A rule's hint: worth knowing, nothing fails because of it");
}

} // namespace passerelle::rules
