// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/trace.h"

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

} // namespace passerelle::scan
