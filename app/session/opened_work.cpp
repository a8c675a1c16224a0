// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/opened_work.h"

#include "base/identifier.h"
#include "workspace/setup.h"
#include "workspace/workspace_registry.h"

#include <QFileInfo>

namespace passerelle::session
{

using workspace::FileKind;

Result<OpenedWork> openedWork(const QString &path, const workspace::LoadOptions &options,
                              const QString &registry)
{
    recovery::KnownFiles marks =
        recovery::marksOf({QFileInfo(path).absoluteFilePath()}); // before: a change meanwhile is seen later
    auto loaded = workspace::load(path, options);
    if (!loaded)
        return Failure(loaded.error());
    const recovery::KnownFiles linked = recovery::marksOf({loaded->linkedMappingPath});
    marks.insert(marks.end(), linked.begin(), linked.end());
    OpenedWork opened{*std::move(loaded), std::move(marks)};
    // What came through a stream has no place of its own, so it is no copy of the file that it came from.
    const bool isOfStream = !options.linkedFrom.isEmpty();
    if (opened.file.kind != FileKind::Workspace || opened.file.readOnly || isOfStream ||
        path.startsWith(QLatin1Char(':')))
        return opened;
    const workspace::Setup setup(
        std::make_shared<const json::Reading>(json::read(opened.file.workspaceText)));
    workspace::WorkspaceRegistry known(registry);
    QString id = setup.id.value;
    if (known.copyOf(id, path)) {
        const QString given = known.idOf(path); // when it was opened before and not saved
        id = given.isEmpty() ? newIdentifier() : given;
        opened.file.workspaceText = workspace::textWithId(opened.file.workspaceText, id);
        opened.isNamed = false;
    }
    // Remembered, the id is the file's own although the file does not know it before the next save. Where
    // that fails a copy is noticed later; nothing else is lost.
    if (known.remember(id, path))
        opened.isNamed = true;
    return opened;
}

} // namespace passerelle::session
