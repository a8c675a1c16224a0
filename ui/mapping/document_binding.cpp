// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/document_binding.h"

#include "session/workspace_session.h"
#include "ui/mapping/source_editor.h"

namespace passerelle::ui
{

/// More replacements than this at once are shown by showing the text anew.
static constexpr std::size_t kMostReplacements = 2000;

DocumentBinding::DocumentBinding(session::WorkspaceSession &session, document::Buffer buffer,
                                 SourceEditor &editor)
    : QObject(&editor), m_session(session), m_buffer(buffer), m_editor(editor)
{
    connect(&editor, &SourceEditor::editRequested, this, &DocumentBinding::request);
    connect(&editor, &SourceEditor::severalRequested, this, &DocumentBinding::requestSeveral);
    connect(&session.document(), &document::Document::changed, this, &DocumentBinding::show);
    connect(&session, &session::WorkspaceSession::opened, this, &DocumentBinding::showReadOnly);
    connect(&session, &session::WorkspaceSession::fileChanged, this, &DocumentBinding::showReadOnly);
    showEverything(SourceEditor::Place::Top);
    showReadOnly();
}

void DocumentBinding::request(ByteRange range, const QByteArray &with, bool continues)
{
    using Joining = document::Document::Joining;
    const QString name = with.isEmpty() ? tr("Delete in the source") : tr("Type in the source");
    if (m_session.edit({name, {{m_buffer, range, with}}}, continues ? Joining::Typing : Joining::Alone))
        m_editor.setCaret(range.offset + static_cast<quint32>(with.size()));
}

void DocumentBinding::requestSeveral(const std::vector<SourceChange> &changes, bool continues)
{
    using Joining = document::Document::Joining;
    bool isErasing = true;
    document::Edit edit;
    for (const SourceChange &change : changes) {
        isErasing = isErasing && change.with.isEmpty();
        edit.replacements.push_back({m_buffer, change.range, change.with});
    }
    const int count = static_cast<int>(changes.size());
    edit.name = isErasing ? tr("Delete at %n place(s) of the source", nullptr, count)
                          : tr("Type at %n place(s) of the source", nullptr, count);
    if (m_session.edit(edit, continues ? Joining::Typing : Joining::Alone))
        SourceCarets(m_editor).set(SourceCarets::behind(changes));
}

void DocumentBinding::show(const document::Change &change)
{
    using Place = SourceEditor::Place;
    if (change.everything) {
        showEverything(Place::Top);
        return;
    }
    std::vector<const document::Replacement *> mine;
    for (const document::Replacement &replacement : change.edit.replacements) {
        if (replacement.buffer == m_buffer)
            mine.push_back(&replacement);
    }
    if (mine.empty())
        return;
    if (mine.size() > kMostReplacements || m_editor.isLoading()) {
        showEverything(Place::Kept);
        return;
    }
    // From the last to the first, so that the ranges of the text before stay right.
    for (auto replacement = mine.rbegin(); replacement != mine.rend(); ++replacement)
        m_editor.replace((*replacement)->range, (*replacement)->with);
    if (m_editor.hasFocus())
        m_editor.setCaret(mine.front()->range.offset + static_cast<quint32>(mine.front()->with.size()));
}

void DocumentBinding::showEverything(SourceEditor::Place place)
{
    m_editor.setBytes(m_session.document().snapshot().text(m_buffer), place);
}

void DocumentBinding::showReadOnly()
{
    m_editor.setWritable(m_session.isOpen() && !m_session.file().isReadOnly);
}

} // namespace passerelle::ui
