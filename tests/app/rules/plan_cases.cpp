// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_case.h"

namespace passerelle::test
{

static RuleCase plain(const char *rule, const char *name, const QByteArray &workspace,
                      Offer offer = Offer::Nothing, const QByteArray &workspaceAfter = {})
{
    return {rule, name, rightMapping(), workspace, offer, {}, workspaceAfter};
}

static std::vector<RuleCase> doorCases()
{
    const QByteArray right = rightWorkspace();
    const QByteArray first = R"({"name": "AUG_1", "sectors": ["AAA"]})";
    return {
        plain("plan-door-dash", "dash",
              with(workspaceWith(first, R"({"name": <<"AUG-1">>, "sectors": ["AAA"]})"), R"("door": "AUG_1")",
                   R"("door": "AUG-1")"),
              Offer::Choice, right),
        plain("plan-door-no-sector", "none", workspaceWith(first, R"({"name": <<"AUG_1">>, "sectors": []})"),
              Offer::Choice, right),
        plain("plan-door-several-sectors", "two",
              workspaceWith(first, R"({"name": <<"AUG_1">>, "sectors": [<<"AAA">>, <<"BBB">>]})"),
              Offer::Choice, right),
        plain("plan-door-several-sectors", "one twice",
              workspaceWith(first, R"({"name": <<"AUG_1">>, "sectors": [<<"AAA">>, <<"AAA">>]})"),
              Offer::Safe, right),
        plain("plan-door-sector-unknown", "mistyped",
              workspaceWith(first, R"({"name": "AUG_1", "sectors": [<<"AAB">>]})"), Offer::Choice),
        plain("plan-door-repeated", "two",
              with(workspaceWith(first, R"({"name": <<"AUG_1">>, "sectors": ["AAA"]})"),
                   R"({"name": "AUG_2")", R"({"name": <<"AUG_1">>)")),
        plain("plan-name-missing", "door", workspaceWith(first, R"({"name": <<"">>, "sectors": ["AAA"]})")),
    };
}

static std::vector<RuleCase> deviceCases()
{
    const QByteArray right = rightWorkspace();
    const QByteArray first = R"({"name": "PDA_01", "door": "AUG_1", "direction": "In"})";
    const auto device = [&](const QByteArray &instead) { return workspaceWith(first, instead); };
    return {
        plain("plan-device-name", "small letters",
              device(R"({"name": <<"Pda-01">>, "door": "AUG_1", "direction": "In"})"), Offer::Choice, right),
        plain("plan-device-no-door", "empty",
              device(R"({"name": "PDA_01", "door": <<"">>, "direction": "In"})"), Offer::Choice, right),
        plain("plan-device-door-unknown", "mistyped",
              device(R"({"name": "PDA_01", "door": <<"AUG1">>, "direction": "In"})"), Offer::Choice, right),
        plain("plan-device-direction", "case",
              device(R"({"name": "PDA_01", "door": "AUG_1", "direction": <<"in">>})"), Offer::Safe, right),
        plain("plan-device-repeated", "two",
              with(device(R"({"name": <<"PDA_01">>, "door": "AUG_1", "direction": "In"})"), R"("PDA_02")",
                   R"(<<"PDA_01">>)")),
        plain("plan-device-force-entry", "on",
              device(R"({"name": "PDA_01", "door": "AUG_1", "direction": "In", "forceEntry": <<true>>})"),
              Offer::Choice),
        plain("plan-device-helpdesk", "on",
              device(R"({"name": "PDA_01", "door": "AUG_1", "direction": "In", "helpdesk": <<true>>})"),
              Offer::Choice),
    };
}

static std::vector<RuleCase> sectorCases()
{
    return {
        plain("plan-sector-not-in-mapping", "mistyped",
              workspaceWith(R"("BBB", "CCC"])", R"("BBB", "CCC", <<"CCD">>])"), Offer::Choice),
        plain("plan-sector-repeated", "two",
              workspaceWith(R"("BBB", "CCC"])", R"(<<"BBB">>, "CCC", <<"BBB">>])")),
        {"plan-sector-not-in-plan", "missing", mappingWith(R"("CCC")", R"(<<"CCC">>)"),
         workspaceWith(R"("BBB", "CCC"])", R"("BBB"])"), Offer::Choice, rightMapping(), rightWorkspace()},
    };
}

std::vector<RuleCase> planCases()
{
    std::vector<RuleCase> all = doorCases();
    for (const auto &more : {deviceCases(), sectorCases()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace passerelle::test
