// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recovery/versions_model.h"
#include "workspace/workspace_file.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace passerelle
{
class Worker;
}

namespace passerelle::session
{

class WorkspaceSession;

/// Keeps the last ten saved versions of each workspace and mapping, and gives them back. Works beside the
/// window; its answers come later. Lives as long as its session.
class VersionKeeper : public QObject
{
    Q_OBJECT
public:
    using TextsThen = std::function<void(const Result<workspace::Texts> &)>;
    using DiffThen = std::function<void(const Result<QString> &)>;

    explicit VersionKeeper(WorkspaceSession &session);
    ~VersionKeeper() override;

    /// Off: nothing more is kept; what was kept stays until forgetAll().
    void setOn(bool on) { m_on = on; }
    bool isOn() const { return m_on; }
    /// Deletes the versions of all workspaces.
    void forgetAll();

    /// The versions of what is open, newest first, as refresh() found them.
    recovery::VersionsModel &model() { return m_model; }
    void refresh();
    /// The texts of a version, for any comparison.
    void texts(const recovery::KeptVersion &version, TextsThen then);
    /// From that version to the work as it is now.
    void compare(const recovery::KeptVersion &version, DiffThen then);
    /// Puts a version in the place of the work, as one undo.
    void restore(const recovery::KeptVersion &version);
    /// Keeps what the file holds now, before the next save replaces it.
    void keepWhatIsOnDisk();

Q_SIGNALS:
    void refreshed();
    void problem(const passerelle::Problem &problem);

private:
    QString folder() const;
    QString key() const;
    void noteOpened();
    void keep(const workspace::Texts &texts);

    struct OnDisk {
        QString key;
        workspace::Texts texts;
        QDateTime time;
    };

    WorkspaceSession &m_session;
    recovery::VersionsModel m_model;
    std::optional<OnDisk> m_opened; ///< what the first save replaces
    bool m_on = true;
    std::unique_ptr<Worker> m_worker;
};

} // namespace passerelle::session
