// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "document/document.h"
#include "rules/checker.h"
#include "secrets/secret.h"
#include "session/services.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace passerelle::session
{

class BackgroundChecker;
class FileWorker;

/// Where the work stands on disk.
struct FileState {
    QString path;             ///< empty: never saved
    QString linkedMapping;    ///< path of the linked mapping file, where the workspace links one
    bool isWorkspace = false; ///< a *.passerelle file, or new work that will be one
    bool isReadOnly = false;
    QString readOnlyReason;   ///< a sentence
};

/// One opened workspace or mapping: its document, its findings, its file, its password's state. What the window and
/// the command line both call. Lives on one thread and never blocks it: files, checks and the keychain answer later.
class WorkspaceSession : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void> &)>;

    explicit WorkspaceSession(Services services, QObject *parent = nullptr);
    ~WorkspaceSession() override;

    document::Document &document() { return *m_document; }
    const document::Document &document() const { return *m_document; }
    const FileState &file() const { return m_file; }
    const Services &services() const { return m_services; }
    bool isOpen() const { return m_isOpen; }
    bool isBusy() const { return m_busy; } ///< a file is being read or written
    bool isModified() const { return !m_document->isClean(); }
    /// File name for titles; a word for new work.
    QString displayName() const;

    // ---- opening and saving; each ends by calling `done` exactly once
    void open(const QString &path, Done done, const QString &convertFrom = {});
    /// Opens a copy of the built-in sample workspace as new, unsaved-path work in a folder of the user's.
    void openSample(Done done);
    void newWorkspace(const QString &name);
    void save(Done done);
    void saveAs(const QString &path, Done done);
    void close();

    // ---- findings
    /// The newest finished check; its facts may be older than the document for a moment.
    const rules::CheckResult &result() const { return m_result; }
    bool isChecking() const;
    /// Facts of the document as it is now (read at once when the newest check is older).
    std::shared_ptr<const rules::Facts> currentFacts() const;

    // ---- changes: all go through here, and a refused one is told through problem()
    void edit(const document::Edit &edit);
    /// Everything safe, to the end, as one undo. Works in the background; does nothing where nothing is safe.
    void repairEverythingSafe();

    // ---- password
    rules::PasswordState passwordState() const { return m_passwordState; }
    /// Where passwords are kept, in words for the interface.
    QString passwordPlace() const;
    bool passwordIsPersistent() const;
    void setPassword(secrets::Secret password, Done done);
    void forgetPassword(Done done);
    /// Reads the password for one exchange.
    void withPassword(std::function<void(Result<std::optional<secrets::Secret>>)> use);

Q_SIGNALS:
    void opened();                 ///< a new document is in place
    void fileChanged();            ///< path, busy, read-only or modified state
    void checked();                ///< result() is new
    void checkingChanged();
    void passwordChanged();        ///< state or place
    void problem(const passerelle::Problem &problem); ///< what nobody else was told

private:
    struct Private;
    void adopt(FileState file, const QByteArray &mapping, const QByteArray &workspace);
    void recheck();
    void loadProfiles();
    void refreshPasswordState();
    void finish(const Done &done, const Result<void> &result);

    Services m_services;
    std::unique_ptr<document::Document> m_document;
    FileState m_file;
    bool m_isOpen = false;
    bool m_busy = false;
    rules::CheckResult m_result;
    rules::PasswordState m_passwordState = rules::PasswordState::NotAsked;
    std::unique_ptr<BackgroundChecker> m_checker;
    std::unique_ptr<Private> m_private;
};

} // namespace passerelle::session
