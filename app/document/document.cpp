// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include "document/composition.h"

#include <QCoreApplication>
#include <QUndoCommand>
#include <algorithm>

namespace passerelle::document
{

static constexpr int kTypingId = 1;
static constexpr int kOtherId = 2;

/// The edit that makes one text of another.
static Edit exchanged(Buffer buffer, const QByteArray &before, const QByteArray &after)
{
    Snapshot snapshot;
    snapshot.texts[static_cast<std::size_t>(buffer)] = before;
    return trimmed({{}, {{buffer, {0, static_cast<quint32>(before.size())}, after}}}, snapshot);
}

/// One step of the history: an edit and what takes it back.
class Document::Step final : public QUndoCommand
{
public:
    Step(Document &document, Edit forth, Joining joining)
        : QUndoCommand(forth.name), m_document(document), m_forth(std::move(forth)),
          m_back(inverse(m_forth, document.m_snapshot)), m_joining(joining)
    {
    }

    void redo() override { m_document.exchange(m_forth); }
    void undo() override { m_document.exchange(m_back); }
    int id() const override { return m_joining == Joining::Typing ? kTypingId : kOtherId; }

    bool mergeWith(const QUndoCommand *command) override
    {
        const auto &next = static_cast<const Step &>(*command);
        if (next.m_joining == Joining::Completing)
            return complete(next);
        if (m_joining != Joining::Typing)
            return false;
        if (m_forth.replacements.size() != next.m_forth.replacements.size())
            return false;
        for (std::size_t i = 0; i < m_forth.replacements.size(); ++i) {
            const Replacement &mine = m_forth.replacements[i];
            const Replacement &typed = next.m_forth.replacements[i];
            const bool continues = mine.buffer == m_forth.replacements.front().buffer &&
                                   mine.buffer == typed.buffer && typed.range.isEmpty() &&
                                   typed.range.offset == m_back.replacements[i].range.end();
            if (!continues || mine.with.endsWith('\n'))
                return false;
        }
        quint32 moved = 0; // by what was typed at the carets before
        for (std::size_t i = 0; i < m_forth.replacements.size(); ++i) {
            const QByteArray &typed = next.m_forth.replacements[i].with;
            const auto length = static_cast<quint32>(typed.size());
            m_forth.replacements[i].with.append(typed);
            m_back.replacements[i].range.offset += moved;
            m_back.replacements[i].range.length += length;
            moved += length;
        }
        return true;
    }

    QByteArray textBefore(const QByteArray &after, Buffer buffer) const
    {
        return applied(after, m_back, buffer);
    }
    QByteArray textAfter(const QByteArray &before, Buffer buffer) const
    {
        return applied(before, m_forth, buffer);
    }
    bool touches(Buffer buffer) const { return changeBy(m_forth, buffer).has_value(); }

    /// From now on this step leads from one text to the other. The stack gives its steps out as constant
    /// ones; what they are to the operator stays the same.
    void lead(Buffer buffer, const QByteArray &before, const QByteArray &after) const
    {
        const Edit forth = exchanged(buffer, before, after);
        const Edit back = exchanged(buffer, after, before);
        putInto(m_forth, buffer, forth);
        putInto(m_back, buffer, back);
    }

private:
    static void putInto(Edit &edit, Buffer buffer, const Edit &part)
    {
        const auto isOfBuffer = [buffer](const Replacement &replacement) {
            return replacement.buffer == buffer;
        };
        std::erase_if(edit.replacements, isOfBuffer);
        const auto behind = std::find_if(edit.replacements.begin(), edit.replacements.end(),
                                         [buffer](const Replacement &r) { return r.buffer > buffer; });
        edit.replacements.insert(behind, part.replacements.begin(), part.replacements.end());
    }

    bool complete(const Step &next)
    {
        const Snapshot &between = m_document.m_between;
        Snapshot before = between;
        for (const Buffer buffer : {Buffer::Mapping, Buffer::Workspace}) {
            QByteArray &text = before.texts[static_cast<std::size_t>(buffer)];
            text = applied(text, m_back, buffer);
        }
        m_forth = composed(m_forth, next.m_forth, before, between);
        m_back = inverse(m_forth, before);
        return true;
    }

    Document &m_document;
    mutable Edit m_forth;
    mutable Edit m_back;
    Joining m_joining;
};

Document::Document(QObject *parent) : QObject(parent)
{
    m_snapshot.trail = Trail::beginning(m_snapshot.revision, m_snapshot.texts);
}

void Document::load(const QByteArray &mapping, const QByteArray &workspace)
{
    m_history.clear();
    m_snapshot.texts[static_cast<std::size_t>(Buffer::Mapping)] = mapping;
    m_snapshot.texts[static_cast<std::size_t>(Buffer::Workspace)] = workspace;
    ++m_snapshot.revision;
    m_snapshot.trail = Trail::beginning(m_snapshot.revision, m_snapshot.texts);
    m_rooms = {};
    Q_EMIT changed({m_snapshot.revision, {}, true});
}

void Document::setProfile(Buffer buffer, const QByteArray &text, const QStringList &choices)
{
    Q_ASSERT(!isEditable(buffer));
    m_snapshot.texts[static_cast<std::size_t>(buffer)] = text;
    m_snapshot.choices[static_cast<std::size_t>(buffer)] = choices;
    ++m_snapshot.revision;
    m_snapshot.trail = m_snapshot.trail->after(m_snapshot.revision, m_snapshot.texts, {});
    Q_EMIT changed({m_snapshot.revision, {}, false});
}

Result<void> Document::edit(Edit edit, Joining joining)
{
    std::erase_if(edit.replacements, [this](const Replacement &replacement) {
        const QByteArray &text = m_snapshot.text(replacement.buffer);
        return qint64{replacement.range.end()} <= text.size() &&
               QByteArrayView(text).sliced(replacement.range.offset, replacement.range.length) ==
                   replacement.with;
    });
    if (edit.isEmpty())
        return {};
    if (m_readOnly) {
        return Failure(
            Problem{QStringLiteral("document-read-only"),
                    QCoreApplication::translate("Document", "This file is open for reading only."),
                    {},
                    QCoreApplication::translate("Document", "Save it under another name to change it.")});
    }
    auto ready = normalized(std::move(edit), m_snapshot);
    if (!ready)
        return Failure(ready.error());
    if (joining == Joining::Completing)
        m_between = m_snapshot;
    m_history.push(new Step(*this, *std::move(ready), joining));
    m_between = {};
    return {};
}

const Document::Step &Document::step(int index) const
{
    return static_cast<const Step &>(*m_history.command(index));
}

void Document::rewrite(Buffer buffer, const std::function<QByteArray(const QByteArray &)> &as)
{
    const QByteArray now = m_snapshot.text(buffer);
    const QByteArray rewritten = as(now);
    const auto follow = [&](int from, int to, bool isBack) {
        QByteArray old = now, written = rewritten;
        for (int i = from; i != to; i += isBack ? -1 : 1) {
            if (!step(i).touches(buffer))
                continue;
            old = isBack ? step(i).textBefore(old, buffer) : step(i).textAfter(old, buffer);
            const QByteArray next = as(old);
            step(i).lead(buffer, isBack ? next : written, isBack ? written : next);
            written = next;
        }
    };
    follow(m_history.index() - 1, -1, true);
    follow(m_history.index(), m_history.count(), false);
    if (const Edit edit = exchanged(buffer, now, rewritten); !edit.isEmpty())
        exchange(edit);
}

void Document::exchange(const Edit &edit)
{
    ++m_snapshot.revision;
    std::vector<Trail::Step> steps;
    for (const Buffer buffer : {Buffer::Mapping, Buffer::Workspace}) {
        const auto change = changeBy(edit, buffer);
        if (!change)
            continue;
        const auto at = static_cast<std::size_t>(buffer);
        QByteArray text = applied(m_snapshot.texts[at], edit, buffer, std::exchange(m_rooms[at], {}));
        m_rooms[at] = std::exchange(m_snapshot.texts[at], std::move(text));
        steps.push_back({m_snapshot.revision, buffer, *change});
    }
    m_snapshot.trail = m_snapshot.trail->after(m_snapshot.revision, m_snapshot.texts, std::move(steps));
    Q_EMIT changed({m_snapshot.revision, edit, false});
}

} // namespace passerelle::document
