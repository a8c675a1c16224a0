// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findings_panel.h"

#include "rules/findings_model.h"
#include "session/workspace_session.h"
#include "ui/findings/finding_details.h"
#include "ui/findings/findings_delegate.h"
#include "ui/findings/repair_menu.h"
#include "ui/findings/severity_filter.h"
#include "ui/shell/actions.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace passerelle::ui
{

using rules::FindingsModel;

FindingsPanel::FindingsPanel(session::WorkspaceSession &session, Actions &actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new FindingsModel(this)),
      m_filter(new SeverityFilter(this)), m_table(new QTableView(this)), m_details(new FindingDetails(this))
{
    setObjectName(QStringLiteral("findings-panel"));
    setAccessibleName(tr("Findings"));
    buildTable();
    auto *body = new QSplitter(Qt::Horizontal, this);
    body->setObjectName(QStringLiteral("findings-splitter"));
    body->addWidget(m_table);
    body->addWidget(m_details);
    body->setStretchFactor(0, 3);
    body->setStretchFactor(1, 2);
    body->setSizes({720, 420});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header(actions));
    layout->addWidget(body, 1);
    setMinimumHeight(21 * kGrid);

    connect(m_filter, &SeverityFilter::changed, this, [this] {
        m_model->setFilter(m_filter->filter());
        showCurrent();
    });
    connect(m_details, &FindingDetails::repairRequested, this, &FindingsPanel::repair);
    connect(&session, &session::WorkspaceSession::checked, this, &FindingsPanel::showResult);
    connect(&session, &session::WorkspaceSession::opened, this, &FindingsPanel::showResult);
    showResult();
}

QWidget *FindingsPanel::header(Actions &actions)
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(2 * kGrid, 6, kGrid + 4, 6);
    layout->setSpacing(kGrid);
    layout->addWidget(subheading(tr("Findings"), bar));
    layout->addSpacing(kGrid / 2);
    layout->addWidget(m_filter);
    layout->addStretch(1);
    m_why = new QToolButton(bar);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setText(tr("&Why?"));
    m_why->setAccessibleName(tr("Show why a finding matters"));
    m_why->setToolTip(tr("Show what the chosen finding does at the door or the desk"));
    m_why->setIcon(icon(QLatin1String("explain")));
    m_why->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_why->setCheckable(true);
    m_why->setChecked(true);
    m_why->setAutoRaise(true);
    m_why->setFocusPolicy(Qt::TabFocus);
    connect(m_why, &QToolButton::toggled, m_details, &QWidget::setVisible);
    layout->addWidget(m_why);
    layout->addWidget(buttonFor(actions[Actions::Repair], bar));
    layout->addWidget(buttonFor(actions[Actions::RepairAllSafe], bar));
    return bar;
}

void FindingsPanel::buildTable()
{
    m_table->setObjectName(QStringLiteral("findings"));
    m_table->setAccessibleName(tr("Findings"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FindingsDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->hideColumn(FindingsModel::RuleColumn);
    m_table->horizontalHeader()->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(FindingsModel::PlaceColumn, QHeaderView::Fixed);
    m_table->setColumnWidth(FindingsModel::PlaceColumn, 26 * kGrid);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::activated, this, &FindingsPanel::activate);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_table->indexAt(at).isValid())
            m_table->setCurrentIndex(m_table->indexAt(at));
        offerRepairs();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsPanel::showCurrent);
}

const rules::Finding *FindingsPanel::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->finding(current) : nullptr;
}

void FindingsPanel::showResult()
{
    const int row = m_table->currentIndex().row();
    m_model->setResult(m_session.result());
    m_filter->setCounts(m_session.result());
    if (row >= 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0));
    showCurrent();
}

void FindingsPanel::showCurrent()
{
    const rules::Finding *finding = chosen();
    m_hasRepairs = false;
    if (finding) {
        const rules::CheckResult &result = m_model->result();
        FindingDetails::Content content;
        content.title = finding->rule->title();
        content.message = result.message(*finding);
        content.explanation = finding->rule->explanation();
        content.repairs = result.repairs(*finding);
        content.mayRepair = !m_session.file().isReadOnly;
        m_hasRepairs = !content.repairs.empty() && content.mayRepair;
        m_details->show(content);
    } else if (m_model->result().facts() && m_model->rowCount() == 0) {
        m_details->showEmpty(!m_model->result().findings().empty());
    } else {
        m_details->showNothing();
    }
    Q_EMIT currentChanged();
}

void FindingsPanel::activate(const QModelIndex &index)
{
    if (const rules::Finding *finding = m_model->finding(index))
        Q_EMIT findingActivated(*finding);
}

void FindingsPanel::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int now = m_table->currentIndex().row();
    const int row = now < 0 ? (by > 0 ? 0 : rows - 1) : (now + by + rows) % rows;
    m_table->setCurrentIndex(m_model->index(row, 0));
    activate(m_table->currentIndex());
}

void FindingsPanel::offerRepairs()
{
    if (!chosen() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    const rules::Finding *finding = chosen();
    if (!finding)
        return;
    m_table->scrollTo(m_table->currentIndex());
    auto *menu = new RepairMenu(m_model->result().repairs(*finding), !m_session.file().isReadOnly, this);
    connect(menu, &RepairMenu::chosen, this, &FindingsPanel::repair);
    const QRect row = m_table->visualRect(m_table->currentIndex());
    menu->popup(m_table->viewport()->mapToGlobal(row.bottomLeft() + QPoint(5 * kGrid, 0)));
}

bool FindingsPanel::isCurrent() const
{
    const auto &facts = m_model->result().facts();
    return facts && facts->snapshot.revision == m_session.document().snapshot().revision;
}

void FindingsPanel::repair(const rules::Repair &repair)
{
    if (!isCurrent()) {
        Q_EMIT problem({QStringLiteral("finding-stale"),
                        tr("The text has changed since this was found."),
                        {},
                        tr("Wait until it is checked again, then repair it.")});
        return;
    }
    m_session.edit(repair.edit);
}

void FindingsPanel::focusList()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void FindingsPanel::find()
{
    m_filter->field()->setFocus(Qt::ShortcutFocusReason);
    m_filter->field()->selectAll();
}

} // namespace passerelle::ui
