// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mapping.h"

#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace passerelle::exchange
{

/// What a column of something copied becomes. The members of an entry come in the order of EntryField.
enum class Target : quint8 { Ignore, Service, Space, Season, Product, Code, Other };

/// How something copied was written.
enum class Form : quint8 {
    Nothing,
    Table,   ///< rows of cells, with a separator
    Mapping, ///< JSON with sectorInfos
    Sectors, ///< JSON of some sectors
    Entry    ///< JSON of one entry, without its code
};

/// A column, and what was guessed of it.
struct Column {
    QString name; ///< as it was written; empty where there is no header
    Target target = Target::Ignore;
    bool isSure = false; ///< the guess rests on a known name, or on values that can be nothing else
};

struct Row {
    QStringList cells;                    ///< a null text: there is no such cell
    std::map<qsizetype, QByteArray> bare; ///< by column: values of JSON that are no strings, as written
    int line = 0;                         ///< where it began, from 1; an entry's number for JSON
};

/// Rows and columns of what was copied, from a spreadsheet, a mail, a file or somebody's JSON. A value; any
/// thread.
struct Block {
    Form form = Form::Nothing;
    QChar separator; ///< of a table; a space for columns that are set apart by spaces
    std::vector<Column> columns;
    std::vector<Row> rows; ///< without the header
    std::optional<Row> header;
    std::optional<QString> projectId; ///< of a whole mapping
    std::optional<bool> isSerial;     ///< of a whole mapping: whether NumType is `serial`

    bool hasTarget(Target target) const;
};

/// What is there already, to recognise values by. Codes in one case.
struct Known {
    std::vector<QString> sectors, seasons, products;

    /// Of a mapping and of the plan's sectors; only so many of each as help.
    static Known of(const mapping::Mapping &mapping, const QStringList &planSectors);
};

/// The member's name that a target stands for; empty for the code. Not for Ignore and Other.
QString memberOf(Target target);
/// A target in words: "Season".
QString targetWords(Target target);
/// How a member is called: a known one in words, another by its name.
QString memberWords(const QString &member);

} // namespace passerelle::exchange
