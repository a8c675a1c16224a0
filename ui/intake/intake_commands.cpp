// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_commands.h"

#include "session/workspace_session.h"
#include "ui/intake/intake_dialog.h"
#include "ui/intake/template_menu.h"
#include "ui/intake/template_saver.h"
#include "ui/shell/actions.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/file_commands.h"
#include "workspace/new_workspace.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace passerelle::ui
{

using intake::TemplateKind;

IntakeCommands::IntakeCommands(const Context &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window), m_store(context.workspace.services().dataFolder),
      m_menu(new TemplateMenu(
          TemplateKind::Mapping, m_store,
          {context.actions[Actions::SaveAsTemplate], context.actions[Actions::TemplatesFolder]}, window)),
      m_saver(new TemplateSaver(context.dialogs, m_store, window))
{
    const auto on = [&](Actions::Id id, void (IntakeCommands::*what)()) {
        connect(context.actions[id], &QAction::triggered, this, what);
    };
    on(Actions::SaveAsTemplate, &IntakeCommands::saveAsTemplate);
    on(Actions::TemplatesFolder, &IntakeCommands::showFolder);
    m_saver->follow(*m_menu);
    connect(m_saver, &TemplateSaver::problem, this, &IntakeCommands::problem);
    connect(m_saver, &TemplateSaver::done, this, &IntakeCommands::done);
    connect(m_menu, &TemplateMenu::chosen, this, &IntakeCommands::beginWith);
}

QMenu *IntakeCommands::menu() const { return m_menu; }

void IntakeCommands::begin()
{
    if (m_dialog) {
        m_dialog->open(); // it may have been given up with something in it
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new IntakeDialog(m_window);
    connect(m_dialog, &IntakeDialog::freshWanted, this, &IntakeCommands::beginAnew);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        if (m_dialog && m_dialog->holdsWork())
            Q_EMIT done(tr("What you pasted is kept until the program ends: “New from what Otipass sent” "
                           "shows it again."));
    });
    // The dialog stays until the work is in place: whoever keeps the old work after all loses nothing here.
    connect(m_dialog, &IntakeDialog::wanted, this, [this] {
        m_context.files.begin(m_dialog->made()->texts, [dialog = m_dialog] {
            if (dialog)
                dialog->accept();
        });
    });
    m_dialog->open();
}

void IntakeCommands::beginAnew()
{
    Dialogs::Question question;
    question.id = QStringLiteral("empty-intake");
    question.text = tr("Empty everything that was pasted and answered here?");
    question.detail = tr("It is not kept anywhere else.");
    question.accept = tr("Empty everything");
    question.isDangerous = true;
    m_context.dialogs.ask(m_dialog, question, [self = QPointer(this)](bool accepted) {
        if (!accepted || !self || !self->m_dialog)
            return;
        self->m_dialog->hide();
        self->m_dialog->deleteLater();
        self->m_dialog.clear();
        self->begin();
    });
}

// ---- templates

void IntakeCommands::beginWith(const QString &path)
{
    const Result<QByteArray> mapping = intake::TemplateStore::mapping(path);
    if (!mapping) {
        Q_EMIT problem(mapping.error());
        return;
    }
    m_context.files.begin({*mapping, workspace::newWorkspaceText(tr("New workspace"))}, {});
}

void IntakeCommands::saveAsTemplate()
{
    if (m_context.workspace.isOpen())
        m_saver->save(TemplateKind::Mapping, QFileInfo(m_context.workspace.displayName()).completeBaseName(),
                      m_context.workspace.texts().mapping);
}

/// Both folders are made, so that whoever looks sees where a file goes.
void IntakeCommands::showFolder()
{
    const Result<QString> entries = m_store.madeUserFolder(TemplateKind::Entry);
    const Result<QString> mappings = m_store.madeUserFolder(TemplateKind::Mapping);
    if (!entries || !mappings) {
        Q_EMIT problem(entries ? mappings.error() : entries.error());
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(*mappings).path()));
    Q_EMIT done(tr("Templates are in %1").arg(QDir::toNativeSeparators(QFileInfo(*mappings).path())));
}

} // namespace passerelle::ui
