// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/guarded_save.h"

#include "recovery/file_look.h"

namespace passerelle::session
{

static recovery::KnownFiles marksAfter(const workspace::FileIdentity &file, const QByteArray &workspaceText)
{
    const QString linked = file.kind == workspace::FileKind::Workspace
                               ? workspace::linkedMapping(workspaceText, file.path)
                               : QString();
    return recovery::marksOf({file.path, linked});
}

Result<recovery::KnownFiles> guardedSave(const workspace::FileIdentity &file, const workspace::Texts &texts,
                                         const recovery::KnownFiles &known, const CancelToken &cancel)
{
    if (auto destroyed = recovery::whatASaveWouldDestroy(known))
        return Failure(*std::move(destroyed));
    if (cancel.isCancelled())
        return Failure(Problem{QStringLiteral("save-given-up"), {}, file.path, {}}); // nobody hears of it
    if (const auto saved = workspace::save(file, texts); !saved)
        return Failure(saved.error());
    return marksAfter(file, texts.workspace);
}

Result<MarkedSave> markedSaveAs(const workspace::FileIdentity &file, const workspace::Texts &texts,
                                const QString &newPath)
{
    auto saved = workspace::saveAs(file, texts, newPath);
    if (!saved)
        return Failure(saved.error());
    const QByteArray written =
        saved->move ? workspace::textAfterMove(texts.workspace, *saved->move) : texts.workspace;
    return MarkedSave{*saved, marksAfter(saved->file, written)};
}

} // namespace passerelle::session
