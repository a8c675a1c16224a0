// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/fill.h"

#include "mapping/series.h"

#include <optional>

namespace passerelle::mapping
{

namespace
{

/// How one column goes on.
class Column
{
public:
    Column(const Mapping &mapping, const Fill &fill, const QString &member)
        : m_given(givenIn(mapping, fill, member)), m_isCode(member.isEmpty())
    {
        if (fill.way == Fill::Way::Series)
            m_series.emplace(m_given, fill.isUp ? -1 : 1);
    }

    /// Null where it gets nothing.
    QString at(qsizetype place) const
    {
        if (m_series && (m_series->isSeries() || !m_isCode))
            return m_series->at(place).value_or(QString());
        return m_isCode || m_given.isEmpty() ? QString() : m_given[place % m_given.size()];
    }

private:
    static QStringList givenIn(const Mapping &mapping, const Fill &fill, const QString &member)
    {
        QStringList texts;
        for (const qint32 row : fill.from)
            texts.append(cellText(mapping, row, member));
        return texts;
    }

    QStringList m_given;
    std::optional<Continuation> m_series;
    bool m_isCode;
};

} // namespace

std::vector<CellText> filled(const Mapping &mapping, const Fill &fill)
{
    std::vector<CellText> texts;
    for (const QString &member : fill.members) {
        const Column column(mapping, fill, member);
        for (std::size_t i = 0; i < fill.into.size(); ++i) {
            const QString text = column.at(static_cast<qsizetype>(i));
            if (!text.isNull())
                texts.push_back({{fill.into[i], member}, text});
        }
    }
    return texts;
}

QStringList lastFilled(const Mapping &mapping, const Fill &fill)
{
    QStringList texts;
    for (const QString &member : fill.members)
        texts.append(Column(mapping, fill, member).at(std::ssize(fill.into) - 1));
    return texts;
}

} // namespace passerelle::mapping
