// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/change_bars.h"

#include "session/workspace_session.h"
#include "ui/mapping/source_editor.h"
#include "ui/mapping/source_style.h"

namespace passerelle::ui
{

using Base = QsciScintillaBase;
using difference::LineSpan;

ChangeBars::ChangeBars(session::WorkspaceSession &session, SourceEditor &source)
    : QObject(&source), m_session(session), m_source(source), m_comparison(session)
{
    connect(&m_comparison, &session::SavedComparison::changed, this, &ChangeBars::showInView);
    connect(&source, &Base::SCN_UPDATEUI, this, &ChangeBars::showInView);
}

/// The markers of a line, as bits.
unsigned ChangeBars::wanted(int line) const
{
    const std::vector<LineSpan> &spans = m_comparison.spans();
    auto span = std::lower_bound(spans.begin(), spans.end(), line,
                                 [](const LineSpan &one, int at) { return one.last < at; });
    unsigned bits = 0;
    for (; span != spans.end() && span->first <= line; ++span)
        bits |= 1u << (source::kFirstChange + static_cast<int>(span->state));
    return bits;
}

void ChangeBars::showInView()
{
    // Markers move with their lines; those of a newer text come with its comparison.
    if (m_comparison.revision() != m_session.document().snapshot().revision)
        return;
    const long firstShown = m_source.call(Base::SCI_GETFIRSTVISIBLELINE);
    const long count = m_source.call(Base::SCI_LINESONSCREEN) + 1;
    for (long shown = firstShown; shown <= firstShown + count; ++shown) {
        const long line = m_source.call(Base::SCI_DOCLINEFROMVISIBLE, static_cast<unsigned long>(shown));
        const auto at = static_cast<unsigned long>(line);
        const auto has = static_cast<unsigned>(m_source.call(Base::SCI_MARKERGET, at)) & source::kChangeMask;
        const unsigned wants = wanted(static_cast<int>(line));
        for (int marker = source::kFirstChange; has != wants && marker < source::kFirstChange + 3; ++marker) {
            const unsigned bit = 1u << marker;
            // Those of lines that are gone are all on the line before them.
            if ((has & bit) != 0 && (wants & bit) == 0) {
                while ((static_cast<unsigned>(m_source.call(Base::SCI_MARKERGET, at)) & bit) != 0)
                    m_source.call(Base::SCI_MARKERDELETE, at, marker);
            } else if ((has & bit) == 0 && (wants & bit) != 0) {
                m_source.call(Base::SCI_MARKERADD, at, marker);
            }
        }
    }
}

} // namespace passerelle::ui
