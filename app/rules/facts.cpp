// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/facts.h"

#include "base/once.h"

#include <array>
#include <optional>

namespace passerelle::rules
{

using document::Buffer;
using document::kBufferCount;

class Facts::Lines
{
public:
    const document::LineIndex &of(const Facts &facts, Buffer buffer)
    {
        const auto at = static_cast<std::size_t>(buffer);
        m_once[at].run([&] { m_lines[at].emplace(facts.snapshot.text(buffer)); });
        return *m_lines[at];
    }

    /// Makes the lines of a changed text at once, where those of the text before were asked for.
    void follow(const Lines &before, const QByteArray &text, Buffer buffer,
                const document::TextChange &change)
    {
        const auto at = static_cast<std::size_t>(buffer);
        if (before.m_once[at].isDone())
            m_once[at].run([&] { m_lines[at].emplace(text, *before.m_lines[at], change); });
    }

private:
    std::array<Once, kBufferCount> m_once;
    std::array<std::optional<document::LineIndex>, kBufferCount> m_lines;
};

std::shared_ptr<Facts::Lines> Facts::newLines() { return std::make_shared<Lines>(); }

const json::Reading &Facts::reading(Buffer buffer) const
{
    static const json::Reading nothing;
    const auto &reading = buffer == Buffer::Mapping ? mappingReading : workspaceReading;
    return reading && document::isEditable(buffer) ? *reading : nothing;
}

const document::LineIndex &Facts::lines(Buffer buffer) const { return m_lines->of(*this, buffer); }

static bool isSame(const document::Snapshot &before, const document::Snapshot &now, Buffer buffer)
{
    const QByteArray &a = before.text(buffer);
    const QByteArray &b = now.text(buffer);
    if (a.constData() == b.constData() || a.size() != b.size())
        return a.size() == b.size();
    const auto change = now.changeSince(before, buffer);
    // What is known to have been written may still be the same.
    return change ? QByteArrayView(a).sliced(change->range.offset, change->range.length) ==
                        QByteArrayView(b).sliced(change->range.offset, change->inserted)
                  : a == b;
}

void Facts::readMapping(const Facts &previous)
{
    const QByteArray &text = snapshot.text(Buffer::Mapping);
    const QByteArray &before = previous.snapshot.text(Buffer::Mapping);
    const auto known = snapshot.changeSince(previous.snapshot, Buffer::Mapping);
    const document::TextChange change = known ? *known : json::changeBetween(before, text);
    json::Reread again = json::reread(*previous.mappingReading, text, change);
    mappingReading = std::make_shared<const json::Reading>(std::move(again.reading));
    if (again.splice) {
        mapping = mapping::Mapping(mappingReading, previous.mapping, *again.splice);
        readingBefore = previous.mappingReading;
    } else {
        mapping = mapping::Mapping(mappingReading);
    }
    m_lines->follow(*previous.m_lines, text, Buffer::Mapping, change);
}

std::shared_ptr<const Facts> Facts::of(const document::Snapshot &snapshot, bool hasWorkspace,
                                       PasswordState password, const Facts *previous)
{
    const auto isKnown = [&](Buffer buffer, const std::shared_ptr<const json::Reading> &reading) {
        return previous && reading && isSame(previous->snapshot, snapshot, buffer);
    };
    const auto facts = std::make_shared<Facts>();
    facts->snapshot = snapshot;
    facts->hasWorkspace = hasWorkspace;
    facts->password = password;
    if (previous && isKnown(Buffer::Mapping, previous->mappingReading)) {
        facts->mappingReading = previous->mappingReading;
        facts->mapping = previous->mapping;
        facts->readingBefore = previous->readingBefore;
    } else if (previous && previous->mappingReading) {
        facts->readMapping(*previous);
    } else {
        facts->mappingReading =
            std::make_shared<const json::Reading>(json::read(snapshot.text(Buffer::Mapping)));
        facts->mapping = mapping::Mapping(facts->mappingReading);
    }
    if (previous && isKnown(Buffer::Workspace, previous->workspaceReading)) {
        facts->workspaceReading = previous->workspaceReading;
        facts->setup = previous->setup;
    } else if (snapshot.text(Buffer::Workspace).isEmpty()) {
        // As beside every plain mapping: made once.
        static const auto nothing = std::make_shared<const json::Reading>(json::read({}));
        static const workspace::Setup ofNothing(nothing);
        facts->workspaceReading = nothing;
        facts->setup = ofNothing;
    } else {
        facts->workspaceReading =
            std::make_shared<const json::Reading>(json::read(snapshot.text(Buffer::Workspace)));
        facts->setup = workspace::Setup(facts->workspaceReading);
    }
    return facts;
}

} // namespace passerelle::rules
