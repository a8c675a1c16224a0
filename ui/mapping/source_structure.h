// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

class PathBar;
class SourceEditor;

/// What the caret's place in the structure shows: its path, and the bracket that belongs to the one beside
/// it. Both come of the newest reading; while that is of an older text they wait for the next.
class SourceStructure : public QObject
{
    Q_OBJECT
public:
    SourceStructure(const session::WorkspaceSession &session, SourceEditor &source, PathBar &path);

private:
    void follow();
    void showBrackets(long first, long second);

    const session::WorkspaceSession &m_session;
    SourceEditor &m_source;
    PathBar &m_path;
    bool m_hasBrackets = false;
};

} // namespace passerelle::ui
