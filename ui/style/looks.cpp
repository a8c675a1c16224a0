// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/looks.h"

#include "ui/style/icons.h"

#include <QCoreApplication>

namespace passerelle::ui
{

static QLatin1String named(const char *name) { return QLatin1String(name); }

QIcon Look::icon() const { return ui::icon(iconName, tone); }

Look look(rules::Severity severity)
{
    switch (severity) {
    case rules::Severity::Error:
        return {named("error"), QCoreApplication::translate("Look", "Error"), Tone::Error};
    case rules::Severity::Warning:
        return {named("warning"), QCoreApplication::translate("Look", "Warning"), Tone::Warning};
    case rules::Severity::Note:
        break;
    }
    return {named("note"), QCoreApplication::translate("Look", "Note"), Tone::Note};
}

Look look(scan::StepState state)
{
    switch (state) {
    case scan::StepState::Passed:
        return {named("right"), QCoreApplication::translate("Look", "passed"), Tone::Right};
    case scan::StepState::Failed:
        return {named("error"), QCoreApplication::translate("Look", "failed"), Tone::Error};
    case scan::StepState::Running:
        return {named("clock"), QCoreApplication::translate("Look", "running"), Tone::Note};
    case scan::StepState::NotReached:
        break;
    }
    return {named("note"), QCoreApplication::translate("Look", "not reached"), Tone::Subtle};
}

Look look(scan::Outcome outcome, bool isQueued)
{
    switch (outcome) {
    case scan::Outcome::LetInSaleMade:
        return {named("let-in"), QCoreApplication::translate("Look", "Let in, sale made"), Tone::LetIn};
    case scan::Outcome::LetInNoSale:
        if (isQueued)
            return {named("clock"), QCoreApplication::translate("Look", "Let in, sale to follow"),
                    Tone::LetIn};
        return {named("broken-coin"), QCoreApplication::translate("Look", "Let in, no sale"),
                Tone::LetInNoSale};
    case scan::Outcome::Refused:
        return {named("cross"), QCoreApplication::translate("Look", "Refused"), Tone::Refused};
    case scan::Outcome::NotOtipass:
        return {named("question"), QCoreApplication::translate("Look", "Not an Otipass card"),
                Tone::NotOtipass};
    case scan::Outcome::NoAnswer:
        break;
    }
    return {named("broken-link"), QCoreApplication::translate("Look", "No answer"), Tone::NoAnswer};
}

} // namespace passerelle::ui
