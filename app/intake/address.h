// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace passerelle::intake
{

/// The address of Otipass's service out of a text that somebody sent, split as TNAC wants it.
struct Address {
    bool isFound = false;
    QString url;       ///< up to /api where the text has that; never with user or password
    QString projectId; ///< what stood behind /api; empty where nothing did
    /// The text that was read, without user and password: what may be shown and kept of it.
    QString text;
    bool hadCredentials = false; ///< user or password stood in the address, and are gone
    bool hadTail = false;        ///< a query or fragment stood behind it, and is gone
    bool hadNoScheme = false;    ///< https:// was put in front
};

/// Looks for the address anywhere in what was sent: the one that holds /api first. Never fails. Any thread.
Address readAddress(const QString &sent);

} // namespace passerelle::intake
