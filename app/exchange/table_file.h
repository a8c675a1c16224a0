// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/block.h"

#include <QLocale>

/// The files that sectors come out of and go into.
namespace passerelle::exchange
{

enum class FileFormat : quint8 { Csv, Json, Markdown };
/// What a file's name ends with: ".csv".
QString suffixOf(FileFormat format);
/// All sectors as such a file; CSV as Excel expects it in the locale, JSON as TNAC reads it. Fails with
/// "json-not-strict".
Result<QByteArray> fileText(const mapping::Mapping &mapping, FileFormat format, const QLocale &locale);

/// Whether a file is, by its name, a table to be taken over rather than one to be opened. Workbooks are.
bool isTableFile(const QString &path);
/// The rows in a file: CSV, TSV, JSON, HTML. Blocks on the disk. Fails with "file-is-workbook" (XLSX, XLS,
/// ODS: no library that reads them exists for both systems), "file-no-text", "table-too-large", or as
/// workspace::readRegularFile() does.
Result<Block> readTableFile(const QString &path, const Known &known);

} // namespace passerelle::exchange
