// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_file.h"

#include "exchange/classifier.h"
#include "exchange/strict_json.h"
#include "exchange/table_writer.h"
#include "workspace/regular_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace passerelle::exchange
{

/// A longer file is no list of sectors.
static constexpr qint64 kLongestFile = qint64{64} * 1024 * 1024;

struct TableFile {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

// ---- out

QString suffixOf(FileFormat format)
{
    switch (format) {
    case FileFormat::Csv:
        return QStringLiteral(".csv");
    case FileFormat::Json:
        return QStringLiteral(".json");
    case FileFormat::Markdown:
        break;
    }
    return QStringLiteral(".md");
}

Result<QByteArray> fileText(const mapping::Mapping &mapping, FileFormat format, const QLocale &locale)
{
    if (format == FileFormat::Json)
        return strictJson(mapping);
    const Cells cells = cellsOf(mapping);
    return format == FileFormat::Markdown ? markdown(cells) : csv(cells, csvSeparator(locale));
}

// ---- in

bool isTableFile(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("csv"),  QStringLiteral("tsv"),  QStringLiteral("tab"),
                                      QStringLiteral("html"), QStringLiteral("htm"),  QStringLiteral("xlsx"),
                                      QStringLiteral("xlsm"), QStringLiteral("xlsb"), QStringLiteral("xls"),
                                      QStringLiteral("ods")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

/// What made a workbook; empty where the bytes are none. An XLS with a password and an XLSX with one look
/// alike.
static QString workbookOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return QStringLiteral("Excel");
    if (!bytes.startsWith("PK"))
        return {};
    if (bytes.contains("vnd.oasis.opendocument.spreadsheet"))
        return QStringLiteral("LibreOffice");
    return bytes.contains("xl/workbook") ? QStringLiteral("Excel") : QString();
}

Result<Block> readTableFile(const QString &path, const Known &known)
{
    const QString where = QDir::toNativeSeparators(path);
    if (QFileInfo(path).size() > kLongestFile) {
        return Failure(Problem{QStringLiteral("table-too-large"),
                               TableFile::tr("The file is too large for a list of sectors."), where,
                               TableFile::tr("Choose another file.")});
    }
    const Result<QByteArray> bytes = workspace::readRegularFile(path);
    if (!bytes)
        return Failure(bytes.error());
    if (const QString program = workbookOf(*bytes); !program.isEmpty()) {
        return Failure(Problem{
            QStringLiteral("file-is-workbook"),
            TableFile::tr("This is a workbook of %1. Workbooks are not read, so nothing was taken over.")
                .arg(program),
            where,
            TableFile::tr(
                "Open it in %1, select the rows with their codes, copy them and paste them into the "
                "table; or save the sheet as CSV and import that.")
                .arg(program)});
    }
    const QByteArray text = bytes->startsWith("PK") ? QByteArray() : textOf(*bytes);
    if (text.isEmpty() && !bytes->isEmpty()) {
        return Failure(Problem{QStringLiteral("file-no-text"), TableFile::tr("This file is no text."), where,
                               TableFile::tr("Save the rows as CSV, or copy them and paste them here.")});
    }
    return classify(text, known);
}

} // namespace passerelle::exchange
