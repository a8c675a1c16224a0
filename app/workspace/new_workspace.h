// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace passerelle::workspace
{

/// The text of a workspace that nobody has worked on yet, with a new id: every member is there to be filled
/// in, what SecuTix and TNAC expect to the letter is filled in. Its mapping is embedded, or linked where
/// `mappingFile` names a path relative to the workspace. Wraps a plain mapping as well: the mapping's text
/// stays as it is.
QByteArray newWorkspaceText(const QString &name, const QString &mappingFile = {});

/// The mapping parameters with nothing filled in.
QByteArray newMappingText();

} // namespace passerelle::workspace
