// SPDX-License-Identifier: GPL-3.0-or-later
#include "secutix/file_profile_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace passerelle::secutix
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(passerelle::secutix::FileProfileStore)
};

void addFrom(std::vector<FileProfileStore::Entry> &entries, const QString &folder, bool isBuiltIn)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : files) {
        const Result<FileProfile> profile = FileProfileStore::fromFile(file.filePath());
        if (!profile)
            continue;
        const bool isThere =
            std::any_of(entries.begin(), entries.end(),
                        [&profile](const FileProfileStore::Entry &entry) { return entry.id == profile->id; });
        if (!isThere)
            entries.push_back({profile->id, profile->name, file.filePath(), isBuiltIn});
    }
}

} // namespace

std::vector<FileProfileStore::Entry> FileProfileStore::list() const
{
    std::vector<Entry> entries;
    if (!m_userFolder.isEmpty())
        addFrom(entries, m_userFolder, false);
    addFrom(entries, QStringLiteral(":/passerelle/profiles/files"), true);
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return entries;
}

Result<FileProfile> FileProfileStore::byId(const QString &id) const
{
    QStringList known;
    const std::vector<Entry> entries = list();
    for (const Entry &entry : entries) {
        if (entry.id == id)
            return fromFile(entry.path);
        known.append(entry.id);
    }
    return Failure(Problem{QStringLiteral("profile-unknown"),
                           Words::tr("There is no file profile “%1”, so no file can be written.").arg(id),
                           m_userFolder,
                           Words::tr("Choose one of these: %1.").arg(known.join(QLatin1String(", ")))});
}

Result<FileProfile> FileProfileStore::fromFile(const QString &path)
{
    const auto notReadable = [&path](const QString &why) {
        return Failure(Problem{QStringLiteral("profile-not-readable"),
                               Words::tr("The file profile cannot be read: %1.").arg(why), path,
                               Words::tr("Choose another file, or allow this one to be read.")});
    };
    // A pipe or a device would keep whoever reads it waiting.
    if (!path.startsWith(u':') && !QFileInfo(path).isFile())
        return notReadable(Words::tr("it is not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(file.errorString());
    Result<FileProfile> profile = FileProfile::parse(file.read(FileProfile::kLongest + 1));
    if (!profile)
        profile.error().where = profile.error().where.isEmpty()
                                    ? path
                                    : QStringLiteral("%1, %2").arg(path, profile.error().where);
    return profile;
}

} // namespace passerelle::secutix
