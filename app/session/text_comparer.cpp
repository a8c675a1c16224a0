// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/text_comparer.h"

#include "base/worker.h"

#include <chrono>

namespace passerelle::session
{

using difference::Spaces;
using difference::TextComparison;

static constexpr std::chrono::milliseconds kLook{100};

static bool isOneText(const QByteArray &one, const QByteArray &other)
{
    return one.constData() == other.constData() && one.size() == other.size();
}

TextComparer::TextComparer(QObject *parent)
    : QObject(parent), m_worker(std::make_unique<Worker>(QStringLiteral("text-diff")))
{
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, &TextComparer::progressed);
}

TextComparer::~TextComparer() { m_watch.cancel.cancel(); }

void TextComparer::compare(const QByteArray &before, const QByteArray &after, Spaces spaces)
{
    if (m_isAsked && m_spaces == spaces && isOneText(m_before, before) && isOneText(m_after, after))
        return;
    m_watch.cancel.cancel();
    m_watch = difference::Watch();
    m_before = before;
    m_after = after;
    m_spaces = spaces;
    m_isAsked = true;
    m_isBusy = true;
    m_isCancelled = false;
    m_look.start();
    m_worker->run(
        [before, after, spaces, watch = m_watch] { return TextComparison::of(before, after, spaces, watch); },
        [this, job = ++m_job](const Comparison &comparison) { take(job, comparison); });
    Q_EMIT changed();
}

void TextComparer::take(quint64 job, const Comparison &comparison)
{
    if (job != m_job)
        return;
    m_look.stop();
    m_isBusy = false;
    m_result = comparison;
    Q_EMIT changed();
}

void TextComparer::cancel()
{
    if (!m_isBusy)
        return;
    clear();
    m_isCancelled = true;
    Q_EMIT changed();
}

void TextComparer::clear()
{
    m_watch.cancel.cancel();
    m_look.stop();
    ++m_job; // what still comes is of no interest
    m_isBusy = false;
    m_isCancelled = false;
    m_isAsked = false;
    m_before.clear();
    m_after.clear();
    m_result.reset();
}

int TextComparer::percent() const { return *m_watch.percent; }

} // namespace passerelle::session
