// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/row_text.h"

#include "mapping/cell_edits.h"

#include <algorithm>
#include <string_view>

namespace passerelle::mapping
{

/// How often a long piece of work looks whether it is still wanted.
static constexpr std::size_t kRowsBetweenLooks = 1024;

RowText::RowText(const Mapping &mapping, const QStringList &members, const CancelToken &cancel)
{
    const auto &sectors = mapping.sectors();
    m_starts.reserve(sectors.size() + 1);
    m_text.reserve(static_cast<qsizetype>(sectors.size()) * 64);
    for (std::size_t row = 0; row < sectors.size(); ++row) {
        if (row % kRowsBetweenLooks == 0 && cancel.isCancelled()) {
            m_text.clear();
            m_starts.clear();
            break;
        }
        m_starts.push_back(static_cast<quint32>(m_text.size()));
        for (const QString &member : members) {
            append(mapping, member.isEmpty() ? sectors[row].key
                                             : memberOf(mapping, static_cast<qint32>(row), member).value);
            m_text += '\n';
        }
    }
    m_starts.push_back(static_cast<quint32>(m_text.size()));
}

void RowText::append(const Mapping &mapping, json::NodeId node)
{
    if (node == json::kNoNode)
        return;
    const json::Kind kind = mapping.tree().node(node).kind;
    QByteArray scratch;
    const QByteArrayView bytes = kind == json::Kind::Key || kind == json::Kind::String
                                     ? mapping.bytes(node, scratch)
                                     : mapping.tree().raw(node);
    const auto isAscii = [](char one) { return static_cast<uchar>(one) < 0x80; };
    if (!std::all_of(bytes.begin(), bytes.end(), isAscii)) {
        m_text += QString::fromUtf8(bytes).toCaseFolded().replace(u'\n', u' ').toUtf8();
        return;
    }
    const qsizetype from = m_text.size();
    m_text.append(bytes);
    for (auto at = m_text.begin() + from; at != m_text.end(); ++at) {
        if (*at >= 'A' && *at <= 'Z')
            *at = static_cast<char>(*at | 0x20);
        else if (*at == '\n')
            *at = ' ';
    }
}

std::vector<int> RowText::rows(const RowFilter &filter) const
{
    std::vector<int> rows;
    const QByteArray wanted = filter.text.toCaseFolded().toUtf8();
    // It looks for the first letter as fast as memory is read, which a matcher that skips does not for the
    // few letters that are typed.
    const std::string_view text(m_text.constData(), static_cast<std::size_t>(m_text.size()));
    const std::string_view sought(wanted.constData(), static_cast<std::size_t>(wanted.size()));
    const auto count = m_starts.size() - 1;
    std::size_t row = 0;
    for (qsizetype at = 0; row < count;) {
        const std::size_t found = text.find(sought, static_cast<std::size_t>(at));
        if (found == std::string_view::npos)
            break;
        at = static_cast<qsizetype>(found);
        while (m_starts[row + 1] <= static_cast<quint32>(at))
            ++row;
        const auto start = m_text.begin() + m_starts[row];
        const bool isThere =
            at + wanted.size() <= qsizetype{m_starts[row + 1]} &&
            (filter.column < 0 || std::count(start, m_text.begin() + at, '\n') == filter.column);
        if (isThere)
            rows.push_back(static_cast<int>(row));
        at = isThere ? qsizetype{m_starts[row + 1]} : at + 1;
        if (isThere)
            ++row;
    }
    return rows;
}

} // namespace passerelle::mapping
