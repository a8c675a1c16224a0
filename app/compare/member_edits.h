// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "json/layout.h"

#include <map>
#include <vector>

namespace passerelle::compare
{

/// Takes members out of one object and puts others in, any number of them at once and in linear time (each
/// edit of json::Editor looks at all members). No other byte of the text changes; what comes in is laid out
/// as its siblings are.
class MemberEdits
{
public:
    MemberEdits(const json::Reading &reading, json::NodeId object);

    void remove(json::NodeId key);
    /// `member` is name, colon and value. `behind` is a key of the object, which may be removed as well.
    void insertBehind(json::NodeId behind, const QByteArray &member);
    void insertFirst(const QByteArray &member);
    void append(const QByteArray &member);

    /// What stands before a member that comes in: a line break and indentation, a space, or nothing.
    QByteArray lead() const;
    std::vector<document::Replacement> replacements() const;

private:
    using Texts = std::vector<QByteArray>;

    quint32 inside() const;
    std::size_t indexOf(json::NodeId key) const;
    void addRemoval(std::size_t index, std::vector<document::Replacement> &into) const;
    void addInserts(const Texts &texts, std::size_t slot, bool isLast,
                    std::vector<document::Replacement> &into) const;
    std::vector<document::Replacement> fill() const;

    json::Layout m_layout;
    const json::Reading &m_reading;
    json::NodeId m_object;
    std::vector<json::Child> m_children;
    std::vector<bool> m_isRemoved;
    std::map<std::size_t, Texts> m_inserts; ///< by slot: 0 before the first child, i + 1 behind child i
};

} // namespace passerelle::compare
