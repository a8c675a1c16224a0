// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/workspace_file.h"

#include <QDateTime>
#include <QString>
#include <vector>

namespace passerelle::recovery
{

/// One saved version of a workspace or mapping.
struct KeptVersion {
    QString id;           ///< names it within its file's versions
    QDateTime time;       ///< when it was saved, UTC
    qint64 size = 0;      ///< bytes of both texts
    QByteArray mapping;   ///< hash of the mapping's text
    QByteArray workspace; ///< hash of the workspace's text; empty for a plain mapping

    bool hasSameTexts(const KeptVersion &other) const
    {
        return mapping == other.mapping && workspace == other.workspace;
    }
};

/// The last saved versions of one workspace, in the user's data folder. Equal texts are stored once, and
/// compressed. Blocks on the disk: use it on a worker.
class KeptVersions
{
public:
    static constexpr std::size_t kMost = 10;

    /// `folder` holds the versions of all workspaces; `key` tells them apart: a workspace's id, a mapping's
    /// path.
    KeptVersions(const QString &folder, const QString &key);

    /// Newest first. What is damaged is left out.
    std::vector<KeptVersion> list() const;
    /// Keeps a version and forgets those beyond the last ten. The same as the newest one is not kept twice.
    /// Fails with "version-not-kept".
    Result<void> keep(const workspace::Texts &texts, const QDateTime &time);
    /// The texts of a version. Fails with "version-damaged" where they are not what was saved.
    Result<workspace::Texts> texts(const KeptVersion &version) const;

    /// Deletes the versions of all workspaces.
    static void removeAll(const QString &folder);

private:
    QString textPath(const QByteArray &hash) const;
    Result<QByteArray> storeText(const QByteArray &text) const;
    Result<QByteArray> textOf(const QByteArray &hash) const;
    void forgetOld() const;
    Problem notKept(const QString &words) const;

    QString m_folder;
    QString m_key;
};

} // namespace passerelle::recovery
