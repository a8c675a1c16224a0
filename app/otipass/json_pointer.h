// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/tree.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace passerelle::otipass
{

/// The names of a JSON pointer (RFC 6901), unescaped; none for the whole document ("" or "/").
QStringList pointerNames(const QString &pointer);

/// The value that a pointer leads to; undefined where there is none.
QJsonValue valueAt(const QJsonValue &root, const QString &pointer);

/// A copy of the document with the value put there, objects being made on the way; arrays are not.
QJsonValue withValueAt(const QJsonValue &root, const QString &pointer, const QJsonValue &value);

/// The node that a pointer leads to, or kNoNode.
json::NodeId nodeAt(const json::Tree &tree, const QString &pointer);

} // namespace passerelle::otipass
