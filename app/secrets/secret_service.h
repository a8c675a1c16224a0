// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>
#include <functional>

class QObject;

namespace passerelle::secrets
{

/// What is known of the desktop's Secret Service (gnome-keyring, KeePassXC, KWallet behind its interface).
enum class ServiceState : quint8 {
    Unknown,  ///< another kind of keychain, or it answered something else
    Absent,   ///< nobody offers it on the session bus, or there is no bus
    Silent,   ///< it did not answer in time
    Refusing, ///< it, or the bus, does not let this program speak to it
    Locked,   ///< its default collection is locked
    Open
};

/// Asks the session bus without waiting; `answer` comes once, from the event loop, unless `context` is gone.
/// The service is started where the desktop can. On Windows and macOS the answer is always Unknown.
void askSecretService(QObject *context, std::function<void(ServiceState)> answer,
                      std::chrono::milliseconds deadline);

} // namespace passerelle::secrets
