// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mapping/fold_levels.h"

#include <QObject>
#include <QTimer>
#include <deque>
#include <functional>

namespace passerelle::ui
{

class SourceEditor;

/// Folds blocks of the source, however large. Scintilla takes 0.1 s to fold or to be told the levels of
/// 600 000 lines, so whatever concerns many lines is done in slices of a fraction of a frame, in the order
/// asked; what concerns few is done at once. Lines count from 0.
class SourceFolding : public QObject
{
    Q_OBJECT
public:
    explicit SourceFolding(SourceEditor &source);

    /// Of the text as it stands.
    void setLevels(FoldLevels levels);
    /// Another text is shown: nothing of the old one is to be done any more.
    void drop();
    /// Lines came (or went, below 0) behind one.
    void linesMoved(long line, long added);

    /// The innermost open block at the caret.
    void foldHere();
    /// The folded one at the caret.
    void unfoldHere();
    /// All blocks but the outermost, so that something is left to be seen.
    void foldAll();
    void unfoldAll();
    void toggle(long line);

    /// Unfolds what hides a line; false where that takes a while: `then` is called when it is seen.
    bool show(long line, std::function<void()> then);
    bool isBusy() const { return !m_jobs.empty(); }

Q_SIGNALS:
    /// Other lines may be in view.
    void shown();

private:
    struct Job {
        enum class Kind { Levels, Fold, Unfold, Settle, Then };
        Kind kind = Kind::Levels;
        long at = 0; ///< the next line
        /// Of Settle: behind its first line it ends before one that lies no deeper than this.
        long within = -1;
        bool hasBegun = false;
        /// Of Settle: lines that lie deeper than this are in a folded block; -1: none is.
        long folded = -1;
        std::function<void()> then{};
    };

    void begin();
    void work();
    /// A piece of the work; true when it is done.
    bool step(Job &job);
    bool setSomeLevels(Job &job);
    bool markSome(Job &job) const;
    bool settleSome(Job &job) const;
    void setExpanded(long line, bool isExpanded);
    void bringCaretOut();

    bool isHeader(long line) const;
    bool isExpanded(long line) const;
    bool isVisible(long line) const;
    long depthOf(long line) const;
    long lineCount() const;
    long parentOf(long line) const;
    long caretLine() const;

    SourceEditor &m_source;
    FoldLevels m_levels; ///< while they are being set
    std::deque<Job> m_jobs;
    QTimer m_next;
};

} // namespace passerelle::ui
