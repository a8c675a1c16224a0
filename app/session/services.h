// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace passerelle
{
class Clock;
namespace secrets
{
class SecretStore;
}

namespace session
{

/// What a session needs of the world outside; given in, so that a test brings its own.
struct Services {
    /// Where passwords are kept. Null: the session looks for the system's keychain by itself, beside its
    /// start.
    std::shared_ptr<secrets::SecretStore> secrets;
    std::shared_ptr<const Clock> clock;
    QString dataFolder; ///< the user's data folder of this program: ledger, registry, profiles; created when
                        ///< needed
};

/// The services of the running system: its keychain (looked for later), clock and data folder.
Services systemServices();

} // namespace session
} // namespace passerelle
