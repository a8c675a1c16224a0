// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"

#include <QString>
#include <QVariant>
#include <vector>

namespace passerelle::workspace
{

/// What a finding says about a place in the workspace's text, so that a view can mark it.
struct PlaceMark {
    ByteRange range;
    quint8 severity = 0; ///< as rules::Severity: 0 error, 1 warning, 2 note
    QString message;
};

/// Roles that the models of the set-up have in common; the first five are those of mapping::MappingModel.
enum PlaceRole {
    OffsetRole =
        Qt::UserRole + 1, ///< uint: first byte of the value, or of what stands for it where it is missing
    LengthRole,           ///< uint: in bytes
    MissingRole,          ///< bool: the text has no such value
    SeverityRole,         ///< int: the worst mark on it; invalid where none
    FindingCountRole,     ///< uint: how many marks are on it
    MessageRole,          ///< QString: the messages of its marks, one a line
    UserRoleEnd
};

/// Whether a mark is on a range: they share a byte, or it is a place without length within or at its ends.
bool isOn(const PlaceMark &mark, ByteRange range);

/// The value of SeverityRole, FindingCountRole or MessageRole for a range.
QVariant marksData(const std::vector<PlaceMark> &marks, ByteRange range, int role);

} // namespace passerelle::workspace
