// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

namespace passerelle::test
{

/// The text of the file profile that the program carries in itself; empty where the resources are not linked.
inline QByteArray builtInFileProfile()
{
    QFile file(QStringLiteral(":/passerelle/profiles/files/secutix-assumed.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace passerelle::test
