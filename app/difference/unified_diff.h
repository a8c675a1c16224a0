// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

namespace passerelle::difference
{

/// What the two texts are called in the heads of a diff.
struct Names {
    QString before;
    QString after;
    QString noteBefore = {}; ///< behind the name, where `patch` reads past it
    QString noteAfter = {};
};

/// Writes what changed from one text to another as a unified diff with three lines of context, as `patch` and
/// `git apply` read it; nothing where nothing changed, but
/// its head where that has notes. Lines end with LF; what a CR does stays in them. Time
/// is close to linear: lines that stand once on both sides hold the rest in place, and long stretches without
/// any such line are told as replaced.
void writeUnifiedDiff(QIODevice &out, const Names &names, const QByteArray &before, const QByteArray &after);

/// The same as a text.
QByteArray unifiedDiff(const Names &names, const QByteArray &before, const QByteArray &after);

} // namespace passerelle::difference
