// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mapping/mapping_edits.h"

#include <QString>
#include <vector>

namespace passerelle::intake
{

enum class TemplateKind : quint8 {
    Entry,  ///< of one sector: {"OtipassServiceId": …}, or the same under a code
    Mapping ///< whole mapping parameters
};

/// Finds the files that new entries and mappings begin with: those that the program carries in itself, and
/// those in the user's data folder ("templates/entries", "templates/mappings"), which win over a built-in one
/// of the same file name. A template is the JSON itself, comments allowed, so that any mapping that was good
/// once is one. Looks at the disk each time it is asked.
class TemplateStore
{
public:
    struct Template {
        QString id;   ///< its file's name, without ".json"
        QString name; ///< for people
        QString path;
        bool isBuiltIn = false;
    };

    /// An empty folder: only what is built in.
    explicit TemplateStore(QString dataFolder = {}) : m_dataFolder(std::move(dataFolder)) {}

    /// Sorted by name, the built-in ones last. Whether a file is right is said when it is used.
    std::vector<Template> list(TemplateKind kind) const;
    /// Where the user's own are; empty without a data folder.
    QString userFolder(TemplateKind kind) const;
    /// The same, made where it is not there yet. Problems: "template-folder".
    Result<QString> madeUserFolder(TemplateKind kind) const;

    /// What a new entry begins with; its code is empty where the template has none. Problems: those of
    /// workspace::readRegularFile(), "template-too-large", "template-not-json" and "template-not-entry",
    /// which say where.
    static Result<mapping::NewSector> entry(const QString &path);
    /// The text that a new mapping begins with, as it stands in the file. Problems: the same, and
    /// "template-not-mapping".
    static Result<QByteArray> mapping(const QString &path);

    /// Writes a template of the user's own, whole or not at all, in the place of one of that path. Problems:
    /// those of workspace::writeWhole(), "template-elsewhere", and those that reading it would have.
    Result<void> save(TemplateKind kind, const QString &path, const QByteArray &text) const;
    /// Problems: "template-not-removed".
    static Result<void> remove(const QString &path);
    /// The text of a sector's entry as a template holds it; empty where the row holds none.
    static QByteArray entryText(const mapping::Mapping &mapping, int row);

    /// Templates are a few kilobytes to some megabytes; a file beyond this is none.
    static constexpr qint64 kLongest = qint64{32} * 1024 * 1024;

private:
    QString m_dataFolder;
};

} // namespace passerelle::intake
