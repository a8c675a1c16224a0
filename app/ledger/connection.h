// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/requests.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <memory>
#include <unordered_map>

class QSqlError;

namespace passerelle::ledger
{

/// One connection of Qt SQL to a ledger's file: statements are prepared once, failures have names. Belongs to
/// the thread that made it.
class Connection
{
public:
    enum class Mode : quint8 { Probe, Read, Write };

    Connection(QString path, Mode mode, const LedgerOptions &options);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &path() const { return m_path; }
    Result<void> open();

    /// A statement without values.
    Result<void> execute(QLatin1String sql);
    /// The one value that a statement answers.
    Result<QVariant> value(QLatin1String sql);
    /// A statement that is prepared once and kept. `sql` must be a literal: it is known by its address.
    Result<QSqlQuery *> prepared(QLatin1String sql);
    /// Prepares, binds in order, runs. The query stands before its first row.
    Result<QSqlQuery *> run(QLatin1String sql, std::initializer_list<QVariant> values = {});
    /// A statement made at the moment, for reading forward.
    Result<QSqlQuery> runOnce(const QString &sql, const QVariantList &values);

    /// Nested: the inner one is a savepoint of the outer one.
    Result<void> begin();
    Result<void> commit();
    void rollback();
    bool isInTransaction() const { return m_depth > 0; }

    Problem problem(const QSqlError &error) const;

private:
    QString m_path;
    QString m_name; ///< of Qt's connection
    Mode m_mode;
    LedgerOptions m_options;
    QSqlDatabase m_database;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_statements;
    int m_depth = 0;
};

/// One transaction, or one savepoint within a transaction: taken back unless it is committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection) : m_connection(connection) {}
    ~Transaction()
    {
        if (m_open)
            m_connection.rollback();
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    Result<void> begin()
    {
        Result<void> begun = m_connection.begin();
        m_open = begun.has_value();
        return begun;
    }
    Result<void> commit()
    {
        Result<void> done = m_connection.commit();
        m_open = !done;
        return done;
    }

private:
    Connection &m_connection;
    bool m_open = false;
};

/// Values of a text column: never null.
inline QString nonNull(const QString &text) { return text.isNull() ? QString(QLatin1String("")) : text; }

} // namespace passerelle::ledger
