// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_case.h"

namespace passerelle::test
{

static std::vector<RuleCase> doorCases()
{
    const QByteArray right = rightWorkspace();
    const QByteArray first = R"({"name": "AUG_1", "sectors": ["AAA"]})";
    return {
        inWorkspace("plan-door-dash", "dash",
                    with(workspaceWith(first, R"({"name": <<"AUG-1">>, "sectors": ["AAA"]})"),
                         R"("door": "AUG_1")", R"("door": "AUG-1")"),
                    Offer::Choice, right),
        inWorkspace("plan-door-no-sector", "none",
                    workspaceWith(first, R"({"name": <<"AUG_1">>, "sectors": []})"), Offer::Choice, right),
        inWorkspace("plan-door-several-sectors", "two",
                    workspaceWith(first, R"({"name": <<"AUG_1">>, "sectors": [<<"AAA">>, <<"BBB">>]})"),
                    Offer::Choice, right),
        inWorkspace("plan-door-several-sectors", "one twice",
                    workspaceWith(first, R"({"name": <<"AUG_1">>, "sectors": [<<"AAA">>, <<"AAA">>]})"),
                    Offer::Safe, right),
        inWorkspace("plan-door-sector-unknown", "mistyped",
                    workspaceWith(first, R"({"name": "AUG_1", "sectors": [<<"AAB">>]})"), Offer::Choice),
        inWorkspace("plan-door-repeated", "two",
                    with(workspaceWith(first, R"({"name": <<"AUG_1">>, "sectors": ["AAA"]})"),
                         R"({"name": "AUG_2")", R"({"name": <<"AUG_1">>)")),
        inWorkspace("plan-name-missing", "door",
                    workspaceWith(first, R"({"name": <<"">>, "sectors": ["AAA"]})")),
    };
}

static std::vector<RuleCase> deviceCases()
{
    const QByteArray right = rightWorkspace();
    const QByteArray first = R"({"name": "PDA_01", "door": "AUG_1", "direction": "In"})";
    const auto device = [&](const QByteArray &instead) { return workspaceWith(first, instead); };
    return {
        inWorkspace("plan-device-name", "small letters",
                    device(R"({"name": <<"Pda-01">>, "door": "AUG_1", "direction": "In"})"), Offer::Choice,
                    right),
        inWorkspace("plan-device-no-door", "empty",
                    device(R"({"name": "PDA_01", "door": <<"">>, "direction": "In"})"), Offer::Choice, right),
        inWorkspace("plan-device-door-unknown", "mistyped",
                    device(R"({"name": "PDA_01", "door": <<"AUG1">>, "direction": "In"})"), Offer::Choice,
                    right),
        inWorkspace("plan-device-direction", "case",
                    device(R"({"name": "PDA_01", "door": "AUG_1", "direction": <<"in">>})"), Offer::Safe,
                    right),
        inWorkspace("plan-device-repeated", "two",
                    with(device(R"({"name": <<"PDA_01">>, "door": "AUG_1", "direction": "In"})"),
                         R"("PDA_02")", R"(<<"PDA_01">>)")),
        inWorkspace(
            "plan-device-force-entry", "on",
            device(R"({"name": "PDA_01", "door": "AUG_1", "direction": "In", "forceEntry": <<true>>})"),
            Offer::Choice),
        inWorkspace("plan-device-helpdesk", "on",
                    device(R"({"name": "PDA_01", "door": "AUG_1", "direction": "In", "helpdesk": <<true>>})"),
                    Offer::Choice),
    };
}

static std::vector<RuleCase> planSectorCases()
{
    return {
        inWorkspace("plan-sector-not-in-mapping", "mistyped",
                    workspaceWith(R"("BBB", "CCC"])", R"("BBB", "CCC", <<"CCD">>])"), Offer::Choice),
        inWorkspace("plan-sector-repeated", "two",
                    workspaceWith(R"("BBB", "CCC"])", R"(<<"BBB">>, "CCC", <<"BBB">>])")),
        {"plan-sector-not-in-plan", "missing", mappingWith(R"("CCC")", R"(<<"CCC">>)"),
         workspaceWith(R"("BBB", "CCC"])", R"("BBB"])"), Offer::Choice, rightMapping(), rightWorkspace()},
    };
}

std::vector<RuleCase> planCases()
{
    std::vector<RuleCase> all = doorCases();
    for (const auto &more : {deviceCases(), planSectorCases()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace passerelle::test
