// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/fold_levels.h"

#include <Qsci/qsciscintillabase.h>
#include <algorithm>

namespace passerelle::ui
{

namespace
{

using Base = QsciScintillaBase;

class LevelWriter
{
public:
    explicit LevelWriter(int lines) : m_levels(static_cast<std::size_t>(lines)) {}

    /// A block over several lines, in the order of the text.
    void add(int first, int last)
    {
        if (first < m_next) // another one has begun on this line
            return;
        writeUntil(first);
        while (!m_open.empty() && m_open.back() <= first)
            m_open.pop_back();
        write(Base::SC_FOLDLEVELHEADERFLAG);
        m_open.push_back(last);
    }

    FoldLevels finish()
    {
        writeUntil(static_cast<int>(m_levels.size()));
        return std::move(m_levels);
    }

private:
    void writeUntil(int line)
    {
        while (m_next < line) {
            while (!m_open.empty() && m_open.back() < m_next)
                m_open.pop_back();
            write(0);
        }
    }
    void write(int flag)
    {
        constexpr std::size_t kDeepest = Base::SC_FOLDLEVELNUMBERMASK - Base::SC_FOLDLEVELBASE - 1;
        const int depth = static_cast<int>(std::min(m_open.size(), kDeepest));
        m_levels[static_cast<std::size_t>(m_next++)] =
            static_cast<quint16>((Base::SC_FOLDLEVELBASE + depth) | flag);
    }

    FoldLevels m_levels;
    std::vector<int> m_open; ///< last lines of the blocks around
    int m_next = 0;          ///< the line that is written next
};

} // namespace

FoldLevels foldLevels(const json::Tree &tree, const document::LineIndex &lines)
{
    LevelWriter levels(lines.lineCount());
    // Blocks come in the order of the text, so their lines are found by going on from the one before.
    int line = 1;
    for (const json::Node &node : tree.nodes()) {
        if (node.kind != json::Kind::Object && node.kind != json::Kind::Array)
            continue;
        while (line < lines.lineCount() && lines.lineStart(line + 1) <= node.offset)
            ++line;
        const bool isOneLine = line == lines.lineCount() || node.range().isEmpty() ||
                               node.range().end() <= lines.lineStart(line + 1);
        if (!isOneLine)
            levels.add(line - 1, lines.line(node.range().end() - 1) - 1);
    }
    return levels.finish();
}

} // namespace passerelle::ui
