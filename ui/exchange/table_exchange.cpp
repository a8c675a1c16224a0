// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/table_exchange.h"

#include "base/worker.h"
#include "exchange/classifier.h"
#include "exchange/import_plan.h"
#include "session/workspace_session.h"
#include "ui/exchange/import_preview.h"
#include "ui/shell/dialogs.h"
#include "workspace/safe_save.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QWidget>

namespace passerelle::ui
{

using exchange::Block;
using exchange::FileFormat;
using exchange::Form;

static const QString &folderKey()
{
    static const QString key = QStringLiteral("exchange/folder");
    return key;
}

TableExchange::TableExchange(Context context, QWidget *page)
    : QObject(page), m_context(std::move(context)), m_page(page),
      m_files(std::make_unique<Worker>(QStringLiteral("tables")))
{
}

TableExchange::~TableExchange() = default;

exchange::Known TableExchange::known() const
{
    QStringList sectors;
    for (const auto &sector : m_context.session.setup().plan.sectors)
        sectors.append(sector.value);
    return exchange::Known::of(m_context.mapping(), sectors);
}

bool TableExchange::isWritable()
{
    if (!m_context.session.isOpen()) {
        Q_EMIT problem({QStringLiteral("nothing-open"),
                        tr("There is no mapping to take sectors over into."),
                        {},
                        tr("Open one or begin a new one first.")});
        return false;
    }
    if (m_context.session.file().isReadOnly) {
        Q_EMIT problem({QStringLiteral("document-read-only"),
                        tr("This file is open for reading only."),
                        {},
                        tr("Save it under another name to change it.")});
        return false;
    }
    return true;
}

// ---- what was copied

void TableExchange::paste(const exchange::Landing &landing)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const exchange::Copied copied{data ? data->text().toUtf8() : QByteArray(),
                                  data ? data->html().toUtf8() : QByteArray()};
    if ((copied.text.trimmed().isEmpty() && copied.html.isEmpty()) || !isWritable())
        return;
    Block block = exchange::classify(copied, known());
    if (auto texts = exchange::directPaste(block, landing)) {
        const auto count = static_cast<int>(texts->size());
        m_context.runner.run(
            m_context.mapping(), count,
            [texts = *std::move(texts), name = tr("Paste %n cell(s)", nullptr, count)](
                const mapping::Mapping &mapping) { return mapping::setCells(mapping, texts, name); });
        return;
    }
    preview(std::move(block), landing.rows.empty() ? -1 : landing.rows.front(), tr("Pasted"));
}

void TableExchange::preview(Block block, qint32 firstRow, const QString &from)
{
    if (block.form == Form::Nothing) {
        Q_EMIT problem({QStringLiteral("nothing-to-import"), tr("No sectors were found in it."), from,
                        tr("Copy the rows with their codes, or save the sheet as CSV.")});
        return;
    }
    auto *dialog =
        new ImportPreview(std::move(block), m_context.mapping(), known(), firstRow, from, m_page->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, mapping = m_context.mapping()] {
        const auto size = static_cast<qsizetype>(dialog->plan().rows().size());
        const int wanted =
            dialog->plan().count(exchange::RowFate::New) + dialog->plan().count(exchange::RowFate::Changed);
        m_context.runner.run(
            mapping, size, [plan = dialog->plan()](const mapping::Mapping &now) { return plan.edit(now); },
            [this, wanted] { Q_EMIT done(tr("Took over %n sector(s).", nullptr, wanted)); });
    });
    dialog->open();
}

// ---- files

QString TableExchange::folder() const
{
    const QString file = m_context.session.file().path;
    return m_context.settings.value(folderKey(), file.isEmpty() ? QDir::homePath() : QFileInfo(file).path())
        .toString();
}

void TableExchange::chooseAndImport()
{
    if (!isWritable())
        return;
    const QStringList filters{
        tr("Tables and JSON; a workbook saved as CSV (*.csv *.tsv *.tab *.txt *.html *.htm *.json *.jsonc)"),
        tr("All files (*)")};
    m_context.dialogs.chooseFileToOpen(m_page, tr("Import sectors"), folder(), filters,
                                       [this](const QString &path) {
                                           if (!path.isEmpty())
                                               importFile(path);
                                       });
}

void TableExchange::importFile(const QString &path)
{
    if (!isWritable())
        return;
    m_context.settings.setValue(folderKey(), QFileInfo(path).path());
    m_files->run([path, known = known()] { return exchange::readTableFile(path, known); },
                 [this, path](const Result<Block> &block) {
                     if (block)
                         preview(*block, -1, tr("From %1").arg(QFileInfo(path).fileName()));
                     else
                         Q_EMIT problem(block.error());
                 });
}

void TableExchange::exportAs(FileFormat format)
{
    if (!m_context.session.isOpen())
        return;
    const QString name = QFileInfo(m_context.session.displayName()).completeBaseName();
    const QString suggested = QDir(folder()).filePath(name + exchange::suffixOf(format));
    const QStringList filters{format == FileFormat::Csv    ? tr("Table for spreadsheets (*.csv)")
                              : format == FileFormat::Json ? tr("JSON for TNAC (*.json)")
                                                           : tr("Markdown table (*.md)")};
    m_context.dialogs.chooseFileToSave(m_page, tr("Export"), suggested, filters,
                                       [this, format](const QString &path) {
                                           if (!path.isEmpty())
                                               write(path, format);
                                       });
}

static Result<void> exported(const QString &path, FileFormat format, const mapping::Mapping &mapping)
{
    const Result<QByteArray> text = exchange::fileText(mapping, format, QLocale::system());
    return text ? workspace::writeWhole(path, *text) : Result<void>(Failure(text.error()));
}

void TableExchange::write(const QString &path, FileFormat format)
{
    m_context.settings.setValue(folderKey(), QFileInfo(path).path());
    m_files->run([path, format, mapping = m_context.mapping()] { return exported(path, format, mapping); },
                 [this, path](const Result<void> &written) {
                     if (written)
                         Q_EMIT done(tr("Exported to %1.").arg(QFileInfo(path).fileName()));
                     else
                         Q_EMIT problem(written.error());
                 });
}

} // namespace passerelle::ui
