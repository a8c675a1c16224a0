// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/source_side.h"

#include "ui/mapping/change_bars.h"
#include "ui/mapping/overview_strip.h"
#include "ui/mapping/path_bar.h"
#include "ui/mapping/source_completion.h"
#include "ui/mapping/source_editor.h"
#include "ui/mapping/source_structure.h"
#include "ui/mapping/tnac_view.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace passerelle::ui
{

SourceSide::SourceSide(const PageContext &context, SourceEditor &source, QWidget *parent)
    : QWidget(parent), m_session(context.workspace), m_settings(context.settings),
      m_copy(context.actions[Actions::CopyForTnac]), m_toggle(new QToolButton(this)),
      m_stack(new QStackedLayout)
{
    auto *path = new PathBar(this);
    new SourceStructure(context.workspace, source, *path);
    m_toggle->setObjectName(QStringLiteral("show-tnac"));
    m_toggle->setText(tr("What &TNAC gets"));
    m_toggle->setToolTip(tr("Show exactly the text that “Copy for TNAC” gives"));
    m_toggle->setAccessibleName(tr("What TNAC gets"));
    m_toggle->setIcon(icon(QLatin1String("eye")));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::TabFocus);
    connect(m_toggle, &QToolButton::toggled, this, &SourceSide::showTnac);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, kGrid / 2, 2);
    top->addWidget(path, 1);
    top->addWidget(m_toggle);
    new ChangeBars(context.workspace, source);
    new SourceCompletion(context.workspace, source);
    auto *text = new QWidget(this);
    auto *beside = new QHBoxLayout(text);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(&source, 1);
    beside->addWidget(new OverviewStrip(source, text));
    m_stack->addWidget(text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(m_stack, 1);
}

void SourceSide::showTnac(bool shown)
{
    m_toggle->setChecked(shown);
    if (shown && m_stack->count() == 1) // made when it is first wanted
        m_stack->addWidget(new TnacView(m_session, m_settings, m_copy, this));
    m_stack->setCurrentIndex(shown ? 1 : 0);
}

} // namespace passerelle::ui
