// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <deque>

namespace passerelle::ledger
{

/// Rows of a ledger, newest first, page by page as a view asks for them. New rows come on top by themselves;
/// rows that changed are read again. Answers of a question that is no longer asked are dropped.
template <typename Row>
class PagedModel : public QAbstractTableModel
{
public:
    static constexpr int kPage = 200;
    /// More new or changed rows than that at once and the model begins anew.
    static constexpr int kLargestRefresh = 2000;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_ledger && !m_atEnd && !m_isFetching;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            fetchOlder();
    }

    const Row &row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    const Selection &selection() const { return m_selection; }
    /// Shows other rows.
    void setSelection(const Selection &selection)
    {
        m_selection = selection;
        startAgain();
    }
    bool isLoading() const { return m_isFetching; }
    /// True once the oldest row is here.
    bool isComplete() const { return m_atEnd; }

protected:
    explicit PagedModel(Ledger *ledger, QObject *parent) : QAbstractTableModel(parent), m_ledger(ledger)
    {
        connect(ledger, &Ledger::appended, this, [this] { fetchNewer(); });
        connect(ledger, &Ledger::updated, this, [this] { fetchAgain(); });
    }

    /// Asks the ledger for a page.
    virtual void ask(Ledger &ledger, PageQuery query, Ledger::Done<Page<Row>> done) = 0;
    virtual void tellProblem(const Problem &problem) = 0;
    virtual void tellLoading() = 0;

    void startAgain()
    {
        ++m_job;
        beginResetModel();
        m_rows.clear();
        m_atEnd = false;
        m_isFetching = false;
        m_isRefreshing = false;
        endResetModel();
        if (!m_isFetching) // a view may have asked already, when it heard of the reset
            fetchOlder();
    }

private:
    void request(PageQuery query, void (PagedModel::*take)(Page<Row>))
    {
        query.selection = m_selection;
        ask(*m_ledger, query, [this, take, job = m_job](const Result<Page<Row>> &page) {
            if (job != m_job)
                return;
            if (page) {
                (this->*take)(*page);
                return;
            }
            m_atEnd = true; // a view would ask again and again
            m_isRefreshing = false;
            setFetching(false);
            tellProblem(page.error());
        });
    }
    void setFetching(bool isFetching)
    {
        m_isFetching = isFetching;
        tellLoading();
    }

    void fetchOlder()
    {
        if (!m_ledger)
            return;
        if (m_isRefreshing) { // whose answer may move the end
            m_isOlderWanted = true;
            return;
        }
        setFetching(true);
        PageQuery query;
        query.before = m_rows.empty() ? 0 : m_rows.back().row;
        query.limit = kPage;
        request(query, &PagedModel::takeOlder);
    }
    void takeOlder(Page<Row> page)
    {
        m_atEnd = page.atEnd;
        if (!page.rows.empty()) {
            const int first = rowCount();
            beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
            m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.end());
            endInsertRows();
        }
        setFetching(false);
        goOn();
    }
    /// What was wanted while an answer was on its way.
    void goOn()
    {
        if (std::exchange(m_isNewerWanted, false))
            fetchNewer();
        else if (std::exchange(m_isOlderWanted, false) && !m_atEnd)
            fetchOlder();
    }

    void fetchNewer()
    {
        if (!m_ledger)
            return;
        if (m_isFetching || m_isRefreshing) {
            m_isNewerWanted = true;
            return;
        }
        m_isRefreshing = true;
        PageQuery query;
        query.after = m_rows.empty() ? 0 : m_rows.front().row;
        query.limit = kLargestRefresh;
        request(query, &PagedModel::takeNewer);
    }
    void takeNewer(Page<Row> page)
    {
        m_isRefreshing = false;
        if (!page.atEnd) {
            startAgain();
            return;
        }
        if (!page.rows.empty()) {
            beginInsertRows({}, 0, static_cast<int>(page.rows.size()) - 1);
            m_rows.insert(m_rows.begin(), page.rows.begin(), page.rows.end());
            endInsertRows();
        }
        goOn();
    }

    void fetchAgain()
    {
        if (!m_ledger)
            return;
        if (m_isFetching || m_isRefreshing || m_rows.empty() || m_rows.size() > kLargestRefresh) {
            startAgain();
            return;
        }
        m_isRefreshing = true;
        PageQuery query;
        query.limit = static_cast<int>(std::max<std::size_t>(m_rows.size(), kPage));
        request(query, &PagedModel::takeAgain);
    }
    void takeAgain(Page<Row> page)
    {
        m_isRefreshing = false;
        const bool isSame = std::equal(page.rows.begin(), page.rows.end(), m_rows.begin(), m_rows.end(),
                                       [](const Row &one, const Row &other) { return one.row == other.row; });
        if (isSame) { // a view keeps its place and its selection
            m_rows.assign(page.rows.begin(), page.rows.end());
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        } else {
            beginResetModel();
            m_rows.assign(page.rows.begin(), page.rows.end());
            m_atEnd = page.atEnd;
            endResetModel();
        }
        goOn();
    }

    QPointer<Ledger> m_ledger;
    Selection m_selection;
    std::deque<Row> m_rows;
    quint64 m_job = 0;
    bool m_atEnd = false;
    bool m_isFetching = false;
    bool m_isRefreshing = false;
    bool m_isNewerWanted = false;
    bool m_isOlderWanted = false;
};

} // namespace passerelle::ledger
