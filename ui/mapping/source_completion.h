// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/completion.h"

#include <QObject>

class QKeyEvent;
class QListWidget;

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

class SourceEditor;

/// Offers names and values at the caret: by Ctrl+Space, and while one types a name or a value in quotes. The
/// list is a part of the source, not a window as Scintilla's own is, which ends the program where its place
/// lies on no screen.
class SourceCompletion : public QObject
{
    Q_OBJECT
public:
    SourceCompletion(const session::WorkspaceSession &session, SourceEditor &source);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool pressed(const QKeyEvent &key);
    void typed(const QByteArray &with, bool continues);
    void offer(bool wasAskedFor);
    void showList();
    void take(int row);

    const session::WorkspaceSession &m_session;
    SourceEditor &m_source;
    QListWidget *m_list;
    mapping::Completion m_completion;
    quint64 m_revision = 0; ///< of the text that it was made for
    quint32 m_caret = 0;    ///< and its place
};

} // namespace passerelle::ui
