// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "otipass/value_source.h"

namespace passerelle::otipass
{

/// request-source-unknown: the profile names a value that the program does not know.
Problem unknownSourceProblem(const ValueSource &source);
/// request-value-missing: the profile asks for a value that this scan does not have.
Problem missingValueProblem(const ValueSource &source);
/// request-value-not-a-segment: a value that would change the path's meaning.
Problem notASegmentProblem(const ValueSource &source, const QString &value);
/// request-url-wrong
Problem wrongUrlProblem(const QString &url, const QString &why);
/// request-url-has-credentials; the URL itself is not repeated.
Problem credentialsInUrlProblem();
/// request-user-wrong
Problem wrongUserProblem(const QString &user);
/// request-header-wrong
Problem wrongHeaderProblem(const QString &name);

/// What a source is called by people: "the service id of the sector's entry in the mapping".
QString sourceWords(const ValueSource &source);

} // namespace passerelle::otipass
