// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/system_dialogs.h"

#include "ui/findings/preview_html.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"
#include "ui/style/window_size.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace passerelle::ui
{

static QString dialogText(const char *text) { return QCoreApplication::translate("Dialogs", text); }

static QMessageBox *box(QWidget *parent, QLatin1String iconName, Tone tone, const QString &text,
                        const QString &detail)
{
    auto *dialog = new QMessageBox(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setIconPixmap(icon(iconName, tone).pixmap(40, 40));
    dialog->setWindowTitle(QGuiApplication::applicationDisplayName());
    dialog->setTextFormat(Qt::PlainText);
    dialog->setText(text);
    dialog->setInformativeText(detail);
    return dialog;
}

void SystemDialogs::askUnsaved(QWidget *parent, const QString &name, std::function<void(Unsaved)> then)
{
    QMessageBox *dialog = box(parent, QLatin1String("question"), Tone::Note,
                              dialogText(QT_TRANSLATE_NOOP("Dialogs", "Save the changes to %1?")).arg(name),
                              dialogText(QT_TRANSLATE_NOOP(
                                  "Dialogs", "Without saving, the changes since the last save are lost.")));
    dialog->setObjectName(QStringLiteral("unsaved-dialog"));
    QPushButton *save =
        dialog->addButton(dialogText(QT_TRANSLATE_NOOP("Dialogs", "&Save")), QMessageBox::AcceptRole);
    QPushButton *discard = dialog->addButton(dialogText(QT_TRANSLATE_NOOP("Dialogs", "&Discard changes")),
                                             QMessageBox::DestructiveRole);
    QPushButton *cancel =
        dialog->addButton(dialogText(QT_TRANSLATE_NOOP("Dialogs", "Cancel")), QMessageBox::RejectRole);
    makePrimary(save);
    dialog->setDefaultButton(save);
    dialog->setEscapeButton(cancel);
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, save, discard, then = std::move(then)] {
        const auto *clicked = dialog->clickedButton();
        then(clicked == save ? Unsaved::Save : clicked == discard ? Unsaved::Discard : Unsaved::Cancel);
    });
    dialog->open();
}

void SystemDialogs::ask(QWidget *parent, const Question &question, std::function<void(bool)> then)
{
    QMessageBox *dialog =
        box(parent, QLatin1String(question.isDangerous ? "warning" : "question"),
            question.isDangerous ? Tone::Warning : Tone::Note, question.text, question.detail);
    dialog->setObjectName(question.id + QStringLiteral("-dialog"));
    QPushButton *accept = dialog->addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton *cancel =
        dialog->addButton(dialogText(QT_TRANSLATE_NOOP("Dialogs", "Cancel")), QMessageBox::RejectRole);
    if (!question.isDangerous)
        makePrimary(accept);
    dialog->setDefaultButton(question.isDangerous ? cancel : accept);
    dialog->setEscapeButton(cancel);
    QObject::connect(dialog, &QDialog::finished, parent,
                     [dialog, accept, then = std::move(then)] { then(dialog->clickedButton() == accept); });
    dialog->open();
}

/// Opens a file dialog; `then` gets the choice, or an empty text.
static void run(QFileDialog *dialog, QWidget *parent, std::function<void(const QString &)> then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, then = std::move(then)](int result) {
        const QStringList files = dialog->selectedFiles();
        then(result == QDialog::Accepted && !files.isEmpty() ? files.front() : QString());
    });
    dialog->open();
}

void SystemDialogs::chooseFileToOpen(QWidget *parent, const QString &title, const QString &folder,
                                     const QStringList &filters, std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filters);
    run(dialog, parent, std::move(then));
}

void SystemDialogs::chooseFileToSave(QWidget *parent, const QString &title, const QString &suggested,
                                     const QStringList &filters, std::function<void(const QString &)> then)
{
    const QFileInfo info(suggested);
    auto *dialog = new QFileDialog(parent, title, info.absolutePath());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(info.suffix());
    dialog->selectFile(info.fileName());
    run(dialog, parent, std::move(then));
}

void SystemDialogs::chooseFolder(QWidget *parent, const QString &title, const QString &folder,
                                 std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    run(dialog, parent, std::move(then));
}

void SystemDialogs::preview(QWidget *parent, const QString &title, const rules::EditPreview &changes,
                            std::function<void(Previewed)> then)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("preview-dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(dialogText("What would change"));
    auto *text = new QTextBrowser(dialog);
    text->setObjectName(QStringLiteral("preview"));
    text->setAccessibleName(dialogText(QT_TRANSLATE_NOOP("Dialogs", "What would change")));
    text->setHtml(previewHtml(changes, dialog->palette()));
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *accept = buttons->addButton(
        QCoreApplication::translate("Dialogs", "&Repair %Ln place(s)", nullptr, changes.changes),
        QDialogButtonBox::AcceptRole);
    buttons->addButton(dialogText(QT_TRANSLATE_NOOP("Dialogs", "Cancel")), QDialogButtonBox::RejectRole);
    makePrimary(accept);
    accept->setDefault(true);
    auto *showNoMore =
        new QCheckBox(dialogText(QT_TRANSLATE_NOOP(
                          "Dialogs", "Repair at &once from now on (the menu Findings brings this back)")),
                      dialog);
    showNoMore->setObjectName(QStringLiteral("show-no-more"));
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(subheading(title, dialog));
    layout->addWidget(text, 1);
    layout->addWidget(showNoMore);
    layout->addWidget(buttons);
    resizeOnScreen(*dialog, {90 * kGrid, 60 * kGrid});
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, parent, [then = std::move(then), showNoMore](int result) {
        then(result != QDialog::Accepted ? Previewed::Cancel
             : showNoMore->isChecked()   ? Previewed::AcceptAndShowNoMore
                                         : Previewed::Accept);
    });
    dialog->open();
    accept->setFocus();
}

void SystemDialogs::show(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox *dialog = box(parent, QLatin1String("note"), Tone::Note, title, text);
    dialog->setIconPixmap(programIcon().pixmap(64, 64));
    dialog->setTextInteractionFlags(Qt::TextBrowserInteraction);
    dialog->addButton(QMessageBox::Close);
    dialog->open();
}

} // namespace passerelle::ui
