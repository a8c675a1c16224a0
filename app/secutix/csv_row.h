// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secutix/file_profile.h"

#include <QStringEncoder>

namespace passerelle::secutix
{

/// Writes rows of one file as bytes. Values are checked against their column first.
class CsvRowWriter
{
public:
    explicit CsvRowWriter(const FileLayout &layout);

    /// Byte order mark and header rows; `row` is the first of the file.
    Result<QByteArray> head(const FileRow &row);
    /// One row; `number` is its place in the file, from 1, for problems. Problems: file-value-missing,
    /// file-value-too-long, file-value-not-digits, file-value-needs-quotes, file-value-not-encodable.
    Result<QByteArray> row(const FileRow &row, qint64 number);

    /// A cell as RFC 4180 writes it; nothing where it would need quotes and must have none.
    static std::optional<QString> cell(const QString &text, QChar separator, Quoting quoting);

private:
    QString textOf(const CellSource &source, const QString &format, const FileRow &row) const;
    Result<QByteArray> line(const QStringList &texts, const FileRow &row, qint64 number);
    Result<void> check(const FileColumn &column, const QString &text, const FileRow &row,
                       qint64 number) const;
    Problem problem(QLatin1String id, const QString &what, const QString &next, qsizetype column,
                    const FileRow &row, qint64 number) const;

    const FileLayout &m_layout;
    QStringEncoder m_encoder;
};

} // namespace passerelle::secutix
