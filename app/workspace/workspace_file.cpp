// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace_file.h"

#include "base/identifier.h"
#include "workspace/embedded_mapping.h"
#include "workspace/regular_file.h"
#include "workspace/safe_save.h"
#include "workspace/setup_edits.h"
#include "workspace/text_encoding.h"
#include "workspace/workspace_check.h"
#include "json/editing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace passerelle::workspace
{

namespace
{

class WorkspaceFile
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFile)
public:
    static Problem binary(const QString &path)
    {
        return {QStringLiteral("file-binary"),
                tr("This file holds no text (a picture, an archive or a program?)."),
                QDir::toNativeSeparators(path), tr("Check that it is the right file.")};
    }
    static Problem foreign(const QString &path, Encoding seen)
    {
        return {QStringLiteral("file-encoding"),
                tr("The text of this file is written in %1, but TNAC and this program expect UTF-8.")
                    .arg(encodingName(seen)),
                QDir::toNativeSeparators(path),
                tr("Convert it to UTF-8 while opening; the file itself stays as it "
                   "is until you save.")};
    }
    static QString converted(const QString &path, Encoding seen)
    {
        return tr("%1 was read as %2. A save writes UTF-8.")
            .arg(QFileInfo(path).fileName(), encodingName(seen));
    }
    static Problem mappingMissing(const QString &mapping)
    {
        return {QStringLiteral("workspace-mapping-missing"),
                tr("The mapping that this workspace is linked to is not there."),
                QDir::toNativeSeparators(mapping),
                tr("Bring the file back to this place, or open the workspace together with the folder that "
                   "it came "
                   "in.")};
    }
    /// What is wrong with a file that nobody chose: said of the mapping, since the workspace is what was
    /// opened.
    static Problem ofMapping(Problem problem)
    {
        problem.what =
            tr("The mapping that this workspace is linked to cannot be opened. %1").arg(problem.what);
        return problem;
    }
    static Problem mappingItself(const QString &workspace)
    {
        return {
            QStringLiteral("workspace-mapping-itself"),
            tr("The workspace names itself as the file of its mapping, so a save would write one over the "
               "other."),
            QDir::toNativeSeparators(workspace),
            tr("Write the mapping's own file name at “mapping”, “file”, or take the file from a backup.")};
    }
    static Problem inResource(const QString &path)
    {
        return {QStringLiteral("save-no-permission"),
                tr("The sample is part of the program and cannot be changed."), path,
                tr("Save it under a name of your own.")};
    }
    static Problem tooLarge(const QString &path)
    {
        return {
            QStringLiteral("save-too-large"),
            tr("The file would be larger than 256 MiB, which this program does not open again. Nothing was "
               "changed on the disk."),
            QDir::toNativeSeparators(path),
            tr("Make the mapping smaller, or link it instead of embedding it.")};
    }
    static Problem broken(const QString &path)
    {
        return {QStringLiteral("save-workspace-broken"),
                tr("The workspace's own text is no JSON object any more, so the mapping has no place in it. "
                   "Nothing "
                   "was changed on the disk."),
                QDir::toNativeSeparators(path), tr("Undo the last changes, then save again.")};
    }
    static Problem wrongEnding(const QString &path)
    {
        return {QStringLiteral("save-wrong-ending"),
                tr("A workspace's name ends in .passerelle, and that of a plain mapping does not."),
                QDir::toNativeSeparators(path), tr("Save it under a name with the right ending.")};
    }
    static Problem afterMapping(const Problem &problem, const QString &mapping)
    {
        return {problem.id,
                tr("The mapping was saved (%1), but the workspace was not. %2")
                    .arg(QDir::toNativeSeparators(mapping), problem.what),
                problem.where, problem.next};
    }
};

bool isResource(const QString &path) { return path.startsWith(u':'); }

QString absolutePath(const QString &path)
{
    return isResource(path) ? QDir::cleanPath(path) : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

bool hasWorkspaceEnding(const QString &path)
{
    return QFileInfo(path).suffix().compare(kSuffix, Qt::CaseInsensitive) == 0;
}

/// Where the file itself is, whatever link it was opened through: its neighbours are there.
QString folderOf(const QString &path)
{
    return QFileInfo(isResource(path) ? path : behindLinks(path)).path();
}

struct Text {
    QByteArray bytes;
    std::optional<FoundForeign> foreign;
};

bool isToBeConverted(ForeignText choice, Encoding seen)
{
    return choice == ForeignText::Convert || (choice == ForeignText::ConvertCertain && isCertain(seen));
}

Result<Text> readText(const QString &path, const LoadOptions &options)
{
    auto bytes = readRegularFile(path, options.cancel, options.progress);
    if (!bytes)
        return Failure(bytes.error());
    const Encoding seen = encodingOf(*bytes);
    if (seen == Encoding::Utf8)
        return Text{*std::move(bytes), {}};
    if (seen == Encoding::Binary)
        return Failure(WorkspaceFile::binary(path));
    if (isToBeConverted(options.foreign, seen))
        return Text{toUtf8(*bytes, seen), FoundForeign{path, seen, true, *bytes}};
    if (options.foreign != ForeignText::Ask && !isCertain(seen))
        return Text{*std::move(bytes), FoundForeign{path, seen, false, {}}};
    return Failure(WorkspaceFile::foreign(path, seen));
}

/// Keeps in mind what a text was found in.
void noteForeign(LoadedFile &file, std::optional<FoundForeign> foreign)
{
    if (!foreign)
        return;
    if (foreign->isConverted)
        file.encodingNotice += (file.encodingNotice.isEmpty() ? QString() : QStringLiteral("\n")) +
                               WorkspaceFile::converted(foreign->path, foreign->seen);
    file.foreign.push_back(*std::move(foreign));
}

Result<void> addLinkedMapping(LoadedFile &file, const LoadOptions &options)
{
    if (QFileInfo(file.linkedMappingPath) == QFileInfo(file.path))
        return Failure(WorkspaceFile::mappingItself(file.path));
    auto text = readText(file.linkedMappingPath, options);
    if (!text && text.error().id == QLatin1String("file-missing"))
        return Failure(WorkspaceFile::mappingMissing(file.linkedMappingPath));
    if (!text)
        return Failure(text.error().id == QLatin1String("cancelled")
                           ? text.error()
                           : WorkspaceFile::ofMapping(text.error()));
    file.mappingText = std::move(text->bytes);
    noteForeign(file, std::move(text->foreign));
    return {};
}

QString linkedMappingFrom(const QByteArray &workspaceText, const QString &folder)
{
    const Setup setup(std::make_shared<json::Reading>(json::read(workspaceText)));
    const QString &file = setup.mappingFile.value;
    if (file.isEmpty())
        return {};
    return QDir::isAbsolutePath(file) ? QDir::cleanPath(file) : QDir::cleanPath(folder + u'/' + file);
}

Result<LoadedFile> workspaceOf(const QString &path, Text text, const LoadOptions &options)
{
    const json::Reading reading = json::read(text.bytes);
    TakenApart parts = takeMappingOut(reading);
    auto readOnly = checkWorkspace(reading, parts.workspace, path);
    if (!readOnly)
        return Failure(readOnly.error());

    LoadedFile file;
    file.kind = FileKind::Workspace;
    file.path = path;
    noteForeign(file, std::move(text.foreign));
    file.readOnly = *std::move(readOnly);
    file.linkedMappingPath = linkedMappingFrom(
        parts.workspace, options.linkedFrom.isEmpty() ? folderOf(path) : options.linkedFrom);
    file.workspaceText = std::move(parts.workspace);
    file.mappingText = parts.mapping.text;
    file.embedded = std::move(parts.mapping);
    if (!file.linkedMappingPath.isEmpty()) {
        if (const auto added = addLinkedMapping(file, options); !added)
            return Failure(added.error());
    }
    return file;
}

/// Where the linked mapping of a workspace is kept after it moved to another place.
QString mappingAfterMove(const QString &mapping, const QString &newPath)
{
    if (!isResource(mapping))
        return mapping;
    const QFileInfo info(mapping);
    const QDir folder(folderOf(newPath));
    QString name = info.fileName();
    for (int number = 2; folder.exists(name); ++number)
        name = QStringLiteral("%1-%2.%3").arg(info.completeBaseName()).arg(number).arg(info.suffix());
    return folder.filePath(name);
}

QByteArray appliedTo(const QByteArray &workspace, const document::Edit &edit)
{
    document::Snapshot before;
    before.texts[static_cast<std::size_t>(document::Buffer::Workspace)] = workspace;
    const auto ready = document::normalized(edit, before);
    return ready ? document::applied(workspace, *ready, document::Buffer::Workspace) : workspace;
}

} // namespace

QByteArray textWithId(const QByteArray &workspaceText, const QString &id)
{
    const Setup setup(std::make_shared<json::Reading>(json::read(workspaceText)));
    return appliedTo(workspaceText, giveOwnIdentity(setup, id));
}

QByteArray textAfterMove(const QByteArray &workspaceText, const Move &move)
{
    const Setup setup(std::make_shared<json::Reading>(json::read(workspaceText)));
    document::Edit edit = giveOwnIdentity(setup, move.newId);
    if (setup.mappingFile.present) {
        const QString was = linkedMapping(workspaceText, move.from);
        const QString is = was == move.mappingFrom ? move.mappingTo : was;
        edit.add(setMappingFile(setup, QDir(folderOf(move.to)).relativeFilePath(is)));
    }
    return appliedTo(workspaceText, edit);
}

Problem FoundForeign::problem() const { return WorkspaceFile::foreign(path, seen); }

QString linkedMapping(const QByteArray &workspaceText, const QString &workspacePath)
{
    return linkedMappingFrom(workspaceText, folderOf(workspacePath));
}

Result<LoadedFile> load(const QString &path, const LoadOptions &options)
{
    const QString absolute = absolutePath(path);
    auto text = readText(absolute, options);
    if (!text)
        return Failure(text.error());
    // The bytes as they are would be told as broken JSON.
    if (hasWorkspaceEnding(absolute) && text->foreign && !text->foreign->isConverted)
        return Failure(text->foreign->problem());
    if (hasWorkspaceEnding(absolute))
        return workspaceOf(absolute, *std::move(text), options);
    LoadedFile file;
    file.path = absolute;
    file.mappingText = std::move(text->bytes);
    noteForeign(file, std::move(text->foreign));
    return file;
}

Result<QByteArray> workspaceBytes(const FileIdentity &file, const Texts &texts)
{
    if (!linkedMapping(texts.workspace, file.path).isEmpty())
        return texts.workspace;
    auto bytes = putMappingIn(texts.workspace, texts.mapping, file.embedded);
    if (!bytes)
        return Failure(WorkspaceFile::broken(file.path));
    return *std::move(bytes);
}

Result<void> save(const FileIdentity &file, const Texts &texts)
{
    if (isResource(file.path))
        return Failure(WorkspaceFile::inResource(file.path));
    if (texts.mapping.size() > kLargestFile)
        return Failure(WorkspaceFile::tooLarge(file.path));
    if (file.kind == FileKind::Mapping)
        return writeWhole(file.path, texts.mapping);

    const auto bytes = workspaceBytes(file, texts);
    if (!bytes)
        return Failure(bytes.error());
    if (bytes->size() > kLargestFile)
        return Failure(WorkspaceFile::tooLarge(file.path));
    const QString mapping = linkedMapping(texts.workspace, file.path);
    if (!mapping.isEmpty()) {
        if (auto written = writeWhole(mapping, texts.mapping); !written)
            return written;
    }
    auto written = writeWhole(file.path, *bytes);
    if (!written && !mapping.isEmpty())
        return Failure(WorkspaceFile::afterMapping(written.error(), mapping));
    return written;
}

Result<SavedAs> saveAs(const FileIdentity &file, const Texts &texts, const QString &newPath)
{
    const bool isWorkspace = file.kind == FileKind::Workspace;
    if (hasWorkspaceEnding(newPath) != isWorkspace)
        return Failure(WorkspaceFile::wrongEnding(newPath));
    SavedAs saved{file, {}, {}, {}};
    saved.file.path = absolutePath(newPath);
    Texts written = texts;
    if (isWorkspace) {
        const Setup setup(std::make_shared<json::Reading>(json::read(texts.workspace)));
        const bool samePlace = !file.path.isEmpty() && behindLinks(saved.file.path) == behindLinks(file.path);
        saved.oldId = setup.id.value;
        saved.newId = samePlace ? saved.oldId : newIdentifier();
        if (!samePlace) {
            const QString mapping = linkedMapping(texts.workspace, file.path);
            saved.move = Move{file.path, saved.file.path, saved.newId, mapping,
                              mapping.isEmpty() ? QString() : mappingAfterMove(mapping, saved.file.path)};
            written.workspace = textAfterMove(texts.workspace, *saved.move);
        }
    }
    if (const auto done = save(saved.file, written); !done)
        return Failure(done.error());
    return saved;
}

} // namespace passerelle::workspace
