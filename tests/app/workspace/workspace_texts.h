// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "workspace/setup.h"
#include "json/reader.h"

#include <QByteArray>

namespace passerelle::tests
{

/// A small workspace in which every kind of member occurs, some unknown to the program.
inline QByteArray smallWorkspace()
{
    return R"({
  "format": "passerelle-workspace",
  "version": 1,
  "id": "0123456789abcdef0123456789abcdef",
  "name": "Dijon",
  "comment": "kept",
  "connection": {"interfaceType": "OTIPASS", "url": "https://otipass.net/api", "timeoutSeconds": 20, "odd": [1, 2]},
  "plan": {
    "sectors": ["A", "B"],
    "doors": [
      {"name": "GATE_A", "sectors": ["A"]},
      {"name": "GATE_B", "sectors": ["B", "A"]}
    ],
    "devices": [
      {"name": "PDA_01", "door": "GATE_A", "direction": "Out", "helpdesk": true, "colour": "red"},
      {"name": "PDA_02"}
    ]
  },
  "sale": {
    "channel": {"code": "OTIPASS", "type": "STX_File"},
    "contact": {"number": "10001", "paymentModes": ["CASH", "PENDING_ACCOUNT"]},
    "products": [
      {"code": "PASS", "season": "S23", "family": "OPEN_PASS", "tariff": "FULL", "price": 1200, "vat": 550, "quota": 1e3},
      {"code": "PASS", "season": "S24"}
    ]
  },
  "mapping": {"lines": []}
}
)";
}

inline workspace::Setup setupOf(const QByteArray &text)
{
    return workspace::Setup(std::make_shared<json::Reading>(json::read(text)));
}

/// The workspace's text after an edit; "(refused)" where the document would refuse it.
inline QByteArray after(const QByteArray &text, const document::Edit &edit)
{
    document::Snapshot snapshot;
    snapshot.texts[static_cast<std::size_t>(document::Buffer::Workspace)] = text;
    const auto ready = document::normalized(edit, snapshot);
    return ready ? document::applied(text, *ready, document::Buffer::Workspace) : QByteArray("(refused)");
}

/// The text in which one piece, that stands there exactly once, is exchanged.
inline QByteArray exchanged(QByteArray text, const QByteArray &piece, const QByteArray &with)
{
    if (text.count(piece) != 1)
        return "(the piece does not stand there once)";
    return text.replace(piece, with);
}

} // namespace passerelle::tests
