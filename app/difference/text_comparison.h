// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "difference/line_matching.h"

#include <QByteArray>
#include <array>
#include <memory>
#include <vector>

namespace passerelle::difference
{

enum class Side : quint8 { Before, After };
inline constexpr std::array kSides{Side::Before, Side::After};

/// A text by its lines, counted from 0.
class TextLines
{
public:
    explicit TextLines(QByteArray text);

    const QByteArray &text() const { return m_text; }
    int count() const { return static_cast<int>(m_starts.size()); }
    /// With its end; the last one may have none. The same for a line that ends without it.
    QByteArrayView line(int index) const;
    /// Where a line begins, in bytes; the text's size behind the last one.
    qsizetype start(int index) const;
    /// The line in which this byte stands; the last one behind the end, -1 where there is none.
    int lineAt(qsizetype offset) const;
    int longest() const { return m_longest; } ///< in bytes, without its end
    int endingWithCrLf() const { return m_crLf; }
    int endingWithLf() const { return m_lf; }

private:
    QByteArray m_text;
    std::vector<quint32> m_starts;
    int m_longest = 0;
    int m_crLf = 0;
    int m_lf = 0; ///< without a CR before it
};

/// What counts when two lines are compared.
enum class Spaces : quint8 {
    Count,
    Ignore ///< white space at a line's beginning and end, with how it ends, is no difference
};

/// Two texts line by line, of any size. Immutable once made, any thread.
class TextComparison
{
public:
    /// Takes below a second for two texts of 20 MB. Null where it was cancelled.
    static std::shared_ptr<const TextComparison> of(const QByteArray &before, const QByteArray &after,
                                                    Spaces spaces, const Watch &watch = {});

    const TextLines &side(Side side) const { return m_sides[static_cast<std::size_t>(side)]; }
    const std::vector<LineChange> &changes() const { return m_changes; }
    int roughChanges() const; ///< changes that are told as replaced as a whole

private:
    TextComparison(TextLines before, TextLines after, std::vector<LineChange> changes);

    std::array<TextLines, 2> m_sides;
    std::vector<LineChange> m_changes;
};

} // namespace passerelle::difference
