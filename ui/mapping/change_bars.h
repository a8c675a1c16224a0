// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/saved_comparison.h"

#include <QObject>

namespace passerelle::ui
{

class SourceEditor;

/// Bars in the source's margin at lines that differ from the saved file. Only lines in view are marked.
class ChangeBars : public QObject
{
    Q_OBJECT
public:
    ChangeBars(session::WorkspaceSession &session, SourceEditor &source);

private:
    void showInView();
    unsigned wanted(int line) const;

    const session::WorkspaceSession &m_session;
    SourceEditor &m_source;
    session::SavedComparison m_comparison;
};

} // namespace passerelle::ui
