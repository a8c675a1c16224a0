// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/kept_versions.h"

#include "recovery/file_mark.h"
#include "workspace/regular_file.h"
#include "workspace/safe_save.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSet>
#include <QtEndian>
#include <algorithm>
#include <optional>

namespace passerelle::recovery
{

static const QString kVersionSuffix = QStringLiteral(".version");
static const QString kTextSuffix = QStringLiteral(".text");
static constexpr int kPatience = 5000; ///< ms that another process may take with the same versions
static constexpr int kLeastEffort = 1; ///< of compression: codes repeat, so even this makes texts small

KeptVersions::KeptVersions(const QString &folder, const QString &key)
    : m_folder(QDir(folder).filePath(QString::fromLatin1(hashOf(key.toUtf8()).left(32)))), m_key(key)
{
}

static std::optional<KeptVersion> versionFrom(const QFileInfo &file)
{
    const auto bytes = workspace::readRegularFile(file.filePath());
    const QJsonObject object = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    KeptVersion version;
    version.id = file.completeBaseName();
    version.time = QDateTime::fromMSecsSinceEpoch(object.value(QLatin1String("time")).toInteger(), Qt::UTC);
    version.size = object.value(QLatin1String("size")).toInteger();
    version.mapping = object.value(QLatin1String("mapping")).toString().toLatin1();
    version.workspace = object.value(QLatin1String("workspace")).toString().toLatin1();
    if (version.mapping.isEmpty())
        return std::nullopt;
    return version;
}

std::vector<KeptVersion> KeptVersions::list() const
{
    std::vector<KeptVersion> versions;
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({u'*' + kVersionSuffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        if (auto version = versionFrom(file))
            versions.push_back(*std::move(version));
    }
    return versions;
}

Problem KeptVersions::notKept(const QString &words) const
{
    return {QStringLiteral("version-not-kept"),
            QCoreApplication::translate("KeptVersions",
                                        "The file is saved, but this version could not be kept (%1).")
                .arg(words),
            QDir::toNativeSeparators(m_folder),
            QCoreApplication::translate("KeptVersions", "Make room on this disk. Versions that were kept "
                                                        "before are still there.")};
}

Result<void> KeptVersions::keep(const workspace::Texts &texts, const QDateTime &time)
{
    if (!QDir().mkpath(m_folder))
        return Failure(notKept(QDir::toNativeSeparators(m_folder)));
    QLockFile lock(QDir(m_folder).filePath(QStringLiteral("versions.lock")));
    if (!lock.tryLock(kPatience))
        return Failure(notKept(lock.fileName()));
    KeptVersion version{{}, time, texts.mapping.size() + texts.workspace.size(), hashOf(texts.mapping), {}};
    if (!texts.workspace.isEmpty())
        version.workspace = hashOf(texts.workspace);
    const auto before = list();
    if (!before.empty() && before.front().hasSameTexts(version))
        return {};
    for (const QByteArray *text : {&texts.mapping, &texts.workspace}) {
        if (text == &texts.workspace && text->isEmpty())
            continue;
        if (const auto stored = storeText(*text); !stored)
            return Failure(stored.error());
    }
    const QJsonObject object{{QStringLiteral("of"), m_key},
                             {QStringLiteral("time"), time.toMSecsSinceEpoch()},
                             {QStringLiteral("size"), version.size},
                             {QStringLiteral("mapping"), QString::fromLatin1(version.mapping)},
                             {QStringLiteral("workspace"), QString::fromLatin1(version.workspace)}};
    // Names are in the order of time, and two within one millisecond do not meet.
    qint64 name = time.toMSecsSinceEpoch();
    if (!before.empty())
        name = std::max(name, before.front().id.toLongLong() + 1);
    const QString path =
        QDir(m_folder).filePath(QStringLiteral("%1").arg(name, 16, 10, QLatin1Char('0')) + kVersionSuffix);
    if (const auto written = workspace::writeWhole(path, QJsonDocument(object).toJson()); !written)
        return Failure(notKept(written.error().what));
    forgetOld();
    return {};
}

QString KeptVersions::textPath(const QByteArray &hash) const
{
    return QDir(m_folder).filePath(QString::fromLatin1(hash) + kTextSuffix);
}

Result<QByteArray> KeptVersions::storeText(const QByteArray &text) const
{
    const QByteArray hash = hashOf(text);
    if (textOf(hash))
        return hash;
    if (const auto written = workspace::writeWhole(textPath(hash), qCompress(text, kLeastEffort)); !written)
        return Failure(notKept(written.error().what));
    return hash;
}

Result<QByteArray> KeptVersions::textOf(const QByteArray &hash) const
{
    if (const auto bytes = workspace::readRegularFile(textPath(hash))) {
        // qUncompress() believes the size in the first four bytes; ours are at most the largest file.
        QByteArray text = bytes->size() >= 4 && qFromBigEndian<quint32>(bytes->constData()) <=
                                                    static_cast<quint32>(workspace::kLargestFile)
                              ? qUncompress(*bytes)
                              : QByteArray();
        if (hashOf(text) == hash)
            return text;
    }
    return Failure(Problem{
        QStringLiteral("version-damaged"),
        QCoreApplication::translate("KeptVersions", "This version is damaged and cannot be read any more."),
        QDir::toNativeSeparators(textPath(hash)),
        QCoreApplication::translate("KeptVersions", "Your work is unchanged. Choose another version.")});
}

Result<workspace::Texts> KeptVersions::texts(const KeptVersion &version) const
{
    auto mapping = textOf(version.mapping);
    if (!mapping)
        return Failure(mapping.error());
    workspace::Texts texts{*std::move(mapping), {}};
    if (version.workspace.isEmpty())
        return texts;
    auto workspaceText = textOf(version.workspace);
    if (!workspaceText)
        return Failure(workspaceText.error());
    texts.workspace = *std::move(workspaceText);
    return texts;
}

void KeptVersions::forgetOld() const
{
    QDir folder(m_folder);
    const QFileInfoList files =
        folder.entryInfoList({u'*' + kVersionSuffix}, QDir::Files, QDir::Name | QDir::Reversed);
    QSet<QString> used;
    std::size_t kept = 0;
    for (const QFileInfo &file : files) {
        const auto version = versionFrom(file);
        if (!version || kept == kMost) {
            folder.remove(file.fileName());
            continue;
        }
        ++kept;
        used.insert(QString::fromLatin1(version->mapping) + kTextSuffix);
        used.insert(QString::fromLatin1(version->workspace) + kTextSuffix);
    }
    const QStringList texts = folder.entryList({u'*' + kTextSuffix}, QDir::Files);
    for (const QString &name : texts) {
        if (!used.contains(name))
            folder.remove(name);
    }
}

void KeptVersions::removeAll(const QString &folder) { QDir(folder).removeRecursively(); }

} // namespace passerelle::recovery
