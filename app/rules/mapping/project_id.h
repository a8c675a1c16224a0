// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mapping.h"

#include <QString>

namespace passerelle::rules
{

/// What is wrong with a project id, the worst first; one fault at a time.
enum class ProjectIdFault : quint8 { None, Url, Slash, Dots, Characters, Case };

struct ProjectIdVerdict {
    ProjectIdFault fault = ProjectIdFault::None;
    QString meant;          ///< what was probably meant; empty where nobody can say
    bool isCertain = false; ///< there is only one part that it can be
};

/// The project id is the last part of the address that Otipass provided [P]. Spaces at the ends are not
/// judged.
ProjectIdVerdict judgeProjectId(const mapping::Mapping &mapping);

} // namespace passerelle::rules
