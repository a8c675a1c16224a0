// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findings_panel.h"

#include "base/clock.h"
#include "rules/findings_model.h"
#include "session/findings_arranger.h"
#include "session/workspace_session.h"
#include "ui/findings/finding_details.h"
#include "ui/findings/findings_table.h"
#include "ui/findings/repair_menu.h"
#include "ui/findings/severity_filter.h"
#include "ui/shell/actions.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"
#include "workspace/judgement_edits.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace passerelle::ui
{

using rules::FindingsModel;

FindingsPanel::FindingsPanel(session::WorkspaceSession &session, Actions &actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_actions(actions)
{
    setObjectName(QStringLiteral("findings-panel"));
    setAccessibleName(tr("Findings"));
    setMinimumHeight(21 * kGrid);
}

void FindingsPanel::setVisible(bool visible)
{
    if (visible && !m_model)
        build();
    QWidget::setVisible(visible);
}

void FindingsPanel::build()
{
    m_model = new FindingsModel(this);
    m_arranger = new session::FindingsArranger(this);
    m_filter = new SeverityFilter(this);
    m_table = new FindingsTable(m_model, this);
    m_details = new FindingDetails(this);
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
    layout->addWidget(header());
    layout->addWidget(body, 1);

    connectTable();
    connectDetails();
    connect(m_filter, &SeverityFilter::changed, this, &FindingsPanel::arrange);
    connect(m_arranger, &session::FindingsArranger::arranged, this, &FindingsPanel::showArrangement);
    connect(&m_session, &session::WorkspaceSession::checked, this, &FindingsPanel::arrange);
    connect(&m_session, &session::WorkspaceSession::opened, this, &FindingsPanel::arrange);
    arrange();
}

QWidget *FindingsPanel::header()
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
    m_why->setText(tr("Wh&y?"));
    m_why->setAccessibleName(tr("Show why a finding matters"));
    m_why->setToolTip(tr("Show what the chosen finding does at the door or the desk"));
    m_why->setIcon(icon(QLatin1String("explain")));
    m_why->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_why->setCheckable(true);
    m_why->setChecked(true);
    m_why->setAutoRaise(true);
    m_why->setFocusPolicy(Qt::TabFocus);
    connect(m_why, &QToolButton::toggled, m_details, &FindingDetails::setExplained);
    layout->addWidget(m_why);
    for (const Actions::Id repair : {Actions::Repair, Actions::RepairAllSafe}) {
        QPushButton *button = buttonFor(m_actions[repair], bar);
        // A click leaves the focus where one works: a button without anything left to repair would throw it
        // into whatever field comes next.
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    return bar;
}

void FindingsPanel::connectTable()
{
    connect(m_table, &FindingsTable::findingChosen, this, &FindingsPanel::activate);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_table->indexAt(at).isValid())
            m_table->setCurrentIndex(m_table->indexAt(at));
        showMenu(at);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsPanel::showCurrent);
}

void FindingsPanel::connectDetails()
{
    connect(m_details, &FindingDetails::repairRequested, this,
            [this](const rules::Repair &repair) { apply(repair.edit); });
    connect(m_details, &FindingDetails::repairAllLikeRequested, this, [this](int repair) {
        if (const rules::Finding *finding = chosen())
            Q_EMIT repairAllLikeRequested(m_model->result(), *finding, repair);
    });
    connect(m_details, &FindingDetails::placeRequested, this, &FindingsPanel::placeRequested);
    connect(m_details, &FindingDetails::ruleRequested, this, &FindingsPanel::ruleRequested);
    connect(m_details, &FindingDetails::acceptRequested, this, &FindingsPanel::accept);
    connect(m_details, &FindingDetails::takeBackRequested, this, [this] {
        apply(workspace::takeBackAcceptance(m_model->result().facts()->setup,
                                            m_model->acceptanceIndex(m_table->currentIndex())));
    });
    connect(m_details, &FindingDetails::severityRequested, this, [this](QLatin1String word) {
        if (const rules::Finding *finding = chosen())
            apply(workspace::setRuleSeverity(m_model->result().facts()->setup, finding->rule->id(), word));
    });
}

const rules::Finding *FindingsPanel::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->finding(current) : nullptr;
}

void FindingsPanel::arrange()
{
    m_filter->setCounts(m_session.result());
    m_arranger->request(m_session.result(), m_filter->filter(), m_filter->grouping());
}

void FindingsPanel::showArrangement(const rules::CheckResult &result, const rules::Arrangement &arrangement)
{
    const int row = m_table->currentIndex().row();
    m_model->show(result, arrangement);
    if (row >= 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0));
    showCurrent();
}

void FindingsPanel::showCurrent()
{
    const rules::Finding *finding = chosen();
    m_hasRepairs = false;
    if (finding) {
        FindingDetails::Content content;
        content.result = m_model->result();
        content.finding = finding;
        content.acceptance = m_model->acceptance(m_table->currentIndex());
        content.mayRepair = !m_session.file().isReadOnly;
        content.alike = content.result.count(finding->rule);
        m_hasRepairs = content.mayRepair && !content.result.repairs(*finding).empty();
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
    if (!m_model)
        return;
    const int row = m_model->findingRow(m_table->currentIndex().row(), by);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    activate(m_table->currentIndex());
}

void FindingsPanel::offerRepairs()
{
    if (!m_model)
        return;
    if (!chosen())
        m_table->setCurrentIndex(m_model->index(m_model->findingRow(-1, 1), 0));
    const rules::Finding *finding = chosen();
    if (!finding)
        return;
    m_table->scrollTo(m_table->currentIndex());
    RepairMenu *menu = makeMenu(*finding);
    const QRect row = m_table->visualRect(m_table->currentIndex());
    menu->popup(m_table->viewport()->mapToGlobal(row.bottomLeft() + QPoint(5 * kGrid, 0)));
}

RepairMenu *FindingsPanel::makeMenu(const rules::Finding &finding)
{
    auto *menu = new RepairMenu(m_model->result(), finding, !m_session.file().isReadOnly, this);
    connect(menu, &RepairMenu::chosen, this, [this](const rules::Repair &repair) { apply(repair.edit); });
    return menu;
}

/// What a right click offers: the repairs, and what else can be done with what stands under the mouse.
void FindingsPanel::showMenu(const QPoint &at)
{
    const rules::Finding *finding = m_table->indexAt(at).isValid() ? chosen() : nullptr;
    if (!finding)
        return;
    RepairMenu *menu = makeMenu(*finding);
    menu->addSeparator();
    const auto add = [menu, this](const char *name, const QString &text, auto act) {
        QAction *action = menu->addAction(text, this, act);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    add("finding-menu-go", tr("&Go to its place"), [this] { activate(m_table->currentIndex()); });
    add("finding-menu-copy", tr("&Copy"), [this] {
        m_table->copySelection();
    })->setShortcut(QKeySequence::Copy);
    add("finding-menu-rule", tr("All about this &rule…"),
        [this, id = finding->rule->id()] { Q_EMIT ruleRequested(id); });
    add("finding-menu-accept", tr("&Accept it with a reason…"), [this] {
        m_details->enterReason();
    })->setEnabled(!m_model->acceptance(m_table->currentIndex()) && m_details->mayAccept());
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

bool FindingsPanel::isCurrent() const
{
    const auto &facts = m_model->result().facts();
    return facts && facts->snapshot.revision == m_session.document().snapshot().revision;
}

void FindingsPanel::apply(const document::Edit &edit)
{
    if (!isCurrent()) {
        Q_EMIT problem({QStringLiteral("finding-stale"),
                        tr("The text has changed since this was found."),
                        {},
                        tr("Wait until it is checked again, then repair it.")});
        return;
    }
    m_session.edit(edit);
}

void FindingsPanel::accept(const QString &reason)
{
    const rules::Finding *finding = chosen();
    if (!finding)
        return;
#ifdef Q_OS_WIN
    const QString who = qEnvironmentVariable("USERNAME");
#else
    const QString who = qEnvironmentVariable("USER");
#endif
    const QString today = m_session.services().clock->now().toLocalTime().date().toString(Qt::ISODate);
    apply(rules::acceptance(*m_model->result().facts(), *finding, reason, who, today));
}

void FindingsPanel::focusList()
{
    if (!m_model)
        return;
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(m_model->findingRow(-1, 1), 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void FindingsPanel::find()
{
    if (!m_model)
        return;
    m_filter->field()->setFocus(Qt::ShortcutFocusReason);
    m_filter->field()->selectAll();
}

} // namespace passerelle::ui
