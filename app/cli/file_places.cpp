// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/file_places.h"

#include <algorithm>

namespace passerelle::cli
{

using document::Buffer;

namespace
{

constexpr std::size_t indexOf(Buffer buffer) { return static_cast<std::size_t>(buffer); }

bool isHighSurrogate(QByteArrayView digits)
{
    return digits.size() == 4 && digits.toInt(nullptr, 16) >> 10 == 0x36;
}

/// One unit of a JSON string's content: how many bytes it takes as it stands, and as it is meant.
struct Unit {
    quint32 raw = 1;
    quint32 meant = 1;
};

Unit unitAt(QByteArrayView content, quint32 at)
{
    const qsizetype left = content.size() - qsizetype(at);
    if (content[at] != '\\' || left < 2)
        return {};
    if (content[at + 1] != 'u' || left < 6)
        return {2, 1};
    const QByteArrayView digits = content.sliced(at + 2, 4);
    if (isHighSurrogate(digits) && left >= 12)
        return {12, 4};
    const int code = digits.toInt(nullptr, 16);
    return {6, code < 0x80 ? 1u : code < 0x800 ? 2u : 3u};
}

/// The offset in a string's content at which `meant` bytes of its value have been read.
quint32 rawOffset(QByteArrayView content, quint32 meant)
{
    quint32 at = 0;
    while (meant > 0 && at < quint32(content.size())) {
        const Unit unit = unitAt(content, at);
        at += unit.raw;
        meant -= std::min(meant, unit.meant);
    }
    return at;
}

} // namespace

/// A mapping inside a workspace file: the value of "lines" or "base64", which the document's text leaves out.
class FilePlaces::Embedded
{
public:
    Embedded(const InputFile &input, json::NodeId hole)
        : m_hole(input.facts->workspaceReading->tree.node(hole).range()),
          m_literal(input.file.embedded.literal), m_reading(json::read(m_literal))
    {
        quint32 start = 0;
        const json::Tree &tree = m_reading.tree;
        tree.forEachElement(tree.root(), [&](json::NodeId element) {
            if (!tree.isKind(element, json::Kind::String))
                return;
            m_lines.push_back({start, element});
            start += quint32(tree.utf8(element).size());
        });
        if (start != quint32(input.file.mappingText.size()))
            m_lines.clear(); // base64, or not what was embedded: the whole value stands for every place
    }

    QByteArray filled(const QByteArray &workspaceText) const
    {
        QByteArray bytes = workspaceText;
        return bytes.replace(m_hole.offset, m_hole.length, m_literal);
    }

    /// A place of the workspace's text, in the file.
    ByteRange ofWorkspace(ByteRange range) const
    {
        return ByteRange::between(behindHole(range.offset), behindHole(range.end()));
    }

    /// A place of the mapping's text, in the file.
    ByteRange ofMapping(ByteRange range) const
    {
        if (m_lines.empty())
            return {m_hole.offset, quint32(m_literal.size())};
        const quint32 start = offsetOf(range.offset, lineOf(range.offset));
        if (range.isEmpty())
            return {start, 0};
        return ByteRange::between(start, std::max(start, offsetOf(range.end(), lineOf(range.end() - 1))));
    }

private:
    struct Line {
        quint32 start = 0;
        json::NodeId node = json::kNoNode;
    };

    quint32 behindHole(quint32 offset) const
    {
        return offset < m_hole.end() ? offset : offset - m_hole.length + quint32(m_literal.size());
    }
    const Line &lineOf(quint32 offset) const
    {
        const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), offset,
                                            [](quint32 at, const Line &line) { return at < line.start; });
        return *(after == m_lines.begin() ? after : after - 1);
    }
    quint32 offsetOf(quint32 offset, const Line &line) const
    {
        const json::Node &node = m_reading.tree.node(line.node);
        return m_hole.offset + node.content().offset +
               rawOffset(m_reading.tree.content(line.node), offset - line.start);
    }

    ByteRange m_hole;
    QByteArray m_literal;
    json::Reading m_reading;
    std::vector<Line> m_lines;
};

FilePlaces::FilePlaces(const InputFile &input)
{
    const document::Snapshot &snapshot = input.facts->snapshot;
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        m_texts[i].bytes = snapshot.texts[i];
    m_texts[indexOf(Buffer::Mapping)].file = input.name;
    m_texts[indexOf(Buffer::Workspace)].file = input.name;
    m_texts[indexOf(Buffer::ApiProfile)].file = input.facts->setup.apiProfile.value;
    m_texts[indexOf(Buffer::FileProfile)].file = input.facts->setup.fileProfile.value;
    if (!input.isWorkspace())
        return;
    if (!input.file.linkedMappingPath.isEmpty()) {
        m_texts[indexOf(Buffer::Mapping)].file = input.file.linkedMappingPath;
        return;
    }
    const json::Tree &tree = input.facts->workspaceReading->tree;
    json::NodeId hole = tree.at({u"mapping", u"lines"});
    if (hole == json::kNoNode)
        hole = tree.at({u"mapping", u"base64"});
    if (hole == json::kNoNode || input.file.embedded.literal.isEmpty())
        return;
    m_embedded = std::make_unique<Embedded>(input, hole);
    m_texts[indexOf(Buffer::Workspace)].bytes = m_embedded->filled(input.file.workspaceText);
}

FilePlaces::~FilePlaces() = default;

FilePosition FilePlaces::at(const document::Place &place) const
{
    const bool isInWorkspaceFile = m_embedded && place.buffer == Buffer::Mapping;
    return positionIn(m_texts[indexOf(isInWorkspaceFile ? Buffer::Workspace : place.buffer)], inFile(place));
}

ByteRange FilePlaces::inFile(const document::Place &place) const
{
    if (!m_embedded)
        return place.range;
    if (place.buffer == Buffer::Mapping)
        return m_embedded->ofMapping(place.range);
    return place.buffer == Buffer::Workspace ? m_embedded->ofWorkspace(place.range) : place.range;
}

FilePosition FilePlaces::positionIn(const Text &text, ByteRange range) const
{
    if (!text.places)
        text.places = std::make_unique<TextPlaces>(text.bytes);
    return {text.file, text.places->at(range.offset), text.places->at(range.end()), range.offset,
            range.length};
}

} // namespace passerelle::cli
