// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"

#include <QByteArray>
#include <QStringList>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace passerelle::document
{

/// The texts that a workspace is made of. The first two are the operator's work and can be edited; the
/// profiles are read-only here and stand in the list so that a finding can point into them.
enum class Buffer : quint8 {
    Mapping,    ///< the mapping parameters, as they go to TNAC
    Workspace,  ///< the *.passerelle JSON: connection, plan, sale; without the mapping's text
    ApiProfile, ///< what is not public of Otipass's HTTP
    FileProfile ///< what is not public of SecuTix's files
};
inline constexpr std::size_t kBufferCount = 4;
constexpr bool isEditable(Buffer buffer) { return buffer == Buffer::Mapping || buffer == Buffer::Workspace; }

/// A range in one of the texts.
struct Place {
    Buffer buffer = Buffer::Mapping;
    ByteRange range;

    friend constexpr auto operator<=>(const Place &, const Place &) = default;
};

/// Bytes of a text that were replaced by others.
struct TextChange {
    ByteRange range;      ///< in the text as it was
    quint32 inserted = 0; ///< bytes that stand there now
};

/// The last changes of a document, so that whoever knows an earlier snapshot need not compare the texts.
class Trail
{
public:
    /// One change of one text, all of its replacements together.
    struct Step {
        quint64 revision = 0; ///< of the snapshot after it
        Buffer buffer = Buffer::Mapping;
        TextChange change;
    };

    using Texts = std::array<QByteArray, kBufferCount>;

    /// The trail of a document that begins with these texts, unlike that of any other.
    static std::shared_ptr<const Trail> beginning(quint64 revision, const Texts &texts);
    /// This trail and the steps that lead to `revision`; the oldest steps are forgotten.
    std::shared_ptr<const Trail> after(quint64 revision, const Texts &texts, std::vector<Step> steps) const;
    /// What became of a text since an older trail ended; nothing where this one does not go back that far.
    std::optional<TextChange> changeSince(const Trail &older, Buffer buffer) const;
    /// Whether it leads to this very text, not to one that somebody put in its place.
    bool leadsTo(const QByteArray &text, Buffer buffer) const;

private:
    quint64 m_document = 0;
    quint64 m_from = 0; ///< the revision that the first step starts from
    quint64 m_to = 0;   ///< the revision that the last one leads to
    std::vector<Step> m_steps;
    Texts m_texts;
};

/// All texts at one moment. Immutable and shared: copying costs nothing, and a thread may keep one while the
/// document goes on. Texts are UTF-8, but may hold any bytes.
struct Snapshot {
    quint64 revision = 0; ///< grows with every change of the document, never repeats
    std::array<QByteArray, kBufferCount> texts;
    /// Ids of the profiles that a workspace may name instead of the one whose text this is; empty for the
    /// texts that are edited, and where nobody looked.
    std::array<QStringList, kBufferCount> choices;
    std::shared_ptr<const Trail> trail; ///< how the texts came to be, where that is known

    const QByteArray &text(Buffer buffer) const { return texts[static_cast<std::size_t>(buffer)]; }
    /// The bytes of a text that may differ from those of an older snapshot; nothing where that is not known.
    std::optional<TextChange> changeSince(const Snapshot &older, Buffer buffer) const
    {
        const bool isKnown = trail && older.trail && trail->leadsTo(text(buffer), buffer) &&
                             older.trail->leadsTo(older.text(buffer), buffer);
        return isKnown ? trail->changeSince(*older.trail, buffer) : std::nullopt;
    }
};

} // namespace passerelle::document
