// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QSettings;
class QStackedLayout;
class QToolButton;

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

class SourceEditor;
struct PageContext;

/// The source with what belongs around it: the path of the caret above, and in its place, when asked for,
/// what TNAC gets.
class SourceSide : public QWidget
{
    Q_OBJECT
public:
    SourceSide(const PageContext &context, SourceEditor &source, QWidget *parent = nullptr);

    /// Shows what TNAC gets, or the source.
    void showTnac(bool shown);

private:
    session::WorkspaceSession &m_session;
    QSettings &m_settings;
    QAction *m_copy;
    QToolButton *m_toggle;
    QStackedLayout *m_stack;
};

} // namespace passerelle::ui
