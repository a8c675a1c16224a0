// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sector_list_model.h"

namespace passerelle::mapping
{

static char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

void SectorListModel::setMapping(const Mapping &mapping)
{
    m_mapping = mapping;
    m_codes.clear();
    m_starts.clear();
    QByteArray scratch;
    for (const Sector &sector : mapping.sectors()) {
        m_starts.push_back(static_cast<quint32>(m_codes.size()));
        m_codes.append(mapping.bytes(sector.key, scratch));
    }
    m_starts.push_back(static_cast<quint32>(m_codes.size()));
    std::transform(m_codes.begin(), m_codes.end(), m_codes.begin(), lowered);
    setFilter({});
}

void SectorListModel::setFilter(const QString &text)
{
    QByteArray wanted = text.toUtf8().simplified();
    std::transform(wanted.begin(), wanted.end(), wanted.begin(), lowered);
    const QList<QByteArray> words = wanted.isEmpty() ? QList<QByteArray>() : wanted.split(' ');
    std::vector<qint32> first, rest;
    for (std::size_t row = 0; row + 1 < m_starts.size() && first.size() < kMostRows; ++row) {
        const QByteArrayView code =
            QByteArrayView(m_codes).sliced(m_starts[row], m_starts[row + 1] - m_starts[row]);
        if (!std::all_of(words.begin(), words.end(),
                         [code](const QByteArray &word) { return code.contains(word); }))
            continue;
        if (words.isEmpty() || code.startsWith(words.front()))
            first.push_back(static_cast<qint32>(row));
        else if (rest.size() < kMostRows)
            rest.push_back(static_cast<qint32>(row));
    }
    first.insert(first.end(), rest.begin(), rest.end());
    if (first.size() > kMostRows)
        first.resize(kMostRows);
    beginResetModel();
    m_rows = std::move(first);
    endResetModel();
}

int SectorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SectorListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const qint32 row = m_rows[static_cast<std::size_t>(index.row())];
    const Sector &sector = m_mapping.sector(row);
    switch (role) {
    case Qt::DisplayRole:
        return m_mapping.code(sector);
    case OffsetRole:
        return m_mapping.tree().node(sector.key).offset;
    case LengthRole:
        return m_mapping.tree().node(sector.key).length;
    case ServiceRole:
        return m_mapping.text(sector.field(EntryField::Service));
    default:
        return {};
    }
}

} // namespace passerelle::mapping
