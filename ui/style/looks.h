// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"
#include "scan/trace.h"
#include "ui/style/colors.h"

#include <QIcon>
#include <QString>

namespace passerelle::ui
{

/// How a meaning is shown: always an icon, a word and a colour together.
struct Look {
    QLatin1String iconName;
    QString word;
    Tone tone = Tone::Note;

    QIcon icon() const;
};

Look look(rules::Severity severity);
/// A step of a scan; NotReached is subtle, Running a clock.
Look look(scan::StepState state);
/// An outcome: `tone` is the plate's colour, on which icon and word stand in white. LetInNoSale is striped
/// with Tone::LetIn where the way was right and only the sale is missing; queued offline scans wear LetIn and
/// a clock.
Look look(scan::Outcome outcome, bool isQueued = false);

} // namespace passerelle::ui
