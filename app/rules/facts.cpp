// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/facts.h"

#include <mutex>

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
        std::call_once(m_once[at], [&] { m_lines[at] = document::LineIndex(facts.snapshot.text(buffer)); });
        return m_lines[at];
    }

private:
    std::array<std::once_flag, kBufferCount> m_once;
    std::array<document::LineIndex, kBufferCount> m_lines;
};

std::shared_ptr<Facts::Lines> Facts::newLines() { return std::make_shared<Lines>(); }

const json::Reading &Facts::reading(Buffer buffer) const
{
    static const json::Reading nothing;
    const auto &reading = buffer == Buffer::Mapping ? mappingReading : workspaceReading;
    return reading && document::isEditable(buffer) ? *reading : nothing;
}

const document::LineIndex &Facts::lines(Buffer buffer) const { return m_lines->of(*this, buffer); }

static bool isSame(const QByteArray &a, const QByteArray &b)
{
    return a.constData() == b.constData() ? a.size() == b.size() : a == b;
}

std::shared_ptr<const Facts> Facts::of(const document::Snapshot &snapshot, bool hasWorkspace,
                                       PasswordState password, const Facts *previous)
{
    const auto isKnown = [&](Buffer buffer, const std::shared_ptr<const json::Reading> &reading) {
        return previous && reading && isSame(previous->snapshot.text(buffer), snapshot.text(buffer));
    };
    const auto facts = std::make_shared<Facts>();
    facts->snapshot = snapshot;
    facts->hasWorkspace = hasWorkspace;
    facts->password = password;
    if (previous && isKnown(Buffer::Mapping, previous->mappingReading)) {
        facts->mappingReading = previous->mappingReading;
        facts->mapping = previous->mapping;
    } else {
        facts->mappingReading =
            std::make_shared<const json::Reading>(json::read(snapshot.text(Buffer::Mapping)));
        facts->mapping = mapping::Mapping(facts->mappingReading);
    }
    if (previous && isKnown(Buffer::Workspace, previous->workspaceReading)) {
        facts->workspaceReading = previous->workspaceReading;
        facts->setup = previous->setup;
    } else {
        facts->workspaceReading =
            std::make_shared<const json::Reading>(json::read(snapshot.text(Buffer::Workspace)));
        facts->setup = workspace::Setup(facts->workspaceReading);
    }
    return facts;
}

} // namespace passerelle::rules
