// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/source_structure.h"

#include "session/workspace_session.h"
#include "ui/mapping/path_bar.h"
#include "ui/mapping/source_editor.h"
#include "json/format.h"

namespace passerelle::ui
{

using Base = QsciScintillaBase;
using session::WorkspaceSession;

static constexpr int kWidestStep = 8;
static constexpr long kNowhere = -1;

SourceStructure::SourceStructure(const WorkspaceSession &session, SourceEditor &source, PathBar &path)
    : QObject(&source), m_session(session), m_source(source), m_path(path)
{
    connect(&source, &SourceEditor::caretMoved, this, &SourceStructure::follow);
    connect(&session, &WorkspaceSession::checked, this, [this] {
        follow();
        const auto &facts = m_session.result().facts();
        if (facts && facts->mappingReading) { // indent guides stand where the text's own steps are
            const QByteArray step = json::indentStep(*facts->mappingReading);
            const auto width = static_cast<unsigned long>(qMin<qsizetype>(step.size(), kWidestStep));
            m_source.call(Base::SCI_SETINDENT, step.startsWith('\t') ? 0 : width);
        }
    });
    connect(&path, &PathBar::chosen, &source, [&source](ByteRange range) {
        source.reveal(range);
        source.setFocus(Qt::OtherFocusReason);
    });
}

void SourceStructure::showBrackets(long first, long second)
{
    if (first < 0 && !m_hasBrackets)
        return;
    m_hasBrackets = first >= 0;
    m_source.call(Base::SCI_BRACEHIGHLIGHT, static_cast<unsigned long>(first), second);
}

void SourceStructure::follow()
{
    const auto &facts = m_session.result().facts();
    const bool isCurrent = m_session.isOpen() && facts && facts->mappingReading &&
                           facts->snapshot.revision == m_session.document().snapshot().revision;
    if (!isCurrent) {
        showBrackets(kNowhere, kNowhere);
        return;
    }
    const mapping::Mapping &mapping = facts->mapping;
    const quint32 caret = m_source.caret();
    m_path.show(mapping::pathAt(mapping, caret));
    for (const quint32 place : {caret, caret - 1}) {
        if (const auto partner = mapping::matchingBracket(mapping, place)) {
            showBrackets(place, *partner);
            return;
        }
    }
    showBrackets(kNowhere, kNowhere);
}

} // namespace passerelle::ui
