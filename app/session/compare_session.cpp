// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/compare_session.h"

#include "base/worker.h"
#include "compare/take_over.h"
#include "session/text_take_over.h"
#include "session/workspace_session.h"

#include <utility>

namespace passerelle::session
{

using compare::Comparison;
using document::Buffer;
using mapping::Mapping;

namespace
{

/// While one types into the text the comparison waits so long for the next key, in milliseconds.
constexpr int kReadDelay = 150;
std::shared_ptr<const Mapping> mappingOf(const QByteArray &text)
{
    return std::make_shared<const Mapping>(std::make_shared<const json::Reading>(json::read(text)));
}

} // namespace

CompareSession::CompareSession(WorkspaceSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_worker(std::make_unique<Worker>(QStringLiteral("compare")))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kReadDelay);
    connect(&m_delay, &QTimer::timeout, this, &CompareSession::start);
    connect(&session.document(), &document::Document::changed, this, &CompareSession::restart);
    connect(&session, &WorkspaceSession::opened, this, &CompareSession::close);
}

CompareSession::~CompareSession() { m_cancel.cancel(); }

void CompareSession::compareWith(const CompareSource &source)
{
    m_source = source;
    m_comparison.reset();
    refresh();
}

void CompareSession::refresh()
{
    if (!isActive())
        return;
    m_right.reset();
    start();
}

void CompareSession::close()
{
    m_cancel.cancel();
    m_delay.stop();
    ++m_job;
    m_isBusy = false;
    m_source = {};
    m_right.reset();
    m_comparison.reset();
    m_texts.clear();
    m_changes.setComparison(nullptr);
    Q_EMIT changed();
}

bool CompareSession::isCurrent() const
{
    return m_comparison && !m_isBusy && m_revision == m_session.document().snapshot().revision;
}

void CompareSession::restart()
{
    if (!isActive())
        return;
    m_cancel.cancel();
    m_delay.start();
    if (!std::exchange(m_isBusy, true))
        Q_EMIT changed();
}

void CompareSession::start()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_delay.stop();
    m_isBusy = true;
    const quint64 job = ++m_job;
    const document::Snapshot &now = m_session.document().snapshot();
    m_worker->run([source = m_source, right = m_right, left = now.text(Buffer::Mapping),
                   cancel = m_cancel] { return work(source, right, left, cancel); },
                  [this, job, revision = now.revision](const Outcome &outcome) {
                      if (job == m_job)
                          take(revision, outcome);
                  });
    Q_EMIT changed();
}

CompareSession::Outcome CompareSession::work(const CompareSource &source, Right right, const QByteArray &left,
                                             const CancelToken &cancel)
{
    if (!right) {
        const auto text = source.read();
        if (!text)
            return {nullptr, nullptr, text.error()};
        right = mappingOf(*text);
    }
    if (cancel.isCancelled())
        return {std::move(right), nullptr, std::nullopt};
    auto comparison = compare::compared(*mappingOf(left), *right, cancel);
    return {std::move(right), std::move(comparison), std::nullopt};
}

void CompareSession::take(quint64 revision, const Outcome &outcome)
{
    if (outcome.right)
        m_right = outcome.right;
    if (outcome.problem) {
        Q_EMIT problem(*outcome.problem);
        close();
        return;
    }
    if (!outcome.comparison || m_delay.isActive())
        return;
    m_isBusy = false;
    m_revision = revision;
    m_comparison = outcome.comparison;
    m_changes.setSides(m_session.displayName(), m_source.name);
    m_changes.setComparison(m_comparison);
    Q_EMIT changed();
}

// ---- taking over

void CompareSession::takeOver(const std::vector<int> &changes)
{
    if (!isCurrent() || changes.empty() || m_session.file().isReadOnly)
        return;
    m_worker->run([comparison = m_comparison, changes] { return compare::takeOver(*comparison, changes); },
                  [this, revision = m_revision](const document::Edit &edit) { apply(revision, edit); });
}

void CompareSession::apply(quint64 revision, const document::Edit &edit)
{
    // An edit of a text that has changed since would hit other bytes.
    if (m_session.document().snapshot().revision != revision)
        return;
    m_session.edit(edit);
    if (m_delay.isActive())
        start();
}

// ---- the texts

void CompareSession::requestTexts(difference::Spaces spaces)
{
    if (m_comparison)
        m_texts.compare(m_comparison->left.tree().text(), m_comparison->right.tree().text(), spaces);
}

void CompareSession::takeTextOver(const std::vector<int> &changes)
{
    const auto &texts = m_texts.result();
    // An edit of a text that has changed since would hit other bytes.
    if (!texts || changes.empty() || m_session.file().isReadOnly ||
        texts->side(difference::Side::Before).text() != m_session.document().snapshot().text(Buffer::Mapping))
        return;
    m_session.edit(session::takeTextOver(*texts, changes));
    if (m_delay.isActive())
        start();
}

} // namespace passerelle::session
