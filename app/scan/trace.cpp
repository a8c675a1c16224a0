// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/trace.h"

#include <algorithm>
#include <array>

namespace passerelle::scan
{

QLatin1String outcomeId(Outcome outcome)
{
    switch (outcome) {
    case Outcome::LetInSaleMade:
        return QLatin1String("let-in-sale-made");
    case Outcome::LetInNoSale:
        return QLatin1String("let-in-no-sale");
    case Outcome::Refused:
        return QLatin1String("refused");
    case Outcome::NotOtipass:
        return QLatin1String("not-otipass");
    case Outcome::NoAnswer:
        break;
    }
    return QLatin1String("no-answer");
}

QLatin1String stateId(StepState state)
{
    switch (state) {
    case StepState::Running:
        return QLatin1String("running");
    case StepState::Passed:
        return QLatin1String("passed");
    case StepState::Failed:
        return QLatin1String("failed");
    case StepState::NotReached:
        break;
    }
    return QLatin1String("not-reached");
}

template <typename Value, std::size_t size>
static std::optional<Value> withId(const std::array<Value, size> &all, QLatin1String (*idOf)(Value),
                                   QStringView id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [idOf, id](Value one) { return idOf(one) == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<Outcome> outcomeFromId(QStringView id)
{
    static constexpr std::array kAll{Outcome::LetInSaleMade, Outcome::LetInNoSale, Outcome::Refused,
                                     Outcome::NotOtipass, Outcome::NoAnswer};
    return withId(kAll, outcomeId, id);
}

std::optional<StepState> stateFromId(QStringView id)
{
    static constexpr std::array kAll{StepState::NotReached, StepState::Running, StepState::Passed,
                                     StepState::Failed};
    return withId(kAll, stateId, id);
}

} // namespace passerelle::scan
