// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "document/document.h"
#include "recovery/file_mark.h"
#include "rules/checker.h"
#include "secrets/secret.h"
#include "session/file_work.h"
#include "session/guarded_save.h"
#include "session/services.h"
#include "workspace/setup.h"
#include "workspace/workspace_file.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace passerelle::session
{

class BackgroundChecker;
struct PreparedRepair;
struct OpenedWork;
class PasswordKeeper;

/// Where the work stands on disk.
struct FileState {
    QString path;             ///< empty: never saved
    QString linkedMapping;    ///< path of the linked mapping file, where the workspace links one
    bool isWorkspace = false; ///< a *.passerelle file, or new work that will be one
    bool isReadOnly = false;
    bool isLocked = false;               ///< read-only only because somebody else has it open
    QString readOnlyReason;              ///< a sentence
    std::optional<Problem> newerVersion; ///< read-only because a newer version of this program wrote it
    QString notice; ///< what was done to the text when it was opened (converted); empty mostly
    std::vector<workspace::FoundForeign> foreign; ///< which texts were not UTF-8, without their bytes
};

/// One opened workspace or mapping: its document, its findings, its file, its password's state. What the
/// window and the command line both call. Lives on one thread and never blocks it: files, checks and the
/// keychain answer later.
class WorkspaceSession : public QObject
{
    Q_OBJECT
public:
    using Done = FileWork::Done;

    explicit WorkspaceSession(Services services, SavingWays ways = {});
    ~WorkspaceSession() override;

    document::Document &document() { return m_document; }
    const document::Document &document() const { return m_document; }
    const FileState &file() const { return m_file; }
    const Services &services() const { return m_services; }
    bool isOpen() const { return m_isOpen; }
    bool isBusy() const { return m_files.isBusy(); } ///< a file is being read or written
    /// Something is not on disk yet: changed since the last save, or never saved.
    bool isModified() const { return m_isOpen && (!m_document.isClean() || m_isUnsaved); }
    /// File name for titles; the workspace's name, or a word, for new work.
    QString displayName() const;

    // ---- opening and saving; each ends by calling `done` exactly once. While one is under way another is
    // refused with "session-busy". An open that fails leaves what was open. What becomes of a folder that
    // does not answer is fileWork()'s.
    /// `linkedFrom`: as in workspace::LoadOptions.
    void open(const QString &path, Done done, workspace::ForeignText foreign = workspace::ForeignText::Ask,
              const QString &linkedFrom = {});
    /// Opens the built-in sample as new work that has no place on disk yet.
    void openSample(Done done);
    void newWorkspace(const QString &name);
    /// Gives a plain mapping a connection, a plan and a sale; it is saved as a workspace from then on.
    void makeWorkspace();
    /// Fails with "save-no-path" for work that has no place on disk yet: call saveAs().
    void save(Done done);
    void saveAs(const QString &path, Done done);
    /// Takes what the file holds now, as one step of the history: undo brings the work back.
    void reload(Done done);
    void close();
    FileWork &fileWork() { return m_files; }

    // ---- for those who keep the work safe: FileGuard, RecoveryKeeper, VersionKeeper
    const workspace::FileIdentity &identity() const { return m_identity; }
    /// What the files held when they were last read or written here.
    const recovery::KnownFiles &marks() const { return m_marks; }
    workspace::Texts texts() const;
    /// Exchanges both texts, as one step of the history.
    bool putBack(const QString &name, const workspace::Texts &texts);
    /// New work that has no place on disk any more; `file` is what it was.
    void adoptUnsaved(const workspace::FileIdentity &file, const workspace::Texts &texts);
    /// The file holds something else, and the next save may replace it: the work counts as unsaved.
    void keepMine(const recovery::KnownFiles &marks);
    /// Read-only as long as somebody else has the file open; an empty reason ends it.
    void setLocked(const QString &reason);

    /// Connection, plan and sale as the workspace's text has them now; empty for a plain mapping.
    const workspace::Setup &setup() const { return m_setup; }

    // ---- findings
    /// The newest finished check; its facts may be older than the document for a moment.
    const rules::CheckResult &result() const { return m_result; }
    bool isChecking() const;
    /// Facts of the document as it is now (read at once where the newest check is older).
    std::shared_ptr<const rules::Facts> currentFacts() const;

    // ---- changes: all go through here, and a refused one is told through problem()
    bool edit(const document::Edit &edit,
              document::Document::Joining joining = document::Document::Joining::Alone);
    /// Everything safe, to the end, as one undo. Works in the background; does nothing where nothing is safe.
    void repairEverythingSafe();

    /// Makes the edit that repairs everything safe, in the background, with a picture of what it would
    /// change. A text that changes meanwhile is looked at again.
    void prepareSafeRepairs(std::function<void(const PreparedRepair &)> done);
    /// Likewise the edit that does a finding's repair for all findings of its rule.
    void prepareRepairsLike(const rules::CheckResult &result, const rules::Finding &finding, int repair,
                            std::function<void(const PreparedRepair &)> done);
    /// Makes a prepared edit; refused with "finding-stale" where the text has changed since.
    bool apply(const PreparedRepair &prepared);

    // ---- what is being typed
    /// What stands in an open cell or field, as the edit that it will be once it is taken; nothing when it is
    /// taken or given up. Changes no text: it is for those who keep the work safe. An edit of the text ends
    /// it, since it was made for the text before.
    void setDraft(const std::optional<document::Edit> &draft);
    const std::optional<document::Edit> &draft() const { return m_draft; }

    // ---- password
    PasswordKeeper &passwords() { return *m_passwords; }
    const PasswordKeeper &passwords() const { return *m_passwords; }

Q_SIGNALS:
    void opened();      ///< a new document is in place
    void fileChanged(); ///< path, busy, read-only or modified state
    /// The file holds these texts now: they were saved, or reloaded from it.
    void onDisk(const passerelle::workspace::Texts &texts);
    void checked(); ///< result() is new
    void checkingChanged();
    void draftChanged();
    void problem(const passerelle::Problem &problem); ///< what nobody else was told

private:
    QString registryPath() const;
    void adopt(const OpenedWork &from);
    void takeFromDisk(const OpenedWork &from);
    void adoptSavedAs(const workspace::SavedAs &saved, bool isUnchanged);
    void documentChanged(const document::Change &change);
    void readSetup();
    void readProfiles();
    void recheck();

    Services m_services;
    document::Document m_document;
    workspace::FileIdentity m_identity;
    recovery::KnownFiles m_marks;
    FileState m_file;
    std::optional<document::Edit> m_draft;
    bool m_isOpen = false;
    bool m_isUnsaved = false;
    workspace::Setup m_setup;
    std::optional<QString> m_apiProfile; ///< whose text the document has; nothing: none was looked for
    std::optional<QString> m_fileProfile;
    mutable std::shared_ptr<const rules::Facts> m_facts;
    rules::CheckResult m_result;
    std::unique_ptr<PasswordKeeper> m_passwords;
    std::unique_ptr<BackgroundChecker> m_checker;
    decltype(SavingWays::save) m_save;
    FileWork m_files; ///< last: its end comes first, and waits for what is being written
};

} // namespace passerelle::session
