// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/layer.h"
#include "rescue/text_lines.h"

#include <QCoreApplication>

namespace passerelle::rescue
{

namespace
{

bool isRule(QByteArrayView row)
{
    return row.contains('-') && std::all_of(row.begin(), row.end(), [](char c) {
               return c == '-' || c == '|' || c == ':' || c == '+' || json::bytes::isBlank(c);
           });
}

/// The row of a table with one column, without its pipes.
QByteArrayView cellOf(QByteArrayView row)
{
    while (row.startsWith('|'))
        row = row.sliced(1);
    while (row.endsWith('|'))
        row.chop(1);
    return row.startsWith(' ') ? row.sliced(1) : row;
}

/// The pipes of a table in Markdown or Confluence, whose cells hold the JSON's lines.
class TablePipesLayer final : public Layer
{
public:
    QLatin1String id() const override { return QLatin1String("table-pipes"); }
    QString said(int count) const override
    {
        return QCoreApplication::translate("RescueLayer", "Table pipes taken off %n line(s)", nullptr, count);
    }
    std::optional<Peeled> peel(const json::Reading &reading) const override
    {
        const QByteArray &text = reading.tree.text();
        bool hasRow = false;
        bool hasOther = false;
        forEachLine(text, [&](const TextLine &line) {
            const bool isRow = line.trimmed().startsWith('|');
            hasRow = hasRow || (isRow && line.hasJson());
            hasOther = hasOther || (!isRow && line.hasJson());
        });
        if (!hasRow || hasOther)
            return std::nullopt;
        Peeled peeled{{}, 0};
        qsizetype head = -1; // where the rows began, as long as none held JSON
        forEachLine(text, [&](const TextLine &line) {
            const QByteArrayView row = line.trimmed();
            const bool isRow = row.startsWith('|');
            head = peeled.count == 0 && isRow ? peeled.text.size() : head;
            head = line.hasJson() ? -1 : head;
            peeled.count += isRow ? 1 : 0;
            if (isRow && isRule(row)) {
                peeled.text.truncate(head < 0 ? peeled.text.size() : head);
                return;
            }
            peeled.text += isRow ? cellOf(row) : line.bytes();
            peeled.text.append(line.to, line.next - line.to);
        });
        return peeled;
    }
};

} // namespace

const Layer &tablePipesLayer()
{
    static const TablePipesLayer layer;
    return layer;
}

} // namespace passerelle::rescue
