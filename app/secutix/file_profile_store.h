// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secutix/file_profile.h"

namespace passerelle::secutix
{

/// Finds file profiles: those that the program carries in itself, and those in the user's folder, which win.
class FileProfileStore
{
public:
    struct Entry {
        QString id;
        QString name;
        QString path;
        bool isBuiltIn = false;
    };

    /// An empty folder: only what is built in.
    explicit FileProfileStore(QString userFolder = {}) : m_userFolder(std::move(userFolder)) {}

    /// Sorted by name; a user's profile hides the built-in one of the same id. Files that cannot be read are
    /// left out here and tell why through fromFile().
    std::vector<Entry> list() const;
    /// Problems: profile-unknown (the sentence names those that exist), and those of fromFile().
    Result<FileProfile> byId(const QString &id) const;
    /// Problems: profile-not-readable, and those of FileProfile::parse; `where` begins with the path.
    static Result<FileProfile> fromFile(const QString &path);

    /// The profile that new workspaces name.
    static QString defaultId() { return QStringLiteral("secutix-assumed"); }

private:
    QString m_userFolder;
};

} // namespace passerelle::secutix
