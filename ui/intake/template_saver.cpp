// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/template_saver.h"

#include "ui/intake/template_menu.h"
#include "ui/shell/dialogs.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace passerelle::ui
{

using intake::TemplateKind;

TemplateSaver::TemplateSaver(Dialogs &dialogs, intake::TemplateStore store, QWidget *window)
    : QObject(window), m_dialogs(dialogs), m_store(std::move(store)), m_window(window)
{
}

void TemplateSaver::follow(const TemplateMenu &menu)
{
    connect(&menu, &TemplateMenu::removalChosen, this, &TemplateSaver::remove);
}

void TemplateSaver::save(TemplateKind kind, const QString &name, const QByteArray &text)
{
    const Result<QString> folder = m_store.madeUserFolder(kind);
    if (!folder) {
        Q_EMIT problem(folder.error());
        return;
    }
    m_dialogs.chooseFileToSave(
        m_window, tr("Save as a template"), QDir(*folder).filePath(name + QStringLiteral(".json")),
        {tr("Templates (*.json *.jsonc)")}, [self = QPointer(this), kind, text](const QString &path) {
            if (self && !path.isEmpty())
                self->write(kind, path, text);
        });
}

void TemplateSaver::write(TemplateKind kind, const QString &path, const QByteArray &text)
{
    if (const Result<void> saved = m_store.save(kind, path, text); !saved)
        Q_EMIT problem(saved.error());
    else
        Q_EMIT done(tr("%1 is a template now.").arg(QFileInfo(path).completeBaseName()));
}

void TemplateSaver::remove(const QString &path)
{
    const QString name = QFileInfo(path).completeBaseName();
    Dialogs::Question question;
    question.id = QStringLiteral("remove-template");
    question.text = tr("Remove the template “%1”?").arg(name);
    question.detail = tr("Its file goes, for good. What was made with it stays as it is.");
    question.accept = tr("Remove it");
    question.isDangerous = true;
    m_dialogs.ask(m_window, question, [self = QPointer(this), path, name](bool accepted) {
        if (!self || !accepted)
            return;
        if (const Result<void> removed = intake::TemplateStore::remove(path); !removed)
            Q_EMIT self->problem(removed.error());
        else
            Q_EMIT self->done(tr("The template %1 is gone.").arg(name));
    });
}

} // namespace passerelle::ui
