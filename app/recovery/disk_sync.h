// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFile;

namespace passerelle::recovery
{

/// Waits until what was written to an open file is on the disk, so that it survives a power cut.
bool syncToDisk(QFile &file);

} // namespace passerelle::recovery
