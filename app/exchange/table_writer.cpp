// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_writer.h"

#include "mapping/cell_edits.h"

#include <QSet>
#include <algorithm>

namespace passerelle::exchange
{

Cells cellsOf(const mapping::Mapping &mapping)
{
    QStringList names{QString()};
    for (const mapping::EntryField field : mapping::kEntryFields)
        names.append(mapping::memberName(field));
    QSet<QString> seen;
    for (const mapping::UnknownMember &one : mapping.unknownMembers()) {
        const QString name = one.sector < 0 ? QString() : mapping.tree().string(one.member.key);
        if (name.isEmpty() || seen.contains(name))
            continue;
        seen.insert(name);
        names.append(name);
    }
    Cells cells;
    cells.reserve(mapping.sectors().size() + 1);
    cells.push_back(names);
    cells.front().front() = QStringLiteral("sector");
    for (qint32 row = 0; row < std::ssize(mapping.sectors()); ++row) {
        QStringList &line = cells.emplace_back();
        line.reserve(names.size());
        for (const QString &name : std::as_const(names))
            line.append(mapping::cellText(mapping, row, name));
    }
    return cells;
}

static QString quoted(const QString &cell, QChar separator)
{
    const bool isPlain = std::none_of(cell.begin(), cell.end(), [separator](QChar one) {
        return one == separator || one == u'"' || one == u'\n' || one == u'\r';
    });
    if (isPlain)
        return cell;
    return u'"' + QString(cell).replace(QLatin1Char('"'), QLatin1String("\"\"")) + u'"';
}

static QString joined(const Cells &cells, QChar separator, QLatin1String lineEnd)
{
    QString text;
    for (const QStringList &row : cells) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += separator;
            text += quoted(row[i], separator);
        }
        text += lineEnd;
    }
    return text;
}

QString tsv(const Cells &cells) { return joined(cells, u'\t', QLatin1String("\n")); }

QString html(const Cells &cells)
{
    QString text = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (const QStringList &row : cells) {
        text += QLatin1String("<tr>");
        for (const QString &cell : row) {
            text += QLatin1String("<td style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">") +
                    QString(cell).toHtmlEscaped() + QLatin1String("</td>");
        }
        text += QLatin1String("</tr>");
    }
    return text + QLatin1String("</table>");
}

QByteArray csv(const Cells &cells, QChar separator)
{
    return "\xEF\xBB\xBF" + joined(cells, separator, QLatin1String("\r\n")).toUtf8();
}

QChar csvSeparator(const QLocale &locale)
{
    return locale.decimalPoint() == QLatin1String(",") ? u';' : u',';
}

QByteArray markdown(const Cells &cells)
{
    if (cells.empty())
        return {};
    const auto shown = [](QString cell) {
        return cell.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
            .replace(QLatin1Char('|'), QLatin1String("\\|"))
            .replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    std::vector<qsizetype> widths(static_cast<std::size_t>(cells.front().size()), 3);
    for (const QStringList &row : cells) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], shown(row[static_cast<qsizetype>(i)]).size());
    }
    QString text;
    bool isHeader = true;
    for (const QStringList &row : cells) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            text +=
                QLatin1String("| ") + shown(row[static_cast<qsizetype>(i)]).leftJustified(widths[i]) + u' ';
        text += QLatin1String("|\n");
        for (std::size_t i = 0; isHeader && i < widths.size(); ++i)
            text += QLatin1String("| ") + QString(widths[i], u'-') + u' ';
        if (isHeader)
            text += QLatin1String("|\n");
        isHeader = false;
    }
    return text.toUtf8();
}

} // namespace passerelle::exchange
