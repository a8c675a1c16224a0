// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace passerelle::rules
{

/// The words of a prerequisite's rule, untranslated (context PrerequisiteRule).
struct PrerequisiteText {
    QLatin1String id;
    const char *title;
    const char *explanation;
};

const PrerequisiteText &prerequisiteText(QLatin1String id);

} // namespace passerelle::rules
