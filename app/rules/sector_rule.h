// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <array>

namespace passerelle::rules
{

/// One of an entry's known members, ready to be judged.
struct FieldView {
    enum State : quint8 {
        Missing, ///< no such member
        NoValue, ///< a name without a value: a matter of JSON
        NotText, ///< another kind than a string
        Text
    };
    QByteArrayView bytes; ///< of a Text, its value in UTF-8
    json::NodeId node = json::kNoNode;
    State state = Missing;
    bool plain = false; ///< a Text of visible ASCII characters alone
};

/// One entry of sectorInfos. Valid during the call that it is given to.
struct SectorView {
    const Facts &facts;
    const mapping::Sector *sector = nullptr;
    quint32 row = 0;
    FieldView code; ///< always a Text
    std::array<FieldView, mapping::kEntryFieldCount> fields;

    const FieldView &field(mapping::EntryField which) const
    {
        return fields[static_cast<std::size_t>(which)];
    }
    document::Place place(json::NodeId node) const
    {
        return {document::Buffer::Mapping, facts.mapping.tree().node(node).range()};
    }
};

/// A rule that looks at one sector after the other. All such rules share one pass over the sectors. In its
/// findings `subject` is the row and `detail` what SectorRule::of() says.
class SectorRule : public Rule
{
public:
    /// `detail` of a finding: an EntryField, the sector's code, or (with `subject` kTop) a member at the top.
    static constexpr quint32 kCode = 4;
    static constexpr quint32 kTop = 0xFFFFFFFFu;

    void check(const Facts &facts, Findings &findings) const final;
    /// A code that would be right may be another sector's already.
    Reach reach(quint32 subject, quint32 detail) const final
    {
        if (subject == kTop)
            return Reach::Text;
        return detail == kCode ? Reach::Sector : Reach::SectorRepair;
    }
    virtual void checkSector(const SectorView &view, Findings &findings) const = 0;
    /// What the rule judges besides the sectors. Called once, before them.
    virtual void checkTop(const Facts &facts, Findings &findings) const;

    static Rows allRows(const Facts &facts);
    /// The pass that `rules` share, over the top and these rows. Ends early where it is cancelled.
    static void checkAll(const Facts &facts, const std::vector<const SectorRule *> &rules, Rows rows,
                         Findings &findings);

protected:
    static quint32 detailOf(mapping::EntryField field) { return static_cast<quint32>(field); }
    static const mapping::Sector &sectorOf(const Facts &facts, const Finding &finding);
    static QString codeOf(const Facts &facts, const Finding &finding);
    /// The value of the field, or the code, that a finding is about.
    static QString valueOf(const Facts &facts, const Finding &finding);
    /// The node that holds it, or kNoNode.
    static json::NodeId nodeOf(const Facts &facts, const Finding &finding);
    /// The name of the member that a finding is about, as TNAC reads it.
    static QString nameOf(const Finding &finding);
};

} // namespace passerelle::rules
