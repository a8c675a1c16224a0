// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/setup.h"
#include "json/editing.h"

#include <initializer_list>

namespace passerelle::workspace
{

using Path = std::initializer_list<QLatin1String>;

/// Collects one edit of a workspace's text. All nodes and places are those of the set-up that it begins with;
/// the parts must not touch the same bytes.
class SetupChange
{
public:
    /// `setup` must outlive it.
    SetupChange(const Setup &setup, const QString &name);

    /// Sets the value behind a path, creating what is missing on the way, pretty-printed.
    void set(Path path, const QByteArray &literal);
    void setMember(json::NodeId object, QLatin1String name, const QByteArray &literal);
    void removeMember(json::NodeId object, QLatin1String name);
    /// Exchanges a value that was read from the text.
    void replace(const LocatedText &value, const QString &text);

    /// Adds an element to the array behind a path, creating what is missing on the way.
    void addElement(Path path, const QByteArray &literal);
    /// Removes the elements of an array for which `unwanted` holds.
    template <typename Unwanted>
    void removeElements(json::NodeId array, Unwanted unwanted)
    {
        std::vector<json::NodeId> kept, removed;
        m_tree.forEachElement(array,
                              [&](json::NodeId one) { (unwanted(one) ? removed : kept).push_back(one); });
        removeOrRebuild(array, kept, removed);
    }

    const json::Tree &tree() const { return m_tree; }
    json::NodeId at(Path path) const;
    /// Nothing is there to be changed.
    bool isPossible() const { return m_tree.isKind(m_tree.root(), json::Kind::Object); }

    document::Edit take() { return std::move(m_edit); }

    static QByteArray literal(const QString &text) { return json::Editor::literal(text); }
    /// A list on one line.
    static QByteArray literal(const QStringList &texts);

private:
    void add(std::vector<document::Replacement> replacements);
    void removeOrRebuild(json::NodeId array, const std::vector<json::NodeId> &kept,
                         const std::vector<json::NodeId> &removed);
    QByteArray lineStart(qsizetype depth) const;
    QByteArray wrapped(const QLatin1String *first, const QLatin1String *last, QByteArray literal,
                       qsizetype depth) const;

    const json::Tree &m_tree;
    json::Editor m_editor;
    document::Edit m_edit;
    QByteArray m_indent;
    QByteArray m_lineEnd;
};

} // namespace passerelle::workspace
