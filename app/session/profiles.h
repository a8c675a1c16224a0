// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace passerelle::session
{

enum class ProfileKind : quint8 { Api, Files };

/// Folder of the user's own profiles of a kind: "<data folder>/profiles/api".
QString profileFolder(ProfileKind kind, const QString &dataFolder);

/// The text of the profile with that id, the user's own before the built-in one; empty where there is none
/// (which is a finding).
QByteArray profileText(ProfileKind kind, const QString &id, const QString &dataFolder);

} // namespace passerelle::session
