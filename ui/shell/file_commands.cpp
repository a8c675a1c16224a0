// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_commands.h"

#include "session/workspace_session.h"
#include "ui/fields/open_edit.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QWidget>

namespace passerelle::ui
{

FileCommands::FileCommands(session::WorkspaceSession &session, Dialogs &dialogs, RecentFiles &recent,
                           QWidget *window)
    : QObject(window), m_session(session), m_dialogs(dialogs), m_recent(recent), m_window(window)
{
}

void FileCommands::whenNothingIsLost(std::function<void()> then)
{
    if (m_asking)
        return;
    takeOpenEdit(*m_window);
    if (!m_session.isModified()) {
        then();
        return;
    }
    m_asking = true;
    m_dialogs.askUnsaved(m_window, m_session.displayName(),
                         [this, then = std::move(then)](Dialogs::Unsaved answer) {
                             m_asking = false;
                             if (answer == Dialogs::Unsaved::Discard)
                                 then();
                             else if (answer == Dialogs::Unsaved::Save)
                                 saveThen(then);
                         });
}

void FileCommands::chooseAndOpen()
{
    whenNothingIsLost([this] {
        const QStringList filters{tr("Workspaces and mapping parameters (*.passerelle *.json *.jsonc *.txt)"),
                                  tr("Workspaces (*.passerelle)"), tr("All files (*)")};
        m_dialogs.chooseFileToOpen(m_window, tr("Open"), m_recent.folder(), filters,
                                   [this](const QString &path) {
                                       if (!path.isEmpty())
                                           load(path);
                                   });
    });
}

void FileCommands::open(const QString &path)
{
    whenNothingIsLost([this, path] { load(path); });
}

void FileCommands::openSample()
{
    whenNothingIsLost([this] {
        m_session.openSample([this, self = QPointer(this)](const Result<void> &result) {
            if (self)
                ended(result, {});
        });
    });
}

void FileCommands::makeNew()
{
    whenNothingIsLost([this] {
        m_session.newWorkspace(tr("New workspace"));
        Q_EMIT arrived();
    });
}

void FileCommands::begin(const workspace::Texts &texts, std::function<void()> then)
{
    whenNothingIsLost([this, texts, then = std::move(then)] {
        m_session.adoptUnsaved({workspace::FileKind::Workspace, {}, {}}, texts);
        Q_EMIT arrived();
        if (then)
            then();
    });
}

void FileCommands::load(const QString &path)
{
    m_session.open(path, [this, self = QPointer(this), path](const Result<void> &result) {
        if (!self)
            return;
        if (!result && result.error().id == QStringLiteral("file-encoding"))
            offerConversion(path, result.error());
        else
            ended(result, path);
    });
}

void FileCommands::offerConversion(const QString &path, const Problem &problem)
{
    Dialogs::Question question;
    question.id = QStringLiteral("convert-encoding");
    question.text = problem.what;
    question.detail =
        tr("%1\n\nPasserelle and TNAC read UTF-8. It can be converted now; the file itself changes only "
           "when you save.")
            .arg(path);
    question.accept = tr("Convert and open");
    m_dialogs.ask(m_window, question, [this, path](bool accepted) {
        if (!accepted)
            return;
        m_session.open(
            path,
            [this, self = QPointer(this), path](const Result<void> &result) {
                if (self)
                    ended(result, path);
            },
            workspace::ForeignText::Convert);
    });
}

void FileCommands::ended(const Result<void> &result, const QString &path)
{
    if (!result) {
        if (result.error().id == QStringLiteral("file-missing"))
            m_recent.remove(path);
        Q_EMIT problem(result.error());
        return;
    }
    if (!path.isEmpty())
        m_recent.add(path);
    if (!m_session.file().notice.isEmpty())
        Q_EMIT done(m_session.file().notice);
    Q_EMIT arrived();
}

void FileCommands::save() { saveThen({}); }
void FileCommands::saveAs() { saveAsThen({}); }

void FileCommands::saveThen(std::function<void()> then)
{
    takeOpenEdit(*m_window);
    if (m_session.file().path.isEmpty() || m_session.file().isReadOnly) {
        saveAsThen(std::move(then));
        return;
    }
    m_session.save([this, self = QPointer(this), then = std::move(then)](const Result<void> &result) {
        if (!self)
            return;
        if (!result) {
            Q_EMIT problem(result.error());
            return;
        }
        Q_EMIT done(tr("Saved %1.").arg(m_session.displayName()));
        if (then)
            then();
    });
}

void FileCommands::saveAsThen(std::function<void()> then)
{
    if (!m_session.isOpen())
        return;
    takeOpenEdit(*m_window);
    m_dialogs.chooseFileToSave(
        m_window, tr("Save as"), suggestedPath(), filtersForSaving(),
        [this, then = std::move(then)](const QString &path) {
            if (path.isEmpty())
                return;
            m_session.saveAs(path, [this, self = QPointer(this), path, then](const Result<void> &result) {
                if (!self)
                    return;
                if (!result) {
                    Q_EMIT problem(result.error());
                    return;
                }
                m_recent.add(path);
                Q_EMIT done(tr("Saved %1.").arg(m_session.displayName()));
                if (then)
                    then();
            });
        });
}

QString FileCommands::suggestedPath() const
{
    if (!m_session.file().path.isEmpty() && !m_session.fileWork().isSilent())
        return m_session.file().path;
    QString name = m_session.displayName();
    if (!m_session.file().path.isEmpty()) // its folder does not answer, and would stop the dialog too
        return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
    static const QRegularExpression notInAName(QStringLiteral("[/\\\\:*?\"<>|]"));
    name.replace(notInAName, QStringLiteral("-"));
    return QDir(m_recent.folder()).filePath(name + QStringLiteral(".passerelle"));
}

QStringList FileCommands::filtersForSaving() const
{
    if (m_session.file().isWorkspace)
        return {tr("Workspaces (*.passerelle)")};
    return {tr("Mapping parameters (*.json *.jsonc *.txt)"), tr("All files (*)")};
}

} // namespace passerelle::ui
