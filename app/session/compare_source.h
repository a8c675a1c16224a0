// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace passerelle::session
{

/// Another mapping to compare with: what it is called and how its text is had. An earlier version, a file, a
/// text from elsewhere: whoever has one makes such a value and gives it to CompareSession::compareWith().
struct CompareSource {
    QString name;                             ///< in a heading: "museum.json", "the clipboard"
    std::function<Result<QByteArray>()> read; ///< the mapping's text; called on a worker, may block on a disk

    bool isSet() const { return static_cast<bool>(read); }
};

/// The mapping of a workspace or mapping file. Another encoding than UTF-8 is taken for what it seems to be.
CompareSource fileSource(const QString &path, const QString &name = {});
/// A text that is there already.
CompareSource textSource(const QString &name, const QByteArray &text);

} // namespace passerelle::session
