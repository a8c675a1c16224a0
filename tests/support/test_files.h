// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>

/// What tests of files do again and again. A file that cannot be written ends the test: nothing would be
/// proven.
namespace passerelle::test
{

/// Writes a file and gives its path back.
inline QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

/// The id of the problem that stands in the way, which must say what, where and what next; "" where there is
/// none.
template <typename Value>
QString helpfulId(const Result<Value> &result)
{
    if (result)
        return {};
    const Problem &problem = result.error();
    const bool helps = !problem.what.isEmpty() && !problem.where.isEmpty() && !problem.next.isEmpty();
    return helps ? problem.id : problem.id + QStringLiteral(" without words");
}

} // namespace passerelle::test
