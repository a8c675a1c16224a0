// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/connection.h"

#include "base/identifier.h"
#include "ledger/ledger_database.h"
#include "ledger/ledger_problems.h"

#include <QSqlError>
#include <QVariant>

namespace passerelle::ledger
{

Connection::Connection(QString path, Mode mode, const LedgerOptions &options)
    : m_path(std::move(path)), m_name(QStringLiteral("ledger-%1").arg(newIdentifier())), m_mode(mode),
      m_options(options)
{
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::open()
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return Failure(ledgerProblem(kFailed, m_path, QStringLiteral("QSQLITE")));
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_options.busyTimeoutMs);
    if (m_mode != Mode::Write)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return Failure(problem(m_database.lastError()));
    return execute(QLatin1String("PRAGMA foreign_keys = ON")).and_then([this] {
        return execute(QLatin1String("PRAGMA synchronous = FULL"));
    });
}

Result<void> Connection::execute(QLatin1String sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(QString(sql)))
        return Failure(problem(query.lastError()));
    return {};
}

Result<QVariant> Connection::value(QLatin1String sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QString(sql)))
        return Failure(problem(query.lastError()));
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return Failure(problem(query.lastError()));
    return QVariant();
}

Result<QSqlQuery *> Connection::prepared(QLatin1String sql)
{
    auto &statement = m_statements[sql.data()];
    if (!statement) {
        auto made = std::make_unique<QSqlQuery>(m_database);
        made->setForwardOnly(true);
        if (!made->prepare(QString(sql)))
            return Failure(problem(made->lastError()));
        statement = std::move(made);
    }
    return statement.get();
}

Result<QSqlQuery *> Connection::run(QLatin1String sql, std::initializer_list<QVariant> values)
{
    Result<QSqlQuery *> query = prepared(sql);
    if (!query)
        return query;
    int position = 0;
    for (const QVariant &one : values)
        (*query)->bindValue(position++, one);
    if (!(*query)->exec())
        return Failure(problem((*query)->lastError()));
    return query;
}

Result<QSqlQuery> Connection::runOnce(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return Failure(problem(query.lastError()));
    for (const QVariant &one : values)
        query.addBindValue(one);
    if (!query.exec())
        return Failure(problem(query.lastError()));
    return query;
}

Result<void> Connection::begin()
{
    // Immediate: whoever will write waits for the others now, not half-way.
    const bool isOuter = m_depth == 0;
    const QLatin1String outer(m_mode == Mode::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    const Result<void> begun = execute(isOuter ? outer : QLatin1String("SAVEPOINT inner"));
    if (begun)
        ++m_depth;
    return begun;
}

Result<void> Connection::commit()
{
    const Result<void> done =
        execute(m_depth == 1 ? QLatin1String("COMMIT") : QLatin1String("RELEASE inner"));
    if (done)
        --m_depth;
    return done;
}

void Connection::rollback()
{
    if (m_depth == 0)
        return;
    // A disk that is full makes SQLite end the whole transaction by itself; these may then have nothing to
    // do.
    if (m_depth > 1) {
        if (execute(QLatin1String("ROLLBACK TO inner")))
            static_cast<void>(execute(QLatin1String("RELEASE inner")));
    } else {
        static_cast<void>(execute(QLatin1String("ROLLBACK")));
    }
    --m_depth;
}

Problem Connection::problem(const QSqlError &error) const
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return ledgerProblem(isNumber ? problemIdOf(code) : kFailed, m_path, detail);
}

} // namespace passerelle::ledger
