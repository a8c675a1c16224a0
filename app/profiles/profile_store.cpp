// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile_store.h"

#include "json/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace passerelle::profiles
{

using Entry = ProfileStore::Entry;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(passerelle::profiles::ProfileStore)

public:
    static Problem unknown(Kind kind, const QString &id, const QString &folder, const QStringList &known)
    {
        return {QStringLiteral("profile-unknown"),
                kind == Kind::Api
                    ? tr("There is no API profile “%1”, so no question can be put to Otipass.").arg(id)
                    : tr("There is no file profile “%1”, so no file can be written.").arg(id),
                folder, tr("Choose one of these: %1.").arg(known.join(QLatin1String(", ")))};
    }
    static Problem notReadable(const QString &path, const QString &why)
    {
        return {QStringLiteral("profile-not-readable"), tr("The profile cannot be read: %1.").arg(why), path,
                tr("Choose another file, or allow this one to be read.")};
    }
    static QString noFile() { return tr("it is not a file"); }
};

QString folderName(Kind kind)
{
    return kind == Kind::Api ? QStringLiteral("profiles/api") : QStringLiteral("profiles/files");
}

/// A member of the text that is a string and not empty; otherwise the other text.
QString memberOr(const json::Tree &tree, QStringView name, const QString &otherwise)
{
    const json::NodeId node = tree.at({name});
    const QString value = tree.isKind(node, json::Kind::String) ? tree.string(node) : QString();
    return value.isEmpty() ? otherwise : value;
}

/// Also of a text that is no strict JSON: its finding is about what is wrong in it, not about its being
/// unknown.
Entry entryOf(const QFileInfo &file, const QByteArray &text, bool isBuiltIn)
{
    const json::Reading reading = json::read(text);
    const QString id = memberOr(reading.tree, u"id", file.completeBaseName());
    return {id, memberOr(reading.tree, u"name", id), file.filePath(), isBuiltIn};
}

void addFrom(std::vector<Entry> &entries, const QString &folder, bool isBuiltIn)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : files) {
        const Result<QByteArray> text = ProfileStore::textOf(file.filePath());
        if (!text)
            continue;
        Entry fresh = entryOf(file, *text, isBuiltIn);
        const bool isThere = std::any_of(entries.begin(), entries.end(),
                                         [&fresh](const Entry &entry) { return entry.id == fresh.id; });
        if (!isThere)
            entries.push_back(std::move(fresh));
    }
}

} // namespace

QString ProfileStore::userFolder(Kind kind) const
{
    return m_dataFolder.isEmpty() ? QString() : QDir(m_dataFolder).filePath(folderName(kind));
}

QString ProfileStore::defaultId(Kind kind)
{
    return kind == Kind::Api ? QStringLiteral("otipass-assumed") : QStringLiteral("secutix-assumed");
}

std::vector<Entry> ProfileStore::list(Kind kind) const
{
    std::vector<Entry> entries;
    if (const QString folder = userFolder(kind); !folder.isEmpty())
        addFrom(entries, folder, false);
    addFrom(entries, QStringLiteral(":/passerelle/") + folderName(kind), true);
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return entries;
}

QStringList ProfileStore::ids(Kind kind) const
{
    QStringList ids;
    const std::vector<Entry> entries = list(kind);
    for (const Entry &entry : entries)
        ids.append(entry.id);
    return ids;
}

Result<QByteArray> ProfileStore::text(Kind kind, const QString &id) const
{
    QStringList known;
    const std::vector<Entry> entries = list(kind);
    for (const Entry &entry : entries) {
        if (entry.id == id)
            return textOf(entry.path);
        known.append(entry.id);
    }
    return Failure(Words::unknown(kind, id, userFolder(kind), known));
}

Result<QByteArray> ProfileStore::textOf(const QString &path)
{
    // A pipe or a device would keep whoever reads it waiting.
    if (!path.startsWith(u':') && !QFileInfo(path).isFile())
        return Failure(Words::notReadable(path, Words::noFile()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(Words::notReadable(path, file.errorString()));
    return file.read(kLongest + 1);
}

} // namespace passerelle::profiles
