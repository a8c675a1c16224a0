// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/facts.h"

namespace passerelle::rules
{

/// Where a finding about the password stands: the password is in no text, so the first byte of the connection
/// stands for it. Not the whole of it, or the finding would be one of each value in it.
inline document::Place atConnection(const Facts &facts)
{
    const ByteRange whole = facts.setup.connection.range;
    return {document::Buffer::Workspace, {whole.offset, whole.length > 0 ? 1U : 0U}};
}

} // namespace passerelle::rules
