// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "document/document.h"
#include "recovery/journal_folder.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace passerelle
{
class Worker;
}
namespace passerelle::recovery
{
class JournalWriter;
}

namespace passerelle::session
{

class WorkspaceSession;

/// Writes down what is not saved yet, what is just being typed included, within two seconds of each change
/// and beside the window, and offers back what was left over when the program ended without being asked.
/// Lives as long as its session.
class RecoveryKeeper : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void> &)>;
    using DiffThen = std::function<void(const Result<QString> &)>;

    explicit RecoveryKeeper(WorkspaceSession &session);
    /// Leaves the journal: without finish() this is no end that the operator wanted.
    ~RecoveryKeeper() override;

    /// The work was saved, or given up by the operator's word: nothing of it is to be offered again.
    void finish();

    // ---- what was left over
    /// Looks for it; leftOversChanged() follows where there is something.
    void findLeftOvers();
    const std::vector<recovery::LeftOver> &leftOvers() const { return m_leftOvers; }
    /// There is some, now or once findLeftOvers() has looked again.
    bool hasUnsavedWork() const { return !m_leftOvers.empty() || m_isSomeKept; }
    /// From the file as it is now to the work in the journal.
    void compare(std::size_t index, DiffThen then);
    /// Opens the file and puts the work into it, unsaved and as one undo; or opens the work alone, where the
    /// file cannot be opened. What is open now must be saved already, or given up.
    void restore(std::size_t index, const Done &done);
    void discard(std::size_t index);
    /// Lets go of the others: they are offered again when findLeftOvers() is called, here, in another window
    /// or at the next start.
    void keepForLater();

Q_SIGNALS:
    void leftOversChanged();
    void noneFound(); ///< findLeftOvers() has looked, and there is nothing
    void problem(const passerelle::Problem &problem);

private:
    void documentChanged(const document::Change &change);
    void documentOpened();
    void draftChanged();
    void noteAll();
    void flush();
    void flushed(const Result<void> &written);
    void putBack(const recovery::JournalContent &content, const Done &done);
    void removeRestored();

    WorkspaceSession &m_session;
    QTimer m_timer;
    std::vector<document::Edit> m_pending;
    bool m_isAllPending = true; ///< the journal must begin with the whole texts
    bool m_isWritten = false;   ///< there is a journal, or soon
    bool m_isSomeKept = false;  ///< for later
    bool m_wasTold = false;     ///< that it cannot be written
    std::vector<recovery::LeftOver> m_leftOvers;
    std::optional<recovery::LeftOver> m_restored; ///< goes when its work stands in a journal of this session
    std::shared_ptr<recovery::JournalWriter> m_writer; ///< used on the worker only
    std::unique_ptr<Worker> m_worker;
};

} // namespace passerelle::session
