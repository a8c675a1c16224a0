// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace_session.h"

#include "document/composition.h"
#include "profiles/profile_store.h"
#include "session/background_checker.h"
#include "session/opened_work.h"
#include "session/password_keeper.h"
#include "workspace/new_workspace.h"
#include "workspace/workspace_registry.h"

#include <QDir>
#include <QFileInfo>

namespace passerelle::session
{

using document::Buffer;
using workspace::FileKind;

static const QString kSamplePath = QStringLiteral(":/passerelle/samples/toulouse.passerelle");

WorkspaceSession::WorkspaceSession(Services services, SavingWays ways)
    : m_services(std::move(services)), m_passwords(std::make_unique<PasswordKeeper>(m_services.secrets)),
      m_checker(std::make_unique<BackgroundChecker>()), m_save(std::move(ways.save)), m_files(ways.patience)
{
    connect(&m_files, &FileWork::busyChanged, this, &WorkspaceSession::fileChanged);
    connect(&m_document, &document::Document::changed, this, &WorkspaceSession::documentChanged);
    connect(&m_document.history(), &QUndoStack::cleanChanged, this, &WorkspaceSession::fileChanged);
    connect(m_checker.get(), &BackgroundChecker::checked, this, [this](const rules::CheckResult &result) {
        m_result = result;
        Q_EMIT checked();
    });
    connect(m_checker.get(), &BackgroundChecker::busyChanged, this, &WorkspaceSession::checkingChanged);
    connect(m_passwords.get(), &PasswordKeeper::changed, this, &WorkspaceSession::recheck);
}

WorkspaceSession::~WorkspaceSession() { m_files.cancel().cancel(); }

QString WorkspaceSession::displayName() const
{
    if (!m_file.path.isEmpty())
        return QFileInfo(m_file.path).fileName();
    if (m_file.isWorkspace) {
        if (!m_setup.name.value.isEmpty())
            return m_setup.name.value;
    }
    return tr("New work");
}

QString WorkspaceSession::registryPath() const
{
    return QDir(m_services.dataFolder).filePath(QStringLiteral("workspaces.json"));
}

workspace::Texts WorkspaceSession::texts() const
{
    return {m_document.snapshot().text(Buffer::Mapping), m_document.snapshot().text(Buffer::Workspace)};
}

// ---- opening

void WorkspaceSession::open(const QString &path, Done done, workspace::ForeignText foreign,
                            const QString &linkedFrom)
{
    if (!m_files.begin(FileWork::Kind::Opening, path, std::move(done)))
        return;
    workspace::LoadOptions options;
    options.foreign = foreign;
    options.linkedFrom = linkedFrom;
    options.cancel = m_files.cancel();
    m_files.run([path, options, registry = registryPath()] { return openedWork(path, options, registry); },
                [this](Result<OpenedWork> opened) {
                    if (!opened) {
                        m_files.end(Failure(opened.error()));
                        return;
                    }
                    adopt(*opened);
                    m_files.end({});
                });
}

void WorkspaceSession::openSample(Done done)
{
    open(kSamplePath, std::move(done), workspace::ForeignText::Keep);
}

void WorkspaceSession::newWorkspace(const QString &name)
{
    OpenedWork fresh;
    fresh.file.kind = FileKind::Workspace;
    fresh.file.workspaceText = workspace::newWorkspaceText(name);
    fresh.file.mappingText = workspace::newMappingText();
    adopt(fresh);
}

void WorkspaceSession::adopt(const OpenedWork &from)
{
    const workspace::LoadedFile &file = from.file;
    m_identity = static_cast<const workspace::FileIdentity &>(file); // the texts go to the document
    m_marks = from.marks;
    const bool isBuiltIn = file.path.startsWith(QLatin1Char(':'));
    m_file = {};
    m_file.path = isBuiltIn ? QString() : file.path;
    m_file.linkedMapping = isBuiltIn ? QString() : file.linkedMappingPath;
    m_file.isWorkspace = file.kind == FileKind::Workspace;
    m_file.isReadOnly = file.readOnly.has_value();
    m_file.readOnlyReason = file.readOnly ? file.readOnly->sentence() : QString();
    m_file.newerVersion = file.readOnly;
    m_file.notice = file.encodingNotice;
    for (const workspace::FoundForeign &one : file.foreign)
        m_file.foreign.push_back({one.path, one.seen, one.isConverted, {}});
    m_isOpen = true;
    m_isUnsaved = m_file.path.isEmpty() || !file.encodingNotice.isEmpty() || !from.isNamed;
    m_result = {};
    m_checker->cancel();
    m_apiProfile.reset(); // the files of profiles may be others by now
    m_fileProfile.reset();
    m_document.setReadOnly(false);
    m_document.load(file.mappingText, file.workspaceText);
    m_document.setReadOnly(m_file.isReadOnly);
    Q_EMIT opened();
    Q_EMIT fileChanged();
}

void WorkspaceSession::makeWorkspace()
{
    if (!m_isOpen || m_file.isWorkspace)
        return;
    const QFileInfo mapping(m_file.path);
    OpenedWork wrapped;
    wrapped.file.kind = FileKind::Workspace;
    wrapped.file.workspaceText = workspace::newWorkspaceText(mapping.completeBaseName());
    wrapped.file.mappingText = m_document.snapshot().text(Buffer::Mapping);
    adopt(wrapped);
}

void WorkspaceSession::close()
{
    m_checker->cancel();
    m_isOpen = false;
    m_isUnsaved = false;
    m_file = {};
    m_identity = {};
    m_marks.clear();
    m_result = {};
    m_facts.reset();
    m_passwords->setWorkspace({});
    m_document.setReadOnly(false);
    m_document.load({}, {});
    Q_EMIT opened();
    Q_EMIT fileChanged();
}

// ---- saving

void WorkspaceSession::save(Done done)
{
    if (m_file.path.isEmpty()) {
        done(Failure(Problem{QStringLiteral("save-no-path"),
                             tr("This work has no file yet."),
                             {},
                             tr("Choose a name for it with “Save as”.")}));
        return;
    }
    if (m_file.isReadOnly) {
        done(Failure(Problem{QStringLiteral("document-read-only"), tr("This file is open for reading only."),
                             m_file.path, tr("Save it under another name.")}));
        return;
    }
    if (!m_files.begin(FileWork::Kind::Saving, m_file.path, std::move(done)))
        return;
    const int step = m_document.history().index();
    m_files.run([save = m_save, file = m_identity, texts = texts(), marks = m_marks,
                 cancel = m_files.cancel()] { return save(file, texts, marks, cancel); },
                [this, step, texts = texts()](const Result<recovery::KnownFiles> &saved) {
                    if (!saved) {
                        m_files.end(Failure(saved.error()));
                        return;
                    }
                    m_marks = *saved;
                    if (m_document.history().index() == step) {
                        m_isUnsaved = false;
                        m_document.history().setClean();
                    }
                    m_files.end({});
                    Q_EMIT onDisk(texts);
                });
}

void WorkspaceSession::saveAs(const QString &path, Done done)
{
    if (!m_files.begin(FileWork::Kind::Saving, path, std::move(done)))
        return;
    m_files.run(
        [file = m_identity, texts = texts(), path, registry = registryPath()]() {
            auto saved = markedSaveAs(file, texts, path);
            if (saved && !saved->newId.isEmpty())
                (void)workspace::WorkspaceRegistry(registry).remember(saved->newId, saved->file.path);
            return saved;
        },
        [this, step = m_document.history().index()](const Result<MarkedSave> &saved) {
            if (!saved) {
                m_files.end(Failure(saved.error()));
                return;
            }
            m_marks = saved->marks;
            const bool isUnchanged = m_document.history().index() == step;
            adoptSavedAs(*saved, isUnchanged);
            if (isUnchanged)
                Q_EMIT onDisk(texts());
            if (saved->oldId == saved->newId) {
                m_files.end({});
                return;
            }
            m_passwords->copy(saved->oldId, saved->newId, [this](const Result<void> &copied) {
                m_files.end({});
                if (!copied)
                    Q_EMIT problem(copied.error());
            });
        });
}

void WorkspaceSession::adoptSavedAs(const workspace::SavedAs &saved, bool isUnchanged)
{
    m_identity = saved.file;
    m_file.path = saved.file.path;
    m_file.isWorkspace = saved.file.kind == FileKind::Workspace;
    m_file.isReadOnly = m_file.isLocked = false;
    m_file.readOnlyReason.clear();
    m_file.newerVersion.reset();
    m_document.setReadOnly(false);
    if (saved.move)
        m_document.rewrite(Buffer::Workspace, [&move = *saved.move](const QByteArray &text) {
            return workspace::textAfterMove(text, move);
        });
    m_file.linkedMapping =
        m_file.isWorkspace
            ? workspace::linkedMapping(m_document.snapshot().text(Buffer::Workspace), m_file.path)
            : QString();
    if (isUnchanged) {
        m_isUnsaved = false;
        m_document.history().setClean();
    }
}

// ---- keeping the work safe

void WorkspaceSession::reload(Done done)
{
    if (!m_files.begin(FileWork::Kind::Opening, m_file.path, std::move(done)))
        return;
    workspace::LoadOptions options;
    options.foreign = workspace::ForeignText::Keep;
    options.cancel = m_files.cancel();
    m_files.run([path = m_file.path, options,
                 registry = registryPath()] { return openedWork(path, options, registry); },
                [this](const Result<OpenedWork> &opened) {
                    if (!opened) {
                        m_files.end(Failure(opened.error()));
                        return;
                    }
                    takeFromDisk(*opened);
                    m_files.end({});
                    Q_EMIT onDisk(texts());
                });
}

void WorkspaceSession::takeFromDisk(const OpenedWork &from)
{
    m_identity = static_cast<const workspace::FileIdentity &>(from.file);
    m_marks = from.marks;
    m_file.linkedMapping = from.file.linkedMappingPath;
    m_document.setReadOnly(false);
    putBack(tr("Reload %1").arg(displayName()), {from.file.mappingText, from.file.workspaceText});
    m_document.setReadOnly(m_file.isReadOnly);
    m_isUnsaved = false;
    m_document.history().setClean();
}

bool WorkspaceSession::putBack(const QString &name, const workspace::Texts &texts)
{
    document::Edit whole{name, {}};
    for (const auto &[buffer, text] :
         {std::pair(Buffer::Mapping, texts.mapping), std::pair(Buffer::Workspace, texts.workspace)}) {
        const auto size = static_cast<quint32>(m_document.snapshot().text(buffer).size());
        whole.replacements.push_back({buffer, {0, size}, text});
    }
    return edit(document::trimmed(std::move(whole), m_document.snapshot()));
}

void WorkspaceSession::adoptUnsaved(const workspace::FileIdentity &file, const workspace::Texts &texts)
{
    OpenedWork work;
    static_cast<workspace::FileIdentity &>(work.file) = file;
    work.file.mappingText = texts.mapping;
    work.file.workspaceText = texts.workspace;
    adopt(work);
    m_file.path.clear();
    m_isUnsaved = true;
    Q_EMIT fileChanged();
}

void WorkspaceSession::keepMine(const recovery::KnownFiles &marks)
{
    m_marks = marks;
    m_isUnsaved = true;
    Q_EMIT fileChanged();
}

void WorkspaceSession::setLocked(const QString &reason)
{
    const bool isLocked = !reason.isEmpty();
    if (isLocked == m_file.isLocked || (isLocked && m_file.isReadOnly))
        return;
    m_file.isLocked = m_file.isReadOnly = isLocked;
    m_file.readOnlyReason = reason;
    m_document.setReadOnly(isLocked);
    Q_EMIT fileChanged();
}

// ---- findings and changes

bool WorkspaceSession::isChecking() const { return m_checker->isBusy(); }

std::shared_ptr<const rules::Facts> WorkspaceSession::currentFacts() const
{
    const auto isCurrent = [this](const std::shared_ptr<const rules::Facts> &facts) {
        return facts && facts->snapshot.revision == m_document.snapshot().revision;
    };
    if (isCurrent(m_result.facts()))
        return m_result.facts();
    if (!isCurrent(m_facts))
        m_facts = rules::Facts::of(m_document.snapshot(), m_file.isWorkspace, m_passwords->state(),
                                   m_result.facts().get());
    return m_facts;
}

void WorkspaceSession::documentChanged(const document::Change &change)
{
    setDraft(std::nullopt);
    const bool isSetupTouched =
        change.everything ||
        std::any_of(change.edit.replacements.begin(), change.edit.replacements.end(),
                    [](const document::Replacement &one) { return one.buffer == Buffer::Workspace; });
    if (isSetupTouched)
        readSetup();
    recheck();
}

void WorkspaceSession::readSetup()
{
    if (!m_file.isWorkspace) {
        m_setup = {};
        m_passwords->setWorkspace({});
        return;
    }
    m_setup = workspace::Setup(
        std::make_shared<const json::Reading>(json::read(m_document.snapshot().text(Buffer::Workspace))));
    m_passwords->setWorkspace(m_setup.id.value);
    readProfiles();
}

void WorkspaceSession::readProfiles()
{
    const profiles::ProfileStore store(m_services.dataFolder);
    const auto read = [&](profiles::Kind kind, Buffer buffer, const QString &id,
                          std::optional<QString> &known) {
        // One that is not there has no text: a rule tells.
        if (std::exchange(known, id) != id)
            m_document.setProfile(buffer, store.text(kind, id).value_or(QByteArray()), store.ids(kind));
    };
    read(profiles::Kind::Api, Buffer::ApiProfile, m_setup.apiProfile.value, m_apiProfile);
    read(profiles::Kind::Files, Buffer::FileProfile, m_setup.fileProfile.value, m_fileProfile);
}

void WorkspaceSession::recheck()
{
    if (m_isOpen)
        m_checker->request(m_document.snapshot(), m_file.isWorkspace,
                           m_file.isWorkspace ? m_passwords->state() : rules::PasswordState::NotAsked);
}

bool WorkspaceSession::edit(const document::Edit &edit, document::Document::Joining joining)
{
    const auto done = m_document.edit(edit, joining);
    if (!done)
        Q_EMIT problem(done.error());
    return done.has_value();
}

void WorkspaceSession::setDraft(const std::optional<document::Edit> &draft)
{
    if (!draft && !m_draft)
        return;
    m_draft = draft;
    Q_EMIT draftChanged();
}

void WorkspaceSession::repairEverythingSafe()
{
    prepareSafeRepairs([this](const PreparedRepair &prepared) { apply(prepared); });
}

void WorkspaceSession::prepareSafeRepairs(std::function<void(const PreparedRepair &)> done)
{
    const auto facts = currentFacts();
    m_checker->prepare(
        facts, [facts](const CancelToken &cancel) { return rules::repairEverythingSafe(*facts, cancel); },
        [this, done = std::move(done)](const PreparedRepair &prepared) {
            if (prepared.facts->snapshot.revision == m_document.snapshot().revision)
                done(prepared);
            else
                prepareSafeRepairs(done);
        });
}

void WorkspaceSession::prepareRepairsLike(const rules::CheckResult &result, const rules::Finding &finding,
                                          int repair, std::function<void(const PreparedRepair &)> done)
{
    m_checker->prepare(
        result.facts(),
        [result, finding, repair](const CancelToken &cancel) {
            return result.repairsLike(finding, static_cast<std::size_t>(repair), cancel);
        },
        std::move(done));
}

bool WorkspaceSession::apply(const PreparedRepair &prepared)
{
    if (prepared.facts->snapshot.revision == m_document.snapshot().revision)
        return edit(prepared.edit);
    Q_EMIT problem({QStringLiteral("finding-stale"),
                    tr("The text has changed since this was found."),
                    {},
                    tr("Wait until it is checked again, then repair it.")});
    return false;
}

} // namespace passerelle::session
