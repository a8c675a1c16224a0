// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secutix/file_row.h"

#include <QStringList>
#include <optional>

namespace passerelle::secutix
{

/// Where a cell takes its value from, as a file profile names it: a value of the row ("control.barcode"),
/// "literal:…", "constant.…" (of the profile), "boolean:true" or "boolean:false".
struct CellSource {
    enum class Kind : quint8 { Unknown, Literal, Boolean, Row };

    Kind kind = Kind::Unknown;
    QString name;       ///< as it stands in the profile
    QString text;       ///< of a literal or a constant
    bool truth = false; ///< of a boolean
    int index = -1;     ///< of a value of the row
};

/// The names of all values of a row.
QStringList rowSourceNames();
/// The source of that name. A constant is looked up by the profile and comes here as its text.
CellSource cellSource(const QString &name);
/// A value of the row: its text, or a time that is still to be written in the file's format.
struct RowValue {
    QString text;
    std::optional<QDateTime> time;
};
RowValue rowValue(const CellSource &source, const FileRow &row);

} // namespace passerelle::secutix
