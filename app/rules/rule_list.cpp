// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/json/json_rule.h"
#include "rules/rule.h"
#include "rules/sale/prerequisite_rule.h"

#include <QHash>

namespace passerelle::rules
{

// One line for each rule, in the order in which they are listed for people. Each name is a function that a
// rule's file defines with PASSERELLE_RULE (rule_kit.h).
#define PASSERELLE_ALL_RULES(RULE)                                                                           \
    RULE(mappingMemberMissing)                                                                               \
    RULE(mappingMemberUnknown)                                                                               \
    RULE(mappingMemberMisspelt)                                                                              \
    RULE(mappingMemberCase)                                                                                  \
    RULE(mappingMemberRepeated)                                                                              \
    RULE(mappingMemberType)                                                                                  \
    RULE(mappingNumType)                                                                                     \
    RULE(mappingNoSectors)                                                                                   \
    RULE(mappingSectorRepeated)                                                                              \
    RULE(mappingSectorSimilar)                                                                               \
    RULE(mappingValueEmpty)                                                                                  \
    RULE(mappingValuePadded)                                                                                 \
    RULE(mappingValueInvisible)                                                                              \
    RULE(mappingServiceCase)                                                                                 \
    RULE(mappingSpaceMismatch)                                                                               \
    RULE(mappingServiceShared)                                                                               \
    RULE(mappingSeasonLength)                                                                                \
    RULE(mappingSeasonOddOne)                                                                                \
    RULE(mappingProductOddOne)                                                                               \
    RULE(mappingProjectIdUrl)                                                                                \
    RULE(mappingProjectIdSlash)                                                                              \
    RULE(mappingProjectIdCharacters)                                                                         \
    RULE(mappingProjectIdCase)                                                                               \
    RULE(mappingLoneSurrogate)                                                                               \
    RULE(mappingLinkedOutside)                                                                               \
    RULE(connectionInterfaceType)                                                                            \
    RULE(connectionApiVersion)                                                                               \
    RULE(connectionUrlEmpty)                                                                                 \
    RULE(connectionUrlSpaces)                                                                                \
    RULE(connectionUrlScheme)                                                                                \
    RULE(connectionUrlHost)                                                                                  \
    RULE(connectionUrlInvalid)                                                                               \
    RULE(connectionUrlNotTls)                                                                                \
    RULE(connectionUrlNotApi)                                                                                \
    RULE(connectionUrlSlashes)                                                                               \
    RULE(connectionUrlProjectId)                                                                             \
    RULE(connectionUrlProjectMismatch)                                                                       \
    RULE(connectionUrlCredentials)                                                                           \
    RULE(connectionUrlQuery)                                                                                 \
    RULE(connectionUrlFragment)                                                                              \
    RULE(connectionUserMissing)                                                                              \
    RULE(connectionPasswordMissing)                                                                          \
    RULE(connectionPasswordUnavailable)                                                                      \
    RULE(connectionTimeout)                                                                                  \
    RULE(connectionProxyHost)                                                                                \
    RULE(connectionApiProfileName)                                                                           \
    RULE(connectionApiProfileUnreadable)                                                                     \
    RULE(connectionApiProfileUnknown)                                                                        \
    RULE(planSectorNotInMapping)                                                                             \
    RULE(planSectorNotInPlan)                                                                                \
    RULE(planSectorRepeated)                                                                                 \
    RULE(planDoorDash)                                                                                       \
    RULE(planDoorNoSector)                                                                                   \
    RULE(planDoorSeveralSectors)                                                                             \
    RULE(planDoorSectorUnknown)                                                                              \
    RULE(planDoorRepeated)                                                                                   \
    RULE(planNameMissing)                                                                                    \
    RULE(planDeviceName)                                                                                     \
    RULE(planDeviceNoDoor)                                                                                   \
    RULE(planDeviceDoorUnknown)                                                                              \
    RULE(planDeviceDirection)                                                                                \
    RULE(planDeviceRepeated)                                                                                 \
    RULE(planDeviceHelpdesk)                                                                                 \
    RULE(planDeviceForceEntry)                                                                               \
    RULE(saleProductRepeated)                                                                                \
    RULE(saleSeasonLength)                                                                                   \
    RULE(saleProductVat)                                                                                     \
    RULE(saleFileProfileName)                                                                                \
    RULE(saleFileProfileUnreadable)                                                                          \
    RULE(saleFileProfileUnknown)                                                                             \
    RULE(findingsRuleUnknown)                                                                                \
    RULE(findingsSeverityUnknown)                                                                            \
    RULE(findingsAcceptanceGone)

#define PASSERELLE_DECLARE(name) const Rule &name();
PASSERELLE_ALL_RULES(PASSERELLE_DECLARE)
#undef PASSERELLE_DECLARE

static std::vector<const Rule *> makeList()
{
    std::vector<const Rule *> rules = jsonRules();
#define PASSERELLE_LIST(name) rules.push_back(&name());
    PASSERELLE_ALL_RULES(PASSERELLE_LIST)
#undef PASSERELLE_LIST
    rules.insert(rules.end(), prerequisiteRules().begin(), prerequisiteRules().end());
    return rules;
}

const std::vector<const Rule *> &allRules()
{
    static const std::vector<const Rule *> rules = makeList();
    return rules;
}

const Rule *ruleById(QStringView id)
{
    static const auto byId = [] {
        QHash<QString, const Rule *> rules;
        for (const Rule *rule : allRules())
            rules.insert(rule->id(), rule);
        return rules;
    }();
    return byId.value(id.toString());
}

} // namespace passerelle::rules
