// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"

#include <QObject>
#include <QUndoStack>
#include <functional>

namespace passerelle::document
{

/// What happened to the document: the replacements, in order, with ranges in the texts as they were before.
struct Change {
    quint64 revision = 0;    ///< of the snapshot after the change
    Edit edit;               ///< normalized; empty after load(), when everything is new
    bool everything = false; ///< the texts were exchanged as a whole
};

/// Owns the texts of a workspace and their one history. Every change of the program, from a cell, from the
/// source, from a repair, is an edit() here. Lives on one thread; its snapshots may go to any.
class Document : public QObject
{
    Q_OBJECT
public:
    /// How an edit joins the one before it: typing joins typing that continues it, what completes the step
    /// before (the code of a new row) becomes part of it, everything else stands alone. Nothing joins a step
    /// after which the work was saved.
    enum class Joining { Alone, Typing, Completing };

    explicit Document(QObject *parent = nullptr);

    const Snapshot &snapshot() const { return m_snapshot; }

    /// Begins anew with these texts: the history is empty and the document clean.
    void load(const QByteArray &mapping, const QByteArray &workspace);

    /// Exchanges a profile's text, and the ids of all there are; both are outside the history.
    void setProfile(Buffer buffer, const QByteArray &text, const QStringList &choices = {});

    /// Applies the edit as one step of the history. An edit without replacements, or one that changes no
    /// byte, does nothing. Fails as normalized() does, or with "document-read-only".
    Result<void> edit(Edit edit, Joining joining = Joining::Alone);

    /// Puts another text in the place of one in every state of the history, without a step: what belongs to
    /// the file and not to the work, such as its identity, must not come back by undo. `as` gives the new
    /// text for one of the old ones; it is asked for each state in which the text is another.
    void rewrite(Buffer buffer, const std::function<QByteArray(const QByteArray &)> &as);

    /// Undo, redo, clean state and the names of the steps.
    QUndoStack &history() { return m_history; }
    const QUndoStack &history() const { return m_history; }
    bool isClean() const { return m_history.isClean(); }

    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

Q_SIGNALS:
    void changed(const passerelle::document::Change &change);

private:
    class Step;
    const Step &step(int index) const;
    void exchange(const Edit &edit);

    Snapshot m_snapshot;
    Snapshot m_between; ///< before an edit that completes a step, while it becomes part of that
    std::array<QByteArray, 2>
        m_rooms; ///< the editable texts before the last edit, to be written over by the next
    QUndoStack m_history;
    bool m_readOnly = false;
};

} // namespace passerelle::document
