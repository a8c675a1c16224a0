// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_page.h"

#include "rules/area.h"
#include "rules/rule.h"
#include "session/workspace_session.h"
#include "ui/fields/bound_field.h"
#include "ui/fields/needs_workspace.h"
#include "ui/setup/plan_panel.h"
#include "ui/setup/sale_panel.h"
#include "ui/style/controls.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace passerelle::ui
{

SetupPage::SetupPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.workspace), m_actions(context.actions)
{
}

void SetupPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new NeedsWorkspace(m_session, m_actions, makeContent(), icon(),
                                         tr("A mapping alone has no set-up"),
                                         tr("A workspace holds the devices, doors and sectors and SecuTix's "
                                            "side of the sale, so that what does not fit "
                                            "the mapping is found here and not at the door."),
                                         this));
    connect(&m_session, &session::WorkspaceSession::opened, this, &SetupPage::refresh);
    connect(&m_session, &session::WorkspaceSession::fileChanged, this, &SetupPage::refresh);
    connect(&m_session.document(), &document::Document::changed, this, &SetupPage::refresh);
    connect(&m_session, &session::WorkspaceSession::checked, this, &SetupPage::showFindings);
    refresh();
    showFindings();
}

namespace
{

/// Scrolls up and down only, so it is never narrower than what it holds.
class TallArea final : public QScrollArea
{
public:
    QSize minimumSizeHint() const override
    {
        const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        return {width, QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

static QScrollArea *scrolling(QWidget *content, const QString &name)
{
    auto *scroll = new TallArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(name);
    scroll->setWidget(content);
    return scroll;
}

QWidget *SetupPage::makeContent()
{
    m_plan = new PlanPanel(m_session);
    auto *sale = new QWidget;
    auto *column = new QVBoxLayout(sale);
    column->setContentsMargins(0, 0, kGrid, 0);
    column->setSpacing(2 * kGrid);
    m_sale = new SalePanel(m_session, sale);
    column->addWidget(subheading(tr("Sale, in SecuTix"), sale));
    column->addWidget(m_sale);

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setHandleWidth(3 * kGrid);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(scrolling(m_plan, tr("Plan")));
    splitter->addWidget(scrolling(sale, tr("Sale, in SecuTix")));
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(3 * kGrid, 3 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(heading(title(), content));
    layout->addWidget(splitter, 1);
    return content;
}

bool SetupPage::concerns(const rules::Finding &finding) const
{
    return rules::areaOf(finding) == rules::Area::Setup;
}

bool SetupPage::reveal(const document::Place &place)
{
    return place.buffer == document::Buffer::Workspace &&
           (m_plan->reveal(place.range) || m_sale->reveal(place.range));
}

void SetupPage::refresh()
{
    m_plan->refresh();
    m_sale->refresh();
}

void SetupPage::showFindings()
{
    if (!m_session.result().facts())
        return;
    const auto found = workspaceFindings(m_session.result());
    m_plan->showFindings(m_session.result(), found);
    m_sale->showFindings(m_session.result(), found);
}

} // namespace passerelle::ui
