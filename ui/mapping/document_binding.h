// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "ui/mapping/source_editor.h"

#include <QObject>
#include <vector>

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

/// Ties a source editor to one text of the session's document: what is typed becomes edits of the document,
/// and each change of the document, from wherever it comes, is shown as the smallest replacement.
class DocumentBinding : public QObject
{
    Q_OBJECT
public:
    DocumentBinding(session::WorkspaceSession &session, document::Buffer buffer, SourceEditor &editor);

private:
    void requestSeveral(const std::vector<SourceChange> &changes, bool continues);
    void request(ByteRange range, const QByteArray &with, bool continues);
    void show(const document::Change &change);
    void showEverything(SourceEditor::Place place);
    void showReadOnly();

    session::WorkspaceSession &m_session;
    document::Buffer m_buffer;
    SourceEditor &m_editor;
};

} // namespace passerelle::ui
