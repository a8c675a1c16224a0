// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "base/result.h"
#include "document/edit.h"
#include "workspace/text_encoding.h"

#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace passerelle::workspace
{

inline constexpr QLatin1String kFormat("passerelle-workspace");
inline constexpr int kVersion = 1;
inline constexpr QLatin1String kSuffix("passerelle");

enum class FileKind : quint8 {
    Workspace, ///< *.passerelle
    Mapping    ///< the mapping parameters alone, under any other name
};

/// How a mapping stood in the workspace file, so that an unchanged one is written with the same bytes again.
struct EmbeddedMapping {
    QByteArray text;    ///< the mapping
    QByteArray literal; ///< the JSON value of "lines" or "base64" as it stood
};

/// What a save needs to know besides the texts.
struct FileIdentity {
    FileKind kind = FileKind::Mapping;
    QString path; ///< absolute; or of a Qt resource (":/…"), which cannot be saved to
    EmbeddedMapping embedded;
};

/// A text that was found in another encoding than UTF-8.
struct FoundForeign {
    QString path;
    Encoding seen = Encoding::Windows1252;
    bool isConverted = false; ///< else its bytes were taken as they are
    QByteArray bytes;         ///< as they stand in the file, where they were converted

    /// What a person is to know of it, as a refusal says it ("file-encoding").
    Problem problem() const;
};

/// A file that was opened. The workspace's text is the JSON of the file in which the mapping's own text is
/// left out ("lines": [] or "base64": ""); save() puts it back into its place.
struct LoadedFile : FileIdentity {
    QByteArray mappingText;
    QByteArray workspaceText;          ///< empty for a plain mapping
    QString linkedMappingPath;         ///< absolute; empty where the mapping is embedded
    std::optional<Problem> readOnly;   ///< why it must not be changed ("workspace-newer-version")
    QString encodingNotice;            ///< what was converted, in a sentence; empty where nothing was
    std::vector<FoundForeign> foreign; ///< the workspace's text before that of its mapping
};

/// What to do with a text that is not UTF-8.
enum class ForeignText : quint8 {
    Ask,            ///< refuse with "file-encoding", which says what was seen
    Convert,        ///< take it for what was seen and go on in UTF-8
    ConvertCertain, ///< that for UTF-16 and UTF-32, which show what they are; Keep for others
    Keep            ///< take a mapping's bytes as they are (not for UTF-16 and UTF-32)
};

struct LoadOptions {
    ForeignText foreign = ForeignText::Ask;
    /// The folder in which a linked mapping is looked for; empty: where the workspace is.
    QString linkedFrom;
    CancelToken cancel;
    /// Bytes read so far, and to read; called on the thread that loads.
    std::function<void(qint64 done, qint64 total)> progress;
};

/// Opens a workspace (*.passerelle) or a plain mapping (anything else). Blocks on the disk: call it on a
/// worker. Problems: "file-missing", "file-is-directory", "file-not-regular" (a pipe or device: never waited
/// for), "file-no-permission", "file-not-readable", "file-too-large", "file-binary", "file-encoding",
/// "workspace-not-json", "workspace-wrong-format", "workspace-wrong-type", "workspace-mapping-missing",
/// "workspace-mapping-itself" and "cancelled". Those of a linked mapping say that it is the mapping's file. A
/// newer version opens read-only. An empty file is a mapping without content.
Result<LoadedFile> load(const QString &path, const LoadOptions &options = {});

/// The two texts of a document.
struct Texts {
    QByteArray mapping;
    QByteArray workspace;
};

/// Writes the file, and before it the mapping that it is linked to: each whole or not at all, with the
/// permissions that it had, through a symbolic link to what the link points to. Blocks on the disk. Problems:
/// "save-folder-missing", "save-no-permission", "save-disk-full", "save-too-large", "save-failed",
/// "save-workspace-broken" (the text is no JSON object, so that the mapping has no place in it). Where a
/// linked mapping was written already when the workspace failed, the sentence says so.
Result<void> save(const FileIdentity &file, const Texts &texts);

/// A workspace that became one of its own at another place.
struct Move {
    QString from; ///< the path that it had; empty where it had none
    QString to;
    QString newId;
    QString mappingFrom; ///< the linked mapping's path before and after; equal unless it was written anew
    QString mappingTo;
};

/// What a workspace's text says after a move: the new id, and the way to its linked mapping from the new
/// place. For any state of the text, also one that was linked otherwise.
QByteArray textAfterMove(const QByteArray &workspaceText, const Move &move);

/// A workspace's text with this id.
QByteArray textWithId(const QByteArray &workspaceText, const QString &id);

/// What a save under a new name did.
struct SavedAs {
    FileIdentity file;
    /// To be applied to every state of the document with textAfterMove(): undo must not bring the id of
    /// another file back. Nothing for a plain mapping, and for the place where the file was.
    std::optional<Move> move;
    QString oldId; ///< of the workspace as it was: its password may be copied to newId
    QString newId; ///< equal to oldId where the path is the same file as before
};

/// Writes a file under another name. A workspace becomes one of its own, with a new id, so that two files
/// never share a password. A linked mapping stays linked where it is; one of a resource is written beside the
/// new file.
Result<SavedAs> saveAs(const FileIdentity &file, const Texts &texts, const QString &newPath);

/// The absolute path of the mapping that a workspace's text is linked to; empty where it is embedded.
QString linkedMapping(const QByteArray &workspaceText, const QString &workspacePath);

/// The bytes that save() writes for a workspace: its text with the mapping in place.
Result<QByteArray> workspaceBytes(const FileIdentity &file, const Texts &texts);

} // namespace passerelle::workspace
