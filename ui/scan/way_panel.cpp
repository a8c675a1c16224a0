// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/way_panel.h"

#include "ui/scan/steps_look.h"
#include "ui/scan/wrapping_delegate.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <algorithm>

namespace passerelle::ui
{

using scan::StepsModel;

WayPanel::WayPanel(QWidget *parent) : QWidget(parent)
{
    m_look = new StepsLook(this);
    m_look->setSourceModel(&m_model);
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("steps"));
    m_view->setAccessibleName(tr("Steps of the scan"));
    m_view->setModel(m_look);
    m_view->setItemDelegate(new WrappingDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->header()->setStretchLastSection(true);
    connect(m_view, &QTreeView::activated, this, &WayPanel::goTo);

    m_repairs = new QWidget(this);
    m_repairLayout = new QHBoxLayout(m_repairs);
    m_repairLayout->setContentsMargins(0, kGrid, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(subheading(tr("The way of the card"), this));
    layout->addWidget(
        hint(tr("Each step with what it read and where that came from. Enter on a line with a pin goes "
                "to its place."),
             this));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_repairs);
    m_repairs->setVisible(false);
}

void WayPanel::show(const scan::Trace &trace)
{
    m_model.setTrace(trace);
    if (std::exchange(m_scanId, trace.scan.id) != trace.scan.id)
        m_view->collapseAll();
    if (trace.isFinished)
        unfoldFailed();
    fitColumns();
    showRepairs();
}

/// What happened gets the room that names and times do not need.
void WayPanel::fitColumns()
{
    const int most = std::clamp(m_view->viewport()->width() * 2 / 5, 18 * kGrid, 25 * kGrid);
    m_view->setColumnWidth(StepsModel::Time, 8 * kGrid);
    m_view->setColumnHidden(StepsModel::Time, m_view->viewport()->width() < 40 * kGrid);
    m_view->resizeColumnToContents(StepsModel::Title);
    m_view->setColumnWidth(StepsModel::Title,
                           std::clamp(m_view->columnWidth(StepsModel::Title), 16 * kGrid, most));
}

void WayPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

static bool hasFailed(const QModelIndex &step)
{
    return step.data(StepsModel::StateRole).toString() == scan::stateId(scan::StepState::Failed);
}

void WayPanel::unfoldFailed()
{
    for (int row = 0; row < m_look->rowCount(); ++row) {
        const QModelIndex step = m_look->index(row, 0);
        if (hasFailed(step)) {
            m_view->expand(step);
            m_view->setCurrentIndex(step);
            m_view->scrollTo(step);
        }
    }
}

void WayPanel::showRepairs()
{
    while (QLayoutItem *item = m_repairLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    bool hasAny = false;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (const rules::Repair &repair : m_model.repairs(m_model.index(row, 0))) {
            auto *button = new QPushButton(icon(QLatin1String("repair")), repair.label, m_repairs);
            button->setAccessibleName(repair.label);
            connect(button, &QPushButton::clicked, this,
                    [this, edit = repair.edit] { Q_EMIT repairChosen(edit); });
            m_repairLayout->addWidget(button);
            hasAny = true;
        }
    }
    m_repairLayout->addStretch(1);
    m_repairs->setVisible(hasAny);
}

void WayPanel::goTo(const QModelIndex &index)
{
    if (const auto place = m_model.place(m_look->mapToSource(index)))
        Q_EMIT placeRequested(*place);
}

} // namespace passerelle::ui
