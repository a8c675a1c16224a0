// SPDX-License-Identifier: GPL-3.0-or-later
#include "secutix/csv_row.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace passerelle::secutix
{

namespace
{

struct CsvRowWords {
    Q_DECLARE_TR_FUNCTIONS(passerelle::secutix::FileWriter)
};

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar one) { return one >= u'0' && one <= u'9'; });
}

} // namespace

CsvRowWriter::CsvRowWriter(const FileLayout &layout)
    : m_layout(layout), m_encoder(layout.latin1 ? QStringConverter::Latin1 : QStringConverter::Utf8)
{
}

std::optional<QString> CsvRowWriter::cell(const QString &text, QChar separator, Quoting quoting)
{
    const bool isSpecial =
        text.contains(separator) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (quoting == Quoting::Never && isSpecial)
        return std::nullopt;
    if (quoting != Quoting::Always && !isSpecial)
        return text;
    QString doubled = text;
    doubled.replace(u'"', QLatin1String("\"\""));
    return u'"' + doubled + u'"';
}

QString CsvRowWriter::textOf(const CellSource &source, const QString &format, const FileRow &row) const
{
    switch (source.kind) {
    case CellSource::Kind::Literal:
        return source.text;
    case CellSource::Kind::Boolean:
        return source.truth ? m_layout.trueWord : m_layout.falseWord;
    case CellSource::Kind::Row: {
        const RowValue value = rowValue(source, row);
        if (!value.time)
            return value.text;
        if (!value.time->isValid())
            return {};
        return QLocale::c().toString(value.time->toTimeZone(m_layout.timeZone),
                                     format.isEmpty() ? m_layout.dateFormat : format);
    }
    case CellSource::Kind::Unknown:
        break;
    }
    return {};
}

Problem CsvRowWriter::problem(QLatin1String id, const QString &what, const QString &next, qsizetype column,
                              const FileRow &row, qint64 number) const
{
    const bool isNamed = column >= 0 && column < static_cast<qsizetype>(m_layout.columns.size());
    const QString name = isNamed ? m_layout.columns[static_cast<std::size_t>(column)].name : QString();
    return {id, what,
            CsvRowWords::tr("%1, row %2, column %3, control %4")
                .arg(m_layout.title)
                .arg(number)
                .arg(name.isEmpty() ? QString::number(column + 1) : name, row.barcode),
            next};
}

Result<void> CsvRowWriter::check(const FileColumn &column, const QString &text, const FileRow &row,
                                 qint64 number) const
{
    const qsizetype index = &column - m_layout.columns.data();
    const auto fail = [&](const char *id, const QString &what, const QString &next) -> Result<void> {
        return Failure(problem(QLatin1String(id), what, next, index, row, number));
    };
    if (column.mandatory && text.isEmpty())
        return fail("file-value-missing",
                    CsvRowWords::tr("A value that the file must have is missing. No file was written."),
                    CsvRowWords::tr("Fill it in the set-up or in the file profile, then export again."));
    if (column.maxLength > 0 && text.size() > column.maxLength)
        return fail("file-value-too-long",
                    CsvRowWords::tr(
                        "The value “%1” has %2 characters; the file takes at most %3. No file was written.")
                        .arg(text.left(60))
                        .arg(text.size())
                        .arg(column.maxLength),
                    CsvRowWords::tr("Shorten it where it comes from, then export again."));
    if (column.digits && !isDigits(text))
        return fail(
            "file-value-not-digits",
            CsvRowWords::tr("The value “%1” is not a number. No file was written.").arg(text.left(60)),
            CsvRowWords::tr("Correct it where it comes from, then export again."));
    return {};
}

Result<QByteArray> CsvRowWriter::line(const QStringList &texts, const FileRow &row, qint64 number)
{
    QString joined;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const std::optional<QString> written = cell(texts[i], m_layout.separator, m_layout.quoting);
        if (!written)
            return Failure(problem(
                QLatin1String("file-value-needs-quotes"),
                CsvRowWords::tr(
                    "The value “%1” holds a separator, a quote or a line break, and the file must have no "
                    "quotes. No file was written.")
                    .arg(texts[i].left(60)),
                CsvRowWords::tr("Correct the value, or allow quotes in the file profile."), i, row, number));
        if (i > 0)
            joined += m_layout.separator;
        joined += *written;
    }
    QByteArray bytes = m_encoder(joined);
    if (m_encoder.hasError()) {
        m_encoder.resetState();
        return Failure(problem(
            QLatin1String("file-value-not-encodable"),
            CsvRowWords::tr("A value has letters that the file's encoding does not know. No file was "
                            "written."),
            CsvRowWords::tr("Choose UTF-8 in the file profile, or correct the value."), -1, row, number));
    }
    return bytes + m_layout.lineEnd;
}

Result<QByteArray> CsvRowWriter::head(const FileRow &row)
{
    QByteArray bytes;
    if (m_layout.byteOrderMark)
        bytes = "\xEF\xBB\xBF";
    for (const std::vector<CellSource> &cells : m_layout.headerRows) {
        QStringList texts;
        for (const CellSource &one : cells)
            texts.append(textOf(one, {}, row));
        const Result<QByteArray> written = line(texts, row, 0);
        if (!written)
            return written;
        bytes += *written;
    }
    return bytes;
}

Result<QByteArray> CsvRowWriter::row(const FileRow &row, qint64 number)
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(m_layout.columns.size()));
    for (const FileColumn &column : m_layout.columns) {
        const QString text = textOf(column.from, column.format, row);
        if (Result<void> right = check(column, text, row, number); !right)
            return Failure(right.error());
        texts.append(text);
    }
    return line(texts, row, number);
}

} // namespace passerelle::secutix
