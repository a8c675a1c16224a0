// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "intake/template_store.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QWidget;

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

class Actions;
class Dialogs;
class FileCommands;
class IntakeDialog;
class TemplateMenu;
class TemplateSaver;

/// Begins new work out of what others sent or out of a template, and keeps work as a template, for the
/// window.
class IntakeCommands : public QObject
{
    Q_OBJECT
public:
    struct Context {
        session::WorkspaceSession &workspace;
        FileCommands &files;
        Dialogs &dialogs;
        Actions &actions;
    };

    IntakeCommands(const Context &context, QWidget *window);

    /// Opens the dialog, or brings the one to the front that is open or was given up with something in it.
    void begin();
    /// A menu of mappings to begin with.
    QMenu *menu() const;

Q_SIGNALS:
    void problem(const passerelle::Problem &problem);
    void done(const QString &sentence);

private:
    void beginAnew();
    void beginWith(const QString &path);
    void saveAsTemplate();
    void showFolder();

    Context m_context;
    QWidget *m_window;
    intake::TemplateStore m_store;
    TemplateMenu *m_menu;
    TemplateSaver *m_saver;
    QPointer<IntakeDialog> m_dialog;
};

} // namespace passerelle::ui
