// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace_registry.h"

#include "workspace/regular_file.h"
#include "workspace/safe_save.h"
#include "json/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace passerelle::workspace
{

namespace
{

/// One name for a file, whatever link leads to it.
QString placeOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(QFileInfo(path).absoluteFilePath()) : canonical;
}

QJsonObject readRegistry(const QString &file)
{
    const auto bytes = readRegularFile(file);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

QString idIn(const QString &path)
{
    const auto bytes = readRegularFile(path);
    if (!bytes)
        return {};
    const json::Reading reading = json::read(*bytes);
    const json::NodeId id = reading.tree.at({QStringLiteral("id")});
    return reading.tree.isKind(id, json::Kind::String) ? reading.tree.string(id) : QString();
}

} // namespace

std::optional<QString> WorkspaceRegistry::copyOf(const QString &id, const QString &path) const
{
    const QString known = readRegistry(m_file).value(id).toString();
    if (id.isEmpty() || known.isEmpty() || placeOf(known) == placeOf(path))
        return std::nullopt;
    return idIn(known) == id ? std::optional(known) : std::nullopt;
}

QString WorkspaceRegistry::idOf(const QString &path) const
{
    const QJsonObject registry = readRegistry(m_file);
    const QString place = placeOf(path);
    for (auto one = registry.begin(); one != registry.end(); ++one) {
        if (one->toString() == place)
            return one.key();
    }
    return {};
}

Result<void> WorkspaceRegistry::remember(const QString &id, const QString &path)
{
    QJsonObject registry = readRegistry(m_file);
    const QString place = placeOf(path);
    if (id.isEmpty() || registry.value(id).toString() == place)
        return {};
    // An id that was in this file before is in no file now.
    const QStringList ids = registry.keys();
    for (const QString &one : ids) {
        if (registry.value(one).toString() == place)
            registry.remove(one);
    }
    registry.insert(id, place);
    QDir().mkpath(QFileInfo(m_file).path());
    const auto written = writeWhole(m_file, QJsonDocument(registry).toJson());
    if (!written) {
        return Failure(
            Problem{QStringLiteral("registry-not-written"),
                    QCoreApplication::translate("WorkspaceRegistry",
                                                "The list of known workspaces could not be written."),
                    QDir::toNativeSeparators(m_file),
                    QCoreApplication::translate("WorkspaceRegistry",
                                                "A copy of a workspace may not be noticed as one. Check "
                                                "that you may write into this folder.")});
    }
    return {};
}

} // namespace passerelle::workspace
