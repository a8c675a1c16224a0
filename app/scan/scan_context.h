// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rules/checker.h"
#include "secrets/secret.h"

#include <QString>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

namespace passerelle
{
class Clock;
namespace ledger
{
class Ledger;
}
namespace otipass
{
class Client;
struct ApiProfile;
} // namespace otipass
namespace secutix
{
class FileProfile;
}

namespace scan
{

/// Reads the workspace's password for one question; answers once, from the event loop or at once.
using PasswordReader = std::function<void(std::function<void(Result<std::optional<secrets::Secret>>)>)>;

/// What a scan is given. Everything stands as it was when the card was held before the device.
struct ScanContext {
    std::shared_ptr<const rules::Facts> facts;
    /// Of the same facts, for the repairs that a step offers; empty where no check was made.
    rules::CheckResult check;
    std::shared_ptr<const otipass::ApiProfile> api;
    /// Why there is no profile, where `api` or `files` is null.
    Problem apiProblem;
    std::shared_ptr<const secutix::FileProfile> files;
    Problem filesProblem;
    otipass::Client *client = nullptr;
    ledger::Ledger *ledger = nullptr;
    std::shared_ptr<const Clock> clock;
    PasswordReader password;
    /// Asked with where no password is known: a word for testing, for a sandbox that takes any key. Empty:
    /// without a password nothing is asked.
    QString standInKey;
    /// The sandbox's address, which stands in for the connection's; empty: the connection's own.
    QUrl sandboxUrl;
    /// Where the files of the ledger are written after a sale; empty: nowhere.
    QString fileFolder;

    const workspace::Setup &setup() const { return facts->setup; }
    QString workspaceId() const { return facts->setup.id.value; }
};

/// A place in the workspace's text, as evidence names it.
inline document::Place inWorkspace(ByteRange range) { return {document::Buffer::Workspace, range}; }
/// A place in the mapping's text.
inline document::Place inMapping(ByteRange range) { return {document::Buffer::Mapping, range}; }

} // namespace scan
} // namespace passerelle
