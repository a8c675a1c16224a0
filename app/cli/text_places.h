// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

namespace passerelle::cli
{

/// Where a byte stands for a person: lines and columns from 1, columns in characters (Unicode code points).
struct TextPosition {
    qint64 line = 1;
    qint64 column = 1;
};

/// Lines and columns of a UTF-8 text. A line ends with LF, CR LF or CR. A byte that is not UTF-8 counts as
/// part of the character before it; a byte order mark is not counted. After construction each question costs
/// a search over the lines and at most one short count, however long a line is.
class TextPlaces
{
public:
    explicit TextPlaces(QByteArray text);

    /// An offset beyond the end is taken as the end.
    TextPosition at(quint32 offset) const;

private:
    qint64 charactersBefore(quint32 offset) const;

    QByteArray m_text;
    bool m_hasMark;
    std::vector<quint32> m_lineStarts;
    std::vector<quint32> m_characters; ///< before each block of kBlock bytes
};

} // namespace passerelle::cli
