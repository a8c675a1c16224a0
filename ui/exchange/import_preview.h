// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "exchange/import_model.h"

#include <QDialog>
#include <memory>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace passerelle
{
class Worker;
}

namespace passerelle::ui
{

/// Shows what taking over something copied would do, before it is done: which column becomes what, which
/// sectors are new, which change, which are left out and why. Columns and options can be changed; the plan
/// follows. Nothing is changed here: accepted() says that plan() is wanted.
class ImportPreview : public QDialog
{
    Q_OBJECT
public:
    /// `firstRow`: where rows without a code go, -1 for nowhere. `from` says in words where it comes from.
    ImportPreview(exchange::Block block, mapping::Mapping mapping, exchange::Known known, qint32 firstRow,
                  const QString &from, QWidget *parent);
    ~ImportPreview() override;

    const exchange::ImportPlan &plan() const { return m_model->plan(); }

private:
    QWidget *columnsPart();
    QWidget *rowsPart();
    QLayout *buttons();
    void fillColumns();
    QComboBox *targetBox(std::size_t column);
    QString sample(std::size_t column) const;
    void addOptions(QLayout *layout);
    QCheckBox *option(const QString &name, const QString &words, bool *choice);
    void takeHeader(bool hasHeader);
    void replan();
    void show(exchange::ImportPlan plan);
    QString summary() const;

    exchange::Block m_block;
    mapping::Mapping m_mapping;
    exchange::Known m_known;
    exchange::Choices m_choices;
    exchange::ImportModel *m_model;
    QWidget *m_columns = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_summary = nullptr;
    QCheckBox *m_changesOnly = nullptr;
    QTableView *m_rows = nullptr;
    QPushButton *m_accept = nullptr;
    CancelToken m_job;
    std::unique_ptr<Worker> m_worker;
};

} // namespace passerelle::ui
