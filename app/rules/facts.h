// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/line_index.h"
#include "document/snapshot.h"
#include "mapping/mapping.h"
#include "workspace/setup.h"
#include "json/reader.h"

#include <memory>

namespace passerelle::rules
{

/// What is known of the password: never the password itself.
enum class PasswordState : quint8 {
    NotAsked, ///< no statement is made (a plain mapping is checked)
    Known,
    Missing,
    Unavailable ///< the keychain is locked, absent or refuses
};

/// Everything that rules look at, at one moment: immutable, shared, any thread.
struct Facts {
    document::Snapshot snapshot;
    std::shared_ptr<const json::Reading> mappingReading;
    std::shared_ptr<const json::Reading> workspaceReading;
    mapping::Mapping mapping;
    workspace::Setup setup;
    PasswordState password = PasswordState::NotAsked;
    /// False where only a plain mapping is open: connection, plan and sale are then not judged.
    bool hasWorkspace = false;

    const json::Reading &reading(document::Buffer buffer) const;
    /// The lines of a text. Made once, when first asked for.
    const document::LineIndex &lines(document::Buffer buffer) const;

    /// The mapping's reading that `mapping.change()` speaks of, where it was known for this one.
    std::weak_ptr<const json::Reading> readingBefore;

    /// Reads both texts of the snapshot. A text that is the same as in `previous` is not read again, and of a
    /// mapping that differs in a few places only what is around those.
    static std::shared_ptr<const Facts> of(const document::Snapshot &snapshot, bool hasWorkspace,
                                           PasswordState password = PasswordState::NotAsked,
                                           const Facts *previous = nullptr);

private:
    void readMapping(const Facts &previous);
    class Lines;
    std::shared_ptr<Lines> m_lines = newLines();
    static std::shared_ptr<Lines> newLines();
};

} // namespace passerelle::rules
