// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_preview.h"

#include "base/worker.h"
#include "exchange/classifier.h"
#include "ui/exchange/import_delegate.h"
#include "ui/style/controls.h"
#include "ui/style/window_size.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace passerelle::ui
{

using exchange::Form;
using exchange::RowFate;
using exchange::Target;

/// Up to this many rows a plan is made within a frame.
static constexpr std::size_t kRowsAtOnce = 2000;
static constexpr int kSampleLength = 60;
/// Columns are as wide as these rows need, and no wider than this many pixels.
static constexpr int kRowsMeasured = 100;
static constexpr int kWidestColumn = 180;

ImportPreview::ImportPreview(exchange::Block block, mapping::Mapping mapping, exchange::Known known,
                             qint32 firstRow, const QString &from, QWidget *parent)
    : QDialog(parent), m_block(std::move(block)), m_mapping(std::move(mapping)), m_known(std::move(known)),
      m_choices(exchange::Choices::of(m_block, m_mapping, firstRow)), m_model(new exchange::ImportModel(this))
{
    setObjectName(QStringLiteral("import-preview"));
    setWindowTitle(tr("Take over sectors"));
    setAttribute(Qt::WA_DeleteOnClose);
    resizeOnScreen(*this, {900, 640});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(subheading(from, this));
    layout->addWidget(columnsPart(), 2);
    addOptions(layout);
    layout->addWidget(rowsPart(), 3);
    layout->addLayout(buttons());
    replan();
}

ImportPreview::~ImportPreview() { m_job.cancel(); }

// ---- what was copied

static QString formWords(const exchange::Block &block)
{
    const auto rows = static_cast<int>(block.rows.size());
    switch (block.form) {
    case Form::Mapping:
        return ImportPreview::tr("JSON of a whole mapping with %n sector(s)", nullptr, rows);
    case Form::Sectors:
        return ImportPreview::tr("JSON of %n sector(s)", nullptr, rows);
    case Form::Entry:
        return ImportPreview::tr("JSON of one entry, for the chosen sector");
    case Form::Table:
    case Form::Nothing:
        break;
    }
    return ImportPreview::tr("A table with %n row(s)", nullptr, rows);
}

QWidget *ImportPreview::columnsPart()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    top->addWidget(new QLabel(formWords(m_block), part), 1);
    if (m_block.form == Form::Table) {
        auto *header = new QCheckBox(tr("The first row holds the columns' &names"), part);
        header->setObjectName(QStringLiteral("import-header"));
        header->setChecked(m_block.header.has_value());
        connect(header, &QCheckBox::toggled, this, &ImportPreview::takeHeader);
        top->addWidget(header);
    }
    layout->addLayout(top);
    auto *area = new QScrollArea(part);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    m_columns = new QWidget(area);
    area->setWidget(m_columns);
    layout->addWidget(area, 1);
    fillColumns();
    return part;
}

QString ImportPreview::sample(std::size_t column) const
{
    QStringList values;
    for (const exchange::Row &row : m_block.rows) {
        const QString &value = row.cells[static_cast<qsizetype>(column)];
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
        if (values.size() == 3)
            break;
    }
    const QString text = values.join(QStringLiteral(" · ")).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text.size() > kSampleLength ? text.left(kSampleLength) + QStringLiteral("…") : text;
}

QComboBox *ImportPreview::targetBox(std::size_t column)
{
    auto *box = new QComboBox(m_columns);
    box->setObjectName(QStringLiteral("import-column-%1").arg(column));
    for (const Target target : {Target::Code, Target::Service, Target::Space, Target::Season, Target::Product,
                                Target::Other, Target::Ignore})
        box->addItem(exchange::targetWords(target), static_cast<int>(target));
    box->setCurrentIndex(box->findData(static_cast<int>(m_choices.columns[column])));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, column] {
        const auto wanted = static_cast<Target>(box->currentData().toInt());
        m_choices.columns[column] = wanted;
        // One column for each thing: the other one that had it goes without.
        for (std::size_t other = 0; other < m_choices.columns.size(); ++other) {
            const bool isTaken = other != column && m_choices.columns[other] == wanted;
            if (!isTaken || wanted == Target::Ignore || wanted == Target::Other)
                continue;
            auto *otherBox = m_columns->findChild<QComboBox *>(QStringLiteral("import-column-%1").arg(other));
            otherBox->setCurrentIndex(otherBox->findData(static_cast<int>(Target::Ignore)));
        }
        replan();
    });
    return box;
}

void ImportPreview::fillColumns()
{
    qDeleteAll(m_columns->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_columns->layout();
    m_grid = new QGridLayout(m_columns);
    m_grid->setColumnStretch(2, 1);
    for (std::size_t i = 0; i < m_block.columns.size(); ++i) {
        const int line = static_cast<int>(i);
        const QString &name = m_block.columns[i].name;
        const bool isCode = m_block.form != Form::Table && name.isEmpty();
        auto *label =
            new QLabel(isCode           ? tr("Code")
                       : name.isEmpty() ? tr("Column %1").arg(i + 1)
                                        : QString(name).replace(QLatin1Char('&'), QLatin1String("&&")),
                       m_columns);
        QComboBox *box = targetBox(i);
        box->setAccessibleName(tr("What %1 becomes").arg(label->text()));
        label->setBuddy(box);
        auto *values = new ToneLabel(sample(i), Tone::Subtle, m_columns);
        values->setTextFormat(Qt::PlainText);
        values->setFont(codeFont());
        m_grid->addWidget(label, line, 0);
        m_grid->addWidget(box, line, 1);
        m_grid->addWidget(values, line, 2);
    }
    m_grid->setRowStretch(static_cast<int>(m_block.columns.size()), 1);
}

void ImportPreview::takeHeader(bool hasHeader)
{
    m_block = exchange::withHeader(std::move(m_block), hasHeader, m_known);
    m_choices.columns = exchange::Choices::of(m_block, m_mapping, m_choices.firstRow).columns;
    fillColumns();
    replan();
}

// ---- how it is taken

QCheckBox *ImportPreview::option(const QString &name, const QString &words, bool *choice)
{
    auto *box = new QCheckBox(words, this);
    box->setObjectName(name);
    box->setChecked(*choice);
    connect(box, &QCheckBox::toggled, this, [this, choice](bool checked) {
        *choice = checked;
        replan();
    });
    return box;
}

void ImportPreview::addOptions(QLayout *layout)
{
    layout->addWidget(option(QStringLiteral("import-fill-pair"),
                             tr("&Make a missing space of the service, and the reverse"),
                             &m_choices.fillsPair));
    layout->addWidget(option(QStringLiteral("import-fill-common"),
                             tr("New sectors get the &season and product that all others have"),
                             &m_choices.fillsCommon));
    layout->addWidget(option(QStringLiteral("import-empty"), tr("&Empty cells empty what is there"),
                             &m_choices.emptiesCells));
    if (m_block.form == Form::Mapping)
        layout->addWidget(option(QStringLiteral("import-top"),
                                 tr("Take &project id and kind of card number as well"), &m_choices.setsTop));
}

// ---- what it would do

QWidget *ImportPreview::rowsPart()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    m_summary = new QLabel(part);
    m_summary->setObjectName(QStringLiteral("import-summary"));
    m_changesOnly = new QCheckBox(tr("Only what &changes"), part);
    m_changesOnly->setObjectName(QStringLiteral("import-changes-only"));
    connect(m_changesOnly, &QCheckBox::toggled, this, [this] { show(m_model->plan()); });
    top->addWidget(m_summary, 1);
    top->addWidget(m_changesOnly);
    layout->addLayout(top);
    m_rows = new QTableView(part);
    m_rows->setObjectName(QStringLiteral("import-rows"));
    m_rows->setAccessibleName(tr("What would happen"));
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new ImportDelegate(m_rows));
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_rows->verticalHeader()->setDefaultSectionSize(28);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
    layout->addWidget(m_rows, 1);
    return part;
}

QLayout *ImportPreview::buttons()
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("import-cancel"));
    m_accept = new QPushButton(this);
    m_accept->setObjectName(QStringLiteral("import-accept"));
    m_accept->setDefault(true);
    makePrimary(m_accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    return row;
}

void ImportPreview::replan()
{
    m_job.cancel();
    if (m_block.rows.size() <= kRowsAtOnce) {
        show(exchange::ImportPlan(m_block, m_choices, m_mapping));
        return;
    }
    m_job = {};
    m_accept->setEnabled(false);
    m_summary->setText(tr("Looking at %n row(s)…", nullptr, static_cast<int>(m_block.rows.size())));
    if (!m_worker)
        m_worker = std::make_unique<Worker>(QStringLiteral("import"));
    m_worker->run([block = m_block, choices = m_choices,
                   mapping = m_mapping] { return exchange::ImportPlan(block, choices, mapping); },
                  [this, job = m_job](exchange::ImportPlan plan) {
                      if (!job.isCancelled())
                          show(std::move(plan));
                  });
}

QString ImportPreview::summary() const
{
    QStringList parts;
    const auto add = [&parts](const QString &words, int count) {
        if (count > 0)
            parts.append(words);
    };
    const exchange::ImportPlan &plan = m_model->plan();
    const int fresh = plan.count(RowFate::New), changed = plan.count(RowFate::Changed);
    const int same = plan.count(RowFate::Same), refused = plan.count(RowFate::Refused);
    add(tr("%n new", nullptr, fresh), fresh);
    add(tr("%n change(s)", nullptr, changed), changed);
    add(tr("%n as it is", nullptr, same), same);
    add(tr("%n left out", nullptr, refused), refused);
    return parts.join(QStringLiteral(", "));
}

void ImportPreview::show(exchange::ImportPlan plan)
{
    m_model->setPlan(std::move(plan), m_changesOnly->isChecked());
    m_summary->setText(summary());
    const int wanted = m_model->plan().count(RowFate::New) + m_model->plan().count(RowFate::Changed);
    m_accept->setText(wanted > 0 ? tr("&Take over %n sector(s)", nullptr, wanted) : tr("&Take over"));
    m_accept->setEnabled(!m_model->plan().isEmpty());
    // As wide as what stands there, so that the remark behind them is seen.
    for (int column = 0; column < m_model->columnCount() - 1; ++column) {
        m_rows->resizeColumnToContents(column);
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column) + kGrid, kWidestColumn));
    }
}

} // namespace passerelle::ui
