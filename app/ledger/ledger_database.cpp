// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_database.h"

#include "ledger/ledger_private.h"
#include "ledger/ledger_problems.h"
#include "ledger/migrations/migration.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVariant>

namespace passerelle::ledger
{

namespace
{

/// What a file says of itself.
struct Label {
    int applicationId = 0;
    int version = 0;
    int tables = 0;

    bool isEmpty() const { return applicationId == 0 && version == 0 && tables == 0; }
};

Result<Label> labelOf(Connection &connection)
{
    Label label;
    const Result<QVariant> tables = connection.value(QLatin1String("SELECT count(*) FROM sqlite_master"));
    if (!tables)
        return Failure(tables.error());
    const Result<QVariant> id = connection.value(QLatin1String("PRAGMA application_id"));
    if (!id)
        return Failure(id.error());
    const Result<QVariant> version = connection.value(QLatin1String("PRAGMA user_version"));
    if (!version)
        return Failure(version.error());
    label.tables = tables->toInt();
    label.applicationId = id->toInt();
    label.version = version->toInt();
    return label;
}

/// SQLite takes a file that is shorter than a header for an empty one, and would write over it.
Result<void> headerIsRight(const QString &path)
{
    constexpr QByteArrayView kHeader("SQLite format 3", 16); // with its NUL
    constexpr qint64 kSmallest = 512;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(ledgerProblem(kNotWritable, path));
    if (file.size() < kSmallest || file.read(kHeader.size()) != kHeader)
        return Failure(ledgerProblem(kCorrupt, path));
    return {};
}

/// Whether the file may be used at all. Looks through a connection that cannot write.
Result<Label> probe(const QString &path, const LedgerOptions &options)
{
    if (const Result<void> right = headerIsRight(path); !right)
        return Failure(right.error());
    Connection connection(path, Connection::Mode::Probe, options);
    if (const Result<void> opened = connection.open(); !opened)
        return Failure(opened.error());
    Result<Label> label = labelOf(connection);
    if (!label || label->isEmpty())
        return label;
    if (label->applicationId != kApplicationId)
        return Failure(ledgerProblem(kForeign, path));
    if (label->version > currentSchemaVersion())
        return Failure(ledgerProblem(kNewer, path));
    if (QFileInfo(path).size() <= options.checkUpTo) {
        const Result<QVariant> verdict = connection.value(QLatin1String("PRAGMA quick_check(1)"));
        if (!verdict)
            return Failure(verdict.error());
        if (verdict->toString() != QLatin1String("ok"))
            return Failure(ledgerProblem(kCorrupt, path));
    }
    return label;
}

Result<void> applyMigrations(Connection &connection)
{
    // Read again inside the transaction: another program may have been faster.
    const Result<Label> label = labelOf(connection);
    if (!label)
        return Failure(label.error());
    if (label->version > currentSchemaVersion())
        return Failure(ledgerProblem(kNewer, connection.path()));
    for (const Migration &step : migrations()) {
        if (step.version <= label->version)
            continue;
        for (const QLatin1String statement : step.statements) {
            if (Result<void> done = connection.execute(statement); !done)
                return done;
        }
    }
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(currentSchemaVersion());
    const QByteArray id = "PRAGMA application_id = " + QByteArray::number(kApplicationId);
    return connection.execute(QLatin1String(version)).and_then([&] {
        return connection.execute(QLatin1String(id));
    });
}

Result<void> limitSize(Connection &connection, qint64 bytes)
{
    if (bytes <= 0)
        return {};
    const Result<QVariant> pageSize = connection.value(QLatin1String("PRAGMA page_size"));
    if (!pageSize)
        return Failure(pageSize.error());
    const qint64 pages = qMax(qint64{1}, bytes / qMax(qint64{1}, pageSize->toLongLong()));
    const QByteArray limit = "PRAGMA max_page_count = " + QByteArray::number(pages);
    return connection.value(QLatin1String(limit)).map([](const QVariant &) {});
}

Result<void> prepareFor(Connection &connection, const LedgerOptions &options, int version)
{
    // A file system that cannot share memory refuses WAL; the rollback journal is then as safe, only slower.
    if (const Result<QVariant> mode = connection.value(QLatin1String("PRAGMA journal_mode = WAL")); !mode)
        return Failure(mode.error());
    if (Result<void> limited = limitSize(connection, options.sizeLimit); !limited)
        return limited;
    if (version == currentSchemaVersion())
        return {};
    return inTransaction(connection, [&] { return applyMigrations(connection); });
}

/// What the file system alone can tell.
Result<void> placeIsRight(const QString &path, bool readOnly)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Failure(ledgerProblem(kNotAFile, path));
    if (readOnly && !info.exists())
        return Failure(ledgerProblem(kMissing, path));
    if (!readOnly && !info.exists() && !QDir().mkpath(info.absolutePath()))
        return Failure(ledgerProblem(kNotWritable, path));
    return {};
}

} // namespace

Result<LedgerDatabase> LedgerDatabase::open(const QString &path, const LedgerOptions &options)
{
    if (Result<void> right = placeIsRight(path, options.readOnly); !right)
        return Failure(right.error());
    int version = 0;
    if (QFileInfo(path).size() > 0) {
        const Result<Label> label = probe(path, options);
        if (!label)
            return Failure(label.error());
        version = label->version;
    }
    if (options.readOnly && version != currentSchemaVersion())
        return Failure(ledgerProblem(version == 0 ? kMissing : kNotWritable, path));

    const auto mode = options.readOnly ? Connection::Mode::Read : Connection::Mode::Write;
    auto made = std::make_unique<Private>(path, mode, options);
    if (Result<void> opened = made->connection.open(); !opened)
        return Failure(opened.error());
    if (!options.readOnly) {
        if (Result<void> ready = prepareFor(made->connection, options, version); !ready)
            return Failure(ready.error());
    }
    made->version = currentSchemaVersion();
    return LedgerDatabase(std::move(made));
}

Result<QString> LedgerDatabase::setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString aside = QStringLiteral("%1.set-aside-%2").arg(path, stamp);
    // The main file goes last: without it the others would be taken for those of the next one.
    for (const QLatin1String part : {QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("")}) {
        const QString from = path + part;
        if (QFileInfo::exists(from) && !QFile::rename(from, aside + part))
            return Failure(ledgerProblem(kNotWritable, from));
    }
    return aside;
}

LedgerDatabase::LedgerDatabase(std::unique_ptr<Private> made) : m_private(std::move(made)) {}
LedgerDatabase::LedgerDatabase(LedgerDatabase &&) noexcept = default;
LedgerDatabase &LedgerDatabase::operator=(LedgerDatabase &&) noexcept = default;
LedgerDatabase::~LedgerDatabase() = default;

QString LedgerDatabase::path() const { return m_private->connection.path(); }
int LedgerDatabase::schemaVersion() const { return m_private->version; }

Result<void> LedgerDatabase::begin() { return m_private->connection.begin(); }
Result<void> LedgerDatabase::commit() { return m_private->connection.commit(); }
void LedgerDatabase::rollback() { m_private->connection.rollback(); }

} // namespace passerelle::ledger
