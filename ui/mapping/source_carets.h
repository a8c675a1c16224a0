// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace passerelle::ui
{

class SourceEditor;

/// Bytes that are to take the place of others.
struct SourceChange {
    ByteRange range;
    QByteArray with;
};

/// The carets and selections of the source, of which there may be several: by Ctrl and click, by a key, or as
/// a column.
class SourceCarets
{
public:
    explicit SourceCarets(SourceEditor &editor) : m_editor(editor) {}

    bool areSeveral() const;
    /// In the order of the text, without those that lie in one before them.
    std::vector<ByteRange> ranges() const;
    /// Makes several selections of their own of a column, so that each goes its way.
    void dissolveColumn() const;

    void set(const std::vector<quint32> &carets) const;
    /// Where the carets are behind such changes.
    static std::vector<quint32> behind(const std::vector<SourceChange> &changes);

    /// One more caret in the line above (-1) or below (+1) the outermost ones.
    void addLine(int direction) const;
    /// Selects the word at the caret; with a selection, the next place where the same stands as well.
    void addNextOccurrence() const;

    /// What is selected, a line each.
    QByteArray text() const;
    /// What each caret gets of a pasted text: a line each where there are as many, else all of it.
    std::vector<QByteArray> shares(const QByteArray &pasted, std::size_t carets) const;

private:
    SourceEditor &m_editor;
};

} // namespace passerelle::ui
