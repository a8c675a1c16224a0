// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "search/hits_model.h"

#include <QObject>
#include <QTimer>
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

/// Find and replace over the mapping: keeps what was searched up to date with the text, beside the work, and
/// replaces as one step of the history.
class FindSession : public QObject
{
    Q_OBJECT
public:
    explicit FindSession(WorkspaceSession &session, QObject *parent = nullptr);
    ~FindSession() override;

    /// A part of the text that a query may be limited to; it moves and grows with what is changed.
    void setPart(std::optional<ByteRange> part) { m_part = part; }
    const std::optional<ByteRange> &part() const { return m_part; }
    /// Searches from now on for this, until the next query or stop(). Query::within is that part, and
    /// moves with it.
    void setQuery(const search::Query &query);
    const search::Query &query() const { return m_query; }
    void stop();
    bool isActive() const { return !m_query.text.isEmpty(); }

    /// A search is under way, or will be in a moment.
    bool isSearching() const { return m_isSearching; }
    /// The newest result, or null; it may be of a text that has changed since.
    const std::shared_ptr<const search::Found> &found() const { return m_found; }
    bool isCurrent() const;
    /// Why there is no result, or only a part of one.
    const std::optional<Problem> &problem() const { return m_problem; }
    search::HitsModel &hits() { return m_hits; }

    /// The hit that begins at the offset or next behind it, around the end; -1 where there is none.
    int hitFrom(quint32 offset) const;
    /// The last hit that begins before the offset, around the beginning; -1 where there is none.
    int hitBefore(quint32 offset) const;
    /// The hit that is exactly this range, or -1.
    int hitAt(ByteRange range) const;

    /// Calls `then` once the result is one of the text as it stands (at once, mostly). Dropped by another
    /// query.
    void whenCurrent(std::function<void()> then);
    /// Puts the replacement in the place of one hit; the caret's new place, or nothing where it was refused.
    std::optional<quint32> replaceOne(int hit);
    /// Replaces all ticked hits as one step; how many.
    int replaceAll();

Q_SIGNALS:
    void changed(); ///< result, problem or searching

private:
    void follow(const document::Change &change);
    void restart();
    void start();
    void take(quint64 job, const std::shared_ptr<const search::Found> &found);
    QString stepName(int count) const;

    WorkspaceSession &m_session;
    search::Query m_query;
    std::optional<ByteRange> m_part;
    search::HitsModel m_hits;
    std::shared_ptr<const search::Found> m_found;
    std::optional<Problem> m_problem;
    std::function<void()> m_then;
    QTimer m_delay;
    CancelToken m_cancel;
    quint64 m_job = 0;
    bool m_isSearching = false;
    std::unique_ptr<Worker> m_worker; ///< last: its end comes first
};

} // namespace passerelle::session
