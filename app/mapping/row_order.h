// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/row_text.h"

#include <QObject>

namespace passerelle
{
class Worker;
}

namespace passerelle::mapping
{

/// Which rows a table of sectors shows, and in which order; never the order of the file. Few rows are put in
/// order at once, many beside the program: then an answer that is no longer wanted is dropped.
class RowOrder : public QObject
{
    Q_OBJECT
public:
    explicit RowOrder(QObject *parent = nullptr);
    ~RowOrder() override;

    /// The mapping that the table shows now, and the members in its columns. Answers only after refresh():
    /// while somebody edits, rows keep their places.
    void setMapping(const Mapping &mapping, const QStringList &members);
    /// Reads what is typed: a text, or `column:text`. `headings` are the columns' words beside their members'
    /// names, in the order of the members. Answers with changed(), at once where it can.
    void setFilter(const QString &typed, const QStringList &headings);
    /// Sorts by a member; nothing: as in the file.
    void setSorting(std::optional<QString> member, Qt::SortOrder order);
    /// Sorts by something that is no member: all rows in their order. It holds until another mapping has
    /// another number of rows.
    void setRanking(std::vector<qint32> rows);
    void refresh();

    bool showsAll() const { return m_filter.text.isEmpty() && isInFileOrder(); }
    bool isInFileOrder() const { return !m_wanted.sorting && m_wanted.ranking.empty(); }
    const RowFilter &filter() const { return m_filter; }

Q_SIGNALS:
    /// The rows to show. All of them in the order of the file where `isEverything`.
    void changed(const std::vector<int> &rows, bool isEverything);

private:
    struct Wanted {
        Mapping mapping;
        QStringList members;
        std::optional<QString> sorting;
        std::vector<qint32> ranking; ///< instead of `sorting`
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    struct Prepared; ///< what is kept of one mapping, so that a key in the filter costs a search alone
    static std::shared_ptr<const Prepared> prepare(const Wanted &wanted, const CancelToken &cancel);
    void answer();

    std::unique_ptr<Worker> m_worker;
    Wanted m_wanted;
    RowFilter m_filter;
    std::shared_ptr<const Prepared> m_prepared;
    CancelToken m_job;
};

} // namespace passerelle::mapping
