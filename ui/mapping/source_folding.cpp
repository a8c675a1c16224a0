// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/source_folding.h"

#include "ui/mapping/source_editor.h"

#include <QElapsedTimer>
#include <algorithm>
#include <utility>

namespace passerelle::ui
{

using Base = QsciScintillaBase;

/// How long one slice may take, in milliseconds: a frame has room for it beside the painting.
static constexpr qint64 kSlice = 4;
/// Lines of one step, which takes well below a millisecond.
static constexpr long kLinesAtOnce = 4000;

static unsigned long word(long line) { return static_cast<unsigned long>(line); }

SourceFolding::SourceFolding(SourceEditor &source) : QObject(&source), m_source(source)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &SourceFolding::work);
    connect(&source, &Base::SCN_MARGINCLICK, this,
            [this](int position) { toggle(m_source.call(Base::SCI_LINEFROMPOSITION, word(position))); });
}

// ---- from outside

void SourceFolding::setLevels(FoldLevels levels)
{
    std::erase_if(m_jobs, [](const Job &job) { return job.kind == Job::Kind::Levels; });
    m_levels = std::move(levels);
    m_jobs.push_front({Job::Kind::Levels});
    begin();
}

void SourceFolding::drop()
{
    m_jobs.clear();
    m_levels = {};
    m_next.stop();
}

void SourceFolding::linesMoved(long line, long added)
{
    if (added > 0 && (!isVisible(line) || (isHeader(line) && !isExpanded(line))))
        m_source.call(Base::SCI_HIDELINES, word(line + 1), line + added); // they came into what is folded
    // Levels that are not set yet come again with the next reading.
    std::erase_if(m_jobs, [](const Job &job) { return job.kind == Job::Kind::Levels; });
    for (Job &job : m_jobs) {
        if (job.at > line)
            job.at = std::max(line, job.at + added);
    }
}

void SourceFolding::foldHere()
{
    long line = caretLine();
    while (line >= 0 && !(isHeader(line) && isExpanded(line)))
        line = parentOf(line);
    if (line >= 0)
        setExpanded(line, false);
}

void SourceFolding::unfoldHere()
{
    const long line = caretLine();
    if (isHeader(line) && !isExpanded(line))
        setExpanded(line, true);
}

void SourceFolding::foldAll()
{
    m_jobs.push_back({Job::Kind::Fold});
    m_jobs.push_back({Job::Kind::Settle});
    m_jobs.push_back({Job::Kind::Then});
    begin();
}

void SourceFolding::unfoldAll()
{
    m_jobs.push_back({Job::Kind::Unfold});
    m_jobs.push_back({Job::Kind::Settle});
    begin();
}

void SourceFolding::toggle(long line)
{
    if (isHeader(line))
        setExpanded(line, !isExpanded(line));
}

bool SourceFolding::show(long line, std::function<void()> then)
{
    if (isVisible(line))
        return true;
    if (!isBusy()) {
        long outermost = -1; // of those that are folded
        for (long parent = parentOf(line); parent >= 0; parent = parentOf(parent)) {
            if (isExpanded(parent))
                continue;
            m_source.call(Base::SCI_SETFOLDEXPANDED, word(parent), 1);
            outermost = parent;
        }
        m_jobs.push_back({Job::Kind::Settle, std::max(0L, outermost), depthOf(outermost)});
        begin();
        if (!isBusy())
            return true;
    }
    m_jobs.push_back({Job::Kind::Then, 0, -1, false, -1, std::move(then)});
    return false;
}

// ---- in slices

void SourceFolding::begin()
{
    if (!m_next.isActive())
        work();
}

void SourceFolding::work()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_jobs.empty() && timer.elapsed() < kSlice) {
        if (!step(m_jobs.front()))
            continue;
        const std::function<void()> then = std::move(m_jobs.front().then);
        m_jobs.pop_front();
        if (then)
            then();
    }
    Q_EMIT shown();
    if (!m_jobs.empty())
        m_next.start();
    else
        m_levels = {};
}

bool SourceFolding::step(Job &job)
{
    switch (job.kind) {
    case Job::Kind::Levels:
        return setSomeLevels(job);
    case Job::Kind::Fold:
    case Job::Kind::Unfold:
        return markSome(job);
    case Job::Kind::Settle:
        return settleSome(job);
    case Job::Kind::Then:
        bringCaretOut();
        return true;
    }
    return true;
}

bool SourceFolding::setSomeLevels(Job &job)
{
    const long count = std::min<long>(std::ssize(m_levels), lineCount());
    const long end = std::min(count, job.at + kLinesAtOnce);
    for (; job.at < end; ++job.at) {
        const long level = m_levels[static_cast<std::size_t>(job.at)];
        if (!(level & Base::SC_FOLDLEVELHEADERFLAG) && !isExpanded(job.at)) // it is none any more
            m_source.call(Base::SCI_SETFOLDEXPANDED, word(job.at), 1);
        m_source.call(Base::SCI_SETFOLDLEVEL, word(job.at), level);
    }
    if (job.at < count)
        return false;
    if (m_source.call(Base::SCI_GETALLLINESVISIBLE) == 0) // blocks may have become others
        m_jobs.push_back({Job::Kind::Settle});
    return true;
}

/// Says of all blocks that they are folded or not; what that hides or shows is settled afterwards.
bool SourceFolding::markSome(Job &job) const
{
    const bool folds = job.kind == Job::Kind::Fold;
    const long end = std::min(lineCount(), job.at + kLinesAtOnce);
    for (; job.at < end; ++job.at) {
        if (isHeader(job.at) && !(folds && depthOf(job.at) == 0))
            m_source.call(Base::SCI_SETFOLDEXPANDED, word(job.at), folds ? 0 : 1);
    }
    return job.at >= lineCount();
}

/// Shows and hides lines as the blocks around them are.
bool SourceFolding::settleSome(Job &job) const
{
    const long count = lineCount();
    const long end = std::min(count, job.at + kLinesAtOnce);
    long runBegan = job.at;
    bool isHidden = false; // the lines of the run
    const auto endRun = [&](long behind) {
        if (behind > runBegan)
            m_source.call(isHidden ? Base::SCI_HIDELINES : Base::SCI_SHOWLINES, word(runBegan), behind - 1);
        runBegan = behind;
    };
    bool isDone = false;
    QElapsedTimer timer;
    timer.start();
    for (; job.at < end && timer.elapsed() < kSlice; ++job.at) {
        const long depth = depthOf(job.at);
        if (depth <= job.within && std::exchange(job.hasBegun, true)) {
            isDone = true;
            break;
        }
        if (depth <= job.folded)
            job.folded = -1;
        if (const bool hides = job.folded >= 0; hides != isHidden) {
            endRun(job.at);
            isHidden = hides;
        }
        if (job.folded < 0 && isHeader(job.at) && !isExpanded(job.at))
            job.folded = depth;
    }
    endRun(job.at);
    return isDone || job.at >= count;
}

void SourceFolding::setExpanded(long line, bool isExpanded)
{
    m_source.call(Base::SCI_SETFOLDEXPANDED, word(line), isExpanded ? 1 : 0);
    m_jobs.push_back({Job::Kind::Settle, line, depthOf(line)});
    if (!isExpanded)
        m_jobs.push_back({Job::Kind::Then});
    begin();
}

/// Out of what was folded, to the line that stands for it.
void SourceFolding::bringCaretOut()
{
    long line = caretLine();
    while (line >= 0 && !isVisible(line))
        line = parentOf(line);
    if (line >= 0 && line != caretLine())
        m_source.call(Base::SCI_SETEMPTYSELECTION,
                      word(m_source.call(Base::SCI_GETLINEENDPOSITION, word(line))));
}

// ---- what Scintilla knows

bool SourceFolding::isHeader(long line) const
{
    return m_source.call(Base::SCI_GETFOLDLEVEL, word(line)) & Base::SC_FOLDLEVELHEADERFLAG;
}

bool SourceFolding::isExpanded(long line) const
{
    return m_source.call(Base::SCI_GETFOLDEXPANDED, word(line)) != 0;
}

bool SourceFolding::isVisible(long line) const
{
    return m_source.call(Base::SCI_GETLINEVISIBLE, word(line)) != 0;
}

long SourceFolding::depthOf(long line) const
{
    const long level = m_source.call(Base::SCI_GETFOLDLEVEL, word(line));
    return (level & Base::SC_FOLDLEVELNUMBERMASK) - Base::SC_FOLDLEVELBASE;
}

long SourceFolding::lineCount() const { return m_source.call(Base::SCI_GETLINECOUNT); }

long SourceFolding::parentOf(long line) const { return m_source.call(Base::SCI_GETFOLDPARENT, word(line)); }

long SourceFolding::caretLine() const { return m_source.call(Base::SCI_LINEFROMPOSITION, m_source.caret()); }

} // namespace passerelle::ui
