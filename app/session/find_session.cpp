// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/find_session.h"

#include "base/worker.h"
#include "session/workspace_session.h"

namespace passerelle::session
{

using document::Buffer;
using search::Found;
using search::Hit;

/// While one types into the text the search waits so long for the next key, in milliseconds.
static constexpr int kSearchDelay = 120;

FindSession::FindSession(WorkspaceSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_worker(std::make_unique<Worker>(QStringLiteral("find")))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kSearchDelay);
    connect(&m_delay, &QTimer::timeout, this, &FindSession::start);
    connect(&session.document(), &document::Document::changed, this, &FindSession::follow);
}

FindSession::~FindSession() { m_cancel.cancel(); }

void FindSession::setQuery(const search::Query &query)
{
    if (m_query == query)
        return;
    m_query = query;
    m_then = nullptr;
    if (m_query.text.isEmpty())
        stop();
    else
        start();
}

void FindSession::stop()
{
    m_query.text.clear();
    m_cancel.cancel();
    m_delay.stop();
    ++m_job;
    m_isSearching = false;
    m_then = nullptr;
    m_found.reset();
    m_problem.reset();
    m_hits.setFound({});
    Q_EMIT changed();
}

/// Where a part of the text is behind a change. What is put in at its ends belongs to it.
static ByteRange moved(ByteRange part, const document::Edit &edit)
{
    qint64 shift = 0;
    qint64 begin = part.offset, end = part.end();
    for (const document::Replacement &one : edit.replacements) {
        if (one.buffer != Buffer::Mapping || one.range.offset > part.end())
            continue;
        const qint64 more = one.with.size() - qint64{one.range.length};
        const bool isBefore = one.range.end() <= part.offset && one.range.offset < part.offset;
        if (isBefore)
            begin += more;
        else if (one.range.offset < part.offset)
            begin = one.range.offset + shift + one.with.size();
        end = one.range.end() <= part.end() ? end + more : one.range.offset + shift;
        shift += more;
    }
    return ByteRange::between(static_cast<quint32>(begin), static_cast<quint32>(std::max(begin, end)));
}

void FindSession::follow(const document::Change &change)
{
    if (m_part && change.everything)
        m_part.reset();
    else if (m_part)
        m_part = moved(*m_part, change.edit);
    if (m_query.within)
        m_query.within = m_part;
    restart();
}

void FindSession::restart()
{
    if (!isActive())
        return;
    m_cancel.cancel();
    m_isSearching = true;
    m_delay.start();
}

void FindSession::start()
{
    m_cancel.cancel();
    m_delay.stop();
    const auto pattern = search::Pattern::make(m_query);
    const quint64 job = ++m_job;
    if (!pattern) {
        m_isSearching = false;
        m_found.reset();
        m_hits.setFound({});
        m_problem = pattern.error();
        Q_EMIT changed();
        return;
    }
    m_isSearching = true;
    m_cancel = CancelToken();
    const document::Snapshot &now = m_session.document().snapshot();
    search::Subject subject{now.revision, now.text(Buffer::Mapping), std::nullopt};
    const auto &facts = m_session.result().facts();
    if (facts && facts->snapshot.revision == now.revision && facts->mappingReading)
        subject.mapping = facts->mapping;
    m_worker->run([pattern = *pattern, subject = std::move(subject),
                   cancel = m_cancel] { return search::search(pattern, subject, cancel); },
                  [this, job](const std::shared_ptr<const Found> &found) { take(job, found); });
    Q_EMIT changed();
}

void FindSession::take(quint64 job, const std::shared_ptr<const Found> &found)
{
    if (job != m_job || !found || m_delay.isActive())
        return;
    m_isSearching = false;
    m_found = found;
    m_problem = found->problem;
    m_hits.setFound(found);
    Q_EMIT changed();
    if (m_then)
        std::exchange(m_then, nullptr)();
}

bool FindSession::isCurrent() const
{
    return m_found && !m_isSearching && m_found->revision == m_session.document().snapshot().revision;
}

void FindSession::whenCurrent(std::function<void()> then)
{
    if (isCurrent())
        then();
    else if (isActive())
        m_then = std::move(then);
}

// ---- places

static std::vector<Hit>::const_iterator firstFrom(const Found &found, quint32 offset)
{
    return std::lower_bound(found.hits.begin(), found.hits.end(), offset,
                            [](const Hit &hit, quint32 at) { return hit.range.offset < at; });
}

int FindSession::hitFrom(quint32 offset) const
{
    if (!m_found || m_found->hits.empty())
        return -1;
    const auto at = firstFrom(*m_found, offset);
    return at == m_found->hits.end() ? 0 : static_cast<int>(at - m_found->hits.begin());
}

int FindSession::hitBefore(quint32 offset) const
{
    if (!m_found || m_found->hits.empty())
        return -1;
    const auto at = firstFrom(*m_found, offset);
    return static_cast<int>((at == m_found->hits.begin() ? m_found->hits.end() : at) -
                            m_found->hits.begin()) -
           1;
}

int FindSession::hitAt(ByteRange range) const
{
    if (!m_found)
        return -1;
    const auto at = firstFrom(*m_found, range.offset);
    return at != m_found->hits.end() && at->range == range ? static_cast<int>(at - m_found->hits.begin())
                                                           : -1;
}

// ---- changes

QString FindSession::stepName(int count) const
{
    return tr("Replace “%1” with “%2” in %n place(s)", nullptr, count)
        .arg(m_query.text.left(40), m_query.replacement->left(40));
}

std::optional<quint32> FindSession::replaceOne(int hit)
{
    if (!isCurrent() || hit < 0 || hit >= m_hits.rowCount() || !m_query.replacement)
        return std::nullopt;
    const Hit one = m_found->hits[static_cast<std::size_t>(hit)];
    if (!m_session.edit({stepName(1), {{Buffer::Mapping, one.range, one.with}}}))
        return std::nullopt;
    return one.range.offset + static_cast<quint32>(one.with.size());
}

int FindSession::replaceAll()
{
    const int count = m_hits.tickedCount();
    if (!isCurrent() || count == 0 || !m_query.replacement)
        return 0;
    const auto found = m_found; // the edit begins a new search
    return m_session.edit(search::replacement(*found, stepName(count), m_hits.ticks())) ? count : 0;
}

} // namespace passerelle::session
