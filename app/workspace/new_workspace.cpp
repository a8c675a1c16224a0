// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/new_workspace.h"

#include "base/identifier.h"
#include "workspace/setup.h"
#include "workspace/workspace_file.h"
#include "json/editing.h"

namespace passerelle::workspace
{

namespace
{

constexpr char kTemplate[] = R"({
  "format": %FORMAT%,
  "version": 1,
  "id": %ID%,
  "name": %NAME%,
  "connection": {
    "interfaceType": "OTIPASS",
    "apiVersion": "1.4",
    "url": "",
    "userName": "",
    "timeoutSeconds": 10,
    "proxy": {"mode": "system"}
  },
  "plan": {
    "sectors": [],
    "doors": [],
    "devices": []
  },
  "sale": {
    "channel": {"code": "OTIPASS", "type": "STX_File"},
    "contingent": {"code": "", "channel": "OTIPASS"},
    "contact": {"number": "", "paymentModes": ["PENDING_ACCOUNT"]},
    "interface": {"code": "", "channel": "OTIPASS"},
    "products": []
  },
  "profiles": {"api": "otipass-assumed", "files": "secutix-assumed"},
  "mapping": {
    %MAPPING%
  }
}
)";

} // namespace

QByteArray newWorkspaceText(const QString &name, const QString &mappingFile)
{
    const QByteArray mapping = mappingFile.isEmpty() ? QByteArray("\"lines\": []")
                                                     : "\"file\": " + json::Editor::literal(mappingFile);
    // The name last: what a person typed is not searched for the marks of the others.
    return QByteArray(kTemplate)
        .replace("%FORMAT%", json::Editor::literal(QString(kFormat)))
        .replace("%ID%", json::Editor::literal(newIdentifier()))
        .replace("%MAPPING%", mapping)
        .replace("%NAME%", json::Editor::literal(name));
}

QByteArray newMappingText()
{
    return "{\n  \"OtipassProjectId\": \"\",\n  \"NumType\": \"serial\",\n  \"sectorInfos\": {}\n}\n";
}

} // namespace passerelle::workspace
