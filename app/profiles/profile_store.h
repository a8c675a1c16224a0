// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace passerelle::profiles
{

enum class Kind : quint8 {
    Api,  ///< what is not public of Otipass's HTTP: otipass::ApiProfile
    Files ///< what is not public of SecuTix's files: secutix::FileProfile
};

/// Finds the files of profiles: those that the program carries in itself, and those in the user's data folder
/// ("profiles/api", "profiles/files"), which win over a built-in one of the same id. Knows a profile by the
/// `id` in its text, or by the name of its file where the text has none; what else the text says is read by
/// whoever uses it. Looks at the disk each time it is asked.
class ProfileStore
{
public:
    struct Entry {
        QString id;
        QString name; ///< for people; the id where the text has none
        QString path;
        bool isBuiltIn = false;
    };

    /// An empty folder: only what is built in.
    explicit ProfileStore(QString dataFolder = {}) : m_dataFolder(std::move(dataFolder)) {}

    /// Sorted by name, each id once. A file that cannot be opened is left out; one that is not right is in,
    /// so that the workspace that names it can be told what is wrong with it.
    std::vector<Entry> list(Kind kind) const;
    QStringList ids(Kind kind) const;
    /// The text of a profile. Problems: profile-unknown (the sentence names those that exist) and those of
    /// textOf().
    Result<QByteArray> text(Kind kind, const QString &id) const;
    /// The text of a file, one byte more than kLongest at most. Problems: profile-not-readable.
    static Result<QByteArray> textOf(const QString &path);

    /// Where the user's own profiles of a kind are; empty without a data folder.
    QString userFolder(Kind kind) const;
    /// The profile that new workspaces name.
    static QString defaultId(Kind kind);

    /// Profiles are a few kilobytes; a file beyond this is none.
    static constexpr qint64 kLongest = qint64{1024} * 1024;

private:
    QString m_dataFolder;
};

} // namespace passerelle::profiles
