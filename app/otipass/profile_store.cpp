// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/profile_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace passerelle::otipass
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(passerelle::otipass::ProfileStore)
};

void addFrom(std::vector<ProfileStore::Entry> &entries, const QString &folder, bool isBuiltIn)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : files) {
        const Result<ApiProfile> profile = ProfileStore::fromFile(file.filePath());
        if (!profile)
            continue;
        const bool isThere =
            std::any_of(entries.begin(), entries.end(),
                        [&profile](const ProfileStore::Entry &entry) { return entry.id == profile->id; });
        if (!isThere)
            entries.push_back({profile->id, profile->name, file.filePath(), isBuiltIn});
    }
}

} // namespace

std::vector<ProfileStore::Entry> ProfileStore::list() const
{
    std::vector<Entry> entries;
    if (!m_userFolder.isEmpty())
        addFrom(entries, m_userFolder, false);
    addFrom(entries, QStringLiteral(":/passerelle/profiles/api"), true);
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return entries;
}

Result<ApiProfile> ProfileStore::byId(const QString &id) const
{
    QStringList known;
    const std::vector<Entry> entries = list();
    for (const Entry &entry : entries) {
        if (entry.id == id)
            return fromFile(entry.path);
        known.append(entry.id);
    }
    return Failure(
        Problem{QStringLiteral("profile-unknown"),
                Words::tr("There is no API profile “%1”, so no question can be put to Otipass.").arg(id),
                m_userFolder, Words::tr("Choose one of these: %1.").arg(known.join(QLatin1String(", ")))});
}

Result<ApiProfile> ProfileStore::fromFile(const QString &path)
{
    const auto notReadable = [&path](const QString &why) {
        return Failure(Problem{QStringLiteral("profile-not-readable"),
                               Words::tr("The API profile cannot be read: %1.").arg(why), path,
                               Words::tr("Choose another file, or allow this one to be read.")});
    };
    // A pipe or a device would keep whoever reads it waiting.
    if (!path.startsWith(u':') && !QFileInfo(path).isFile())
        return notReadable(Words::tr("it is not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(file.errorString());
    Result<ApiProfile> profile = ApiProfile::parse(file.read(ApiProfile::kLongest + 1));
    if (!profile)
        profile.error().where = profile.error().where.isEmpty()
                                    ? path
                                    : QStringLiteral("%1, %2").arg(path, profile.error().where);
    return profile;
}

} // namespace passerelle::otipass
