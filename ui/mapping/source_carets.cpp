// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/source_carets.h"

#include "ui/mapping/source_editor.h"

#include <algorithm>

namespace passerelle::ui
{

using Base = QsciScintillaBase;

static constexpr long kLongestWord = 4096;

static unsigned long number(long value) { return static_cast<unsigned long>(value); }

bool SourceCarets::areSeveral() const { return m_editor.call(Base::SCI_GETSELECTIONS) > 1; }

std::vector<ByteRange> SourceCarets::ranges() const
{
    std::vector<ByteRange> all;
    const long count = m_editor.call(Base::SCI_GETSELECTIONS);
    for (long i = 0; i < count; ++i) {
        const long from = m_editor.call(Base::SCI_GETSELECTIONNSTART, number(i));
        const long to = m_editor.call(Base::SCI_GETSELECTIONNEND, number(i));
        all.push_back(ByteRange::between(static_cast<quint32>(from), static_cast<quint32>(to)));
    }
    std::sort(all.begin(), all.end());
    std::vector<ByteRange> apart;
    for (const ByteRange &range : all) {
        const bool isNew = apart.empty() || range.offset >= apart.back().end();
        if (isNew && (apart.empty() || range != apart.back()))
            apart.push_back(range);
    }
    return apart;
}

void SourceCarets::dissolveColumn() const
{
    if (m_editor.call(Base::SCI_SELECTIONISRECTANGLE) == 0)
        return;
    const std::vector<ByteRange> each = ranges();
    for (std::size_t i = 0; i < each.size(); ++i)
        m_editor.call(i == 0 ? Base::SCI_SETSELECTION : Base::SCI_ADDSELECTION, each[i].end(),
                      static_cast<long>(each[i].offset));
}

void SourceCarets::set(const std::vector<quint32> &carets) const
{
    for (std::size_t i = 0; i < carets.size(); ++i)
        m_editor.call(i == 0 ? Base::SCI_SETSELECTION : Base::SCI_ADDSELECTION, carets[i],
                      static_cast<long>(carets[i]));
}

std::vector<quint32> SourceCarets::behind(const std::vector<SourceChange> &changes)
{
    std::vector<quint32> carets;
    qint64 shift = 0;
    for (const SourceChange &change : changes) {
        shift += change.with.size() - qint64{change.range.length};
        carets.push_back(static_cast<quint32>(change.range.end() + shift));
    }
    return carets;
}

void SourceCarets::addLine(int direction) const
{
    dissolveColumn();
    const std::vector<ByteRange> each = ranges();
    const quint32 edge = direction < 0 ? each.front().offset : each.back().end();
    const long line = m_editor.call(Base::SCI_LINEFROMPOSITION, edge);
    const long wanted = line + direction;
    if (wanted < 0 || wanted >= m_editor.call(Base::SCI_GETLINECOUNT))
        return;
    const long column = m_editor.call(Base::SCI_GETCOLUMN, edge);
    const long place = m_editor.call(Base::SCI_FINDCOLUMN, number(wanted), column);
    m_editor.call(Base::SCI_ADDSELECTION, number(place), place);
    m_editor.call(Base::SCI_SCROLLRANGE, number(place), place);
}

void SourceCarets::addNextOccurrence() const
{
    const ByteRange main = m_editor.selection();
    if (main.isEmpty()) {
        const long from = m_editor.call(Base::SCI_WORDSTARTPOSITION, main.offset, 1);
        const long to = m_editor.call(Base::SCI_WORDENDPOSITION, main.offset, 1);
        m_editor.call(Base::SCI_SETSELECTION, number(to), from);
        return;
    }
    if (main.length > kLongestWord)
        return;
    const QByteArray wanted = m_editor.bytes(main);
    const long length = m_editor.call(Base::SCI_GETLENGTH);
    m_editor.call(Base::SCI_SETSEARCHFLAGS, number(Base::SCFIND_MATCHCASE));
    const auto seek = [&](long from, long to) {
        m_editor.call(Base::SCI_SETTARGETRANGE, number(from), to);
        return m_editor.SendScintilla(Base::SCI_SEARCHINTARGET, static_cast<uintptr_t>(wanted.size()),
                                      wanted.constData());
    };
    long found = seek(static_cast<long>(main.end()), length);
    if (found < 0)
        found = seek(0, static_cast<long>(main.offset));
    const auto isChosen = [found](const ByteRange &one) { return qint64{one.offset} == found; };
    const std::vector<ByteRange> each = ranges();
    if (found < 0 || std::any_of(each.begin(), each.end(), isChosen))
        return;
    m_editor.call(Base::SCI_ADDSELECTION, number(found + wanted.size()), found);
    m_editor.call(Base::SCI_SCROLLRANGE, number(found), found + wanted.size());
}

QByteArray SourceCarets::text() const
{
    QByteArray all;
    const std::vector<ByteRange> each = ranges();
    for (std::size_t i = 0; i < each.size(); ++i)
        all += (i > 0 ? QByteArray("\n") : QByteArray()) + m_editor.bytes(each[i]);
    return all;
}

std::vector<QByteArray> SourceCarets::shares(const QByteArray &pasted, std::size_t carets) const
{
    QByteArray lines = pasted;
    lines.replace("\r\n", "\n");
    if (lines.endsWith('\n'))
        lines.chop(1);
    const QList<QByteArray> each = lines.split('\n');
    if (static_cast<std::size_t>(each.size()) == carets)
        return {each.begin(), each.end()};
    return std::vector<QByteArray>(carets, pasted);
}

} // namespace passerelle::ui
