// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/workspace_file.h"

#include <QObject>
#include <functional>

class QWidget;

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

class Dialogs;
class RecentFiles;

/// Opens, makes and saves files for the window: asks about unsaved work first, asks for names, offers to
/// convert a foreign encoding, remembers recent files. Only questions are dialogs; what fails is told by
/// problem().
class FileCommands : public QObject
{
    Q_OBJECT
public:
    FileCommands(session::WorkspaceSession &session, Dialogs &dialogs, RecentFiles &recent, QWidget *window);

    void chooseAndOpen();
    void open(const QString &path);
    void openSample();
    void makeNew();
    /// Puts a workspace that was made into the window, not saved yet; calls `then` once it is there.
    void begin(const workspace::Texts &texts, std::function<void()> then);
    void save();
    void saveAs();
    /// Calls `then` once nothing unsaved would be lost by it, and not at all when the operator stays.
    void whenNothingIsLost(std::function<void()> then);

Q_SIGNALS:
    void problem(const passerelle::Problem &problem);
    void done(const QString &sentence);
    /// A file, the sample or new work is in place, by the operator's wish.
    void arrived();

private:
    void load(const QString &path);
    void ended(const Result<void> &result, const QString &path);
    void offerConversion(const QString &path, const Problem &problem);
    void saveThen(std::function<void()> then);
    void saveAsThen(std::function<void()> then);
    QString suggestedPath() const;
    QStringList filtersForSaving() const;

    session::WorkspaceSession &m_session;
    Dialogs &m_dialogs;
    RecentFiles &m_recent;
    QWidget *m_window;
    bool m_asking = false;
};

} // namespace passerelle::ui
