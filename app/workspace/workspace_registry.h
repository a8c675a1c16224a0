// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <optional>

namespace passerelle::workspace
{

/// Remembers in which file each workspace was last seen, so that a copy made outside the program is noticed
/// before it shares the password of its original. A small JSON file in the user's data folder; one that is
/// missing or broken counts as empty.
class WorkspaceRegistry
{
public:
    explicit WorkspaceRegistry(QString registryFile) : m_file(std::move(registryFile)) {}

    /// The other file that this workspace's id belongs to, if it still exists and still has that id. Then the
    /// file at `path` is a copy: give it an id of its own (giveOwnIdentity()).
    std::optional<QString> copyOf(const QString &id, const QString &path) const;

    /// The id that belongs to this file; empty where none is known. For a copy that was not saved since it
    /// was noticed that is another one than it holds: what was done with it before (controls in a ledger) is
    /// found under it.
    QString idOf(const QString &path) const;

    /// From now on `id` belongs to `path`. Fails with "registry-not-written"; nothing depends on it at once.
    Result<void> remember(const QString &id, const QString &path);

private:
    QString m_file;
};

} // namespace passerelle::workspace
