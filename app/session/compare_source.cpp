// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/compare_source.h"

#include "workspace/workspace_file.h"

#include <QFileInfo>

namespace passerelle::session
{

CompareSource fileSource(const QString &path, const QString &name)
{
    return {name.isEmpty() ? QFileInfo(path).fileName() : name, [path]() -> Result<QByteArray> {
                workspace::LoadOptions options;
                options.foreign = workspace::ForeignText::Convert;
                const auto file = workspace::load(path, options);
                if (!file)
                    return Failure(file.error());
                return file->mappingText;
            }};
}

CompareSource textSource(const QString &name, const QByteArray &text)
{
    return {name, [text]() -> Result<QByteArray> { return text; }};
}

} // namespace passerelle::session
