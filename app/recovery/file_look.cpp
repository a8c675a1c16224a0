// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/file_look.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace passerelle::recovery
{

namespace
{

class FileLook
{
    Q_DECLARE_TR_FUNCTIONS(FileLook)
public:
    static Problem changed(const QString &path)
    {
        return {QStringLiteral("file-changed-outside"),
                tr("Somebody else changed this file after you opened it."), shown(path),
                tr("Your work is still open and nothing was overwritten. Reload takes what is in the file "
                   "(Undo brings yours back); Keep mine lets the next save replace it.")};
    }
    static Problem vanished(const QString &path)
    {
        return {QStringLiteral("file-vanished"), tr("The file was moved, renamed or deleted."), shown(path),
                tr("Your work is still open. Save writes the file again; Save as… chooses another place.")};
    }
    static Problem folderGone(const QString &path)
    {
        return {QStringLiteral("file-folder-gone"),
                tr("The folder of this file cannot be reached any more (a drive or a network share?)."),
                shown(path), tr("Your work is still open. Bring the folder back, or save in another place.")};
    }
    static Problem readOnly(const QString &path)
    {
        return {QStringLiteral("file-became-read-only"), tr("This file can only be read."), shown(path),
                tr("Your work is still open and can go on; save it under another name.")};
    }

private:
    static QString shown(const QString &path) { return QDir::toNativeSeparators(path); }
};

/// A file that was written just before it was looked at may be written again within the same tick of its
/// clock: then its time says nothing.
constexpr qint64 kCoarsestClock = 2000;

FileMark nowOf(const KnownFile &file, Care care)
{
    if (care == Care::SizeAndTime) {
        const FileMark quick = sizeAndTimeOf(file.path);
        const bool isTimeSure = file.mark.looked - file.mark.modified > kCoarsestClock;
        if (isTimeSure && quick.exists == file.mark.exists && quick.size == file.mark.size &&
            quick.modified == file.mark.modified)
            return file.mark;
    }
    return markOf(file.path);
}

/// The graver, the higher: what is told where several things happened.
enum class Fault : quint8 { None, ReadOnly, Vanished, FolderGone, Changed };

Fault faultOf(const KnownFile &before, const FileMark &now)
{
    const QFileInfo info(before.path);
    if (!now.exists && before.mark.exists)
        return info.dir().exists() ? Fault::Vanished : Fault::FolderGone;
    if (now.exists && !now.hasSameContent(before.mark))
        return Fault::Changed;
    return now.exists && !info.isWritable() ? Fault::ReadOnly : Fault::None;
}

Problem problemOf(Fault fault, const QString &path)
{
    switch (fault) {
    case Fault::Changed:
        return FileLook::changed(path);
    case Fault::FolderGone:
        return FileLook::folderGone(path);
    case Fault::Vanished:
        return FileLook::vanished(path);
    case Fault::ReadOnly:
    case Fault::None:
        break;
    }
    return FileLook::readOnly(path);
}

} // namespace

Look lookAt(const KnownFiles &known, Care care)
{
    Look look;
    Fault gravest = Fault::None;
    for (const KnownFile &file : known) {
        const FileMark now = nowOf(file, care);
        look.now.push_back({file.path, now});
        const Fault fault = faultOf(file, now);
        if (fault > gravest) {
            gravest = fault;
            look.problem = problemOf(fault, file.path);
        }
    }
    return look;
}

std::optional<Problem> whatASaveWouldDestroy(const KnownFiles &known)
{
    for (const KnownFile &file : known) {
        if (faultOf(file, markOf(file.path)) == Fault::Changed)
            return FileLook::changed(file.path);
    }
    return std::nullopt;
}

} // namespace passerelle::recovery
