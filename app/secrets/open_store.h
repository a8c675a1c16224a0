// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

#include <chrono>
#include <memory>

namespace passerelle::secrets
{

/// The store that this computer offers.
struct OpenedStore {
    std::shared_ptr<SecretStore> store; ///< never null
    /// Why passwords are kept in memory only ("keychain-absent", "keychain-denied", "keychain-timeout");
    /// nothing with a keychain.
    std::optional<Problem> notKept;
};

/// Asks, without waiting, whether there is a keychain, and answers once with it or with a MemoryStore. A
/// locked keychain counts as there: it asks to be unlocked when it is read. Nothing is told once `context` is
/// gone.
void openSecretStore(QObject *context, std::function<void(OpenedStore)> opened,
                     std::chrono::milliseconds deadline = std::chrono::seconds(3));

} // namespace passerelle::secrets
