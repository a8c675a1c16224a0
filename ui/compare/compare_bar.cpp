// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_bar.h"

#include "compare/change_words.h"
#include "session/compare_session.h"
#include "ui/compare/change_look.h"
#include "ui/shell/actions.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace passerelle::ui
{

using compare::Kind;

CompareBar::CompareBar(session::CompareSession &compare, Actions &actions, QWidget *parent)
    : QWidget(parent), m_compare(compare), m_title(heading({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(sources(actions));
    m_row = new QHBoxLayout;
    m_row->setContentsMargins(0, 0, 0, 0);
    m_kindRow = kinds();
    m_row->addWidget(m_kindRow);
    m_row->addStretch(1);
    m_row->addWidget(commands(actions));
    layout->addLayout(m_row);
    connect(&m_compare, &session::CompareSession::changed, this, &CompareBar::showState);
    showState();
}

QWidget *CompareBar::sources(Actions &actions)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a name may be long
    layout->addWidget(m_title, 1);
    m_with = new QToolButton(row);
    m_with->setObjectName(QStringLiteral("compare-with"));
    m_with->setText(tr("Co&mpare with"));
    m_with->setAccessibleName(tr("Compare with something else"));
    m_with->setIcon(icon(QLatin1String("compare")));
    m_with->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_with->setPopupMode(QToolButton::InstantPopup);
    m_with->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_with);
    menu->addActions({actions[Actions::CompareFile], actions[Actions::CompareSaved],
                      actions[Actions::EarlierVersions], actions[Actions::CompareClipboard]});
    m_with->setMenu(menu);
    m_close = iconButton(QLatin1String("close"), tr("End the comparison"), row);
    m_close->setObjectName(QStringLiteral("close-comparison"));
    connect(m_close, &QToolButton::clicked, this, &CompareBar::closeRequested);
    layout->addWidget(m_with);
    layout->addWidget(m_close);
    return row;
}

QWidget *CompareBar::kinds()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const Kind kind : compare::kKinds) {
        auto *button = new QToolButton(row);
        button->setObjectName(QStringLiteral("show-") + compare::kindId(kind));
        button->setIcon(look(kind).icon());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::toggled, this,
                [this, kind](bool isShown) { m_compare.changes().setShown(kind, isShown); });
        m_kinds[static_cast<std::size_t>(kind)] = button;
        layout->addWidget(button);
    }
    return row;
}

QWidget *CompareBar::commands(Actions &actions)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const auto id : {Actions::PreviousChange, Actions::NextChange}) {
        auto *button = new QToolButton(row);
        button->setDefaultAction(actions[id]);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(actions[id]->text().remove(QLatin1Char('&')));
        layout->addWidget(button);
    }
    m_text = new QToolButton(row);
    m_text->setObjectName(QStringLiteral("show-text"));
    m_text->setText(tr("Te&xt"));
    m_text->setAccessibleName(tr("Show the differences of the texts"));
    m_text->setToolTip(tr("Show the two texts line by line"));
    m_text->setIcon(icon(QLatin1String("source")));
    m_text->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_text->setCheckable(true);
    m_text->setAutoRaise(true);
    m_text->setFocusPolicy(Qt::TabFocus);
    connect(m_text, &QToolButton::toggled, this, [this](bool isShown) {
        m_kindRow->setVisible(!isShown); // lines have no kinds
        if (m_textTools)
            m_textTools->setVisible(isShown);
        Q_EMIT textToggled(isShown);
    });
    layout->addWidget(m_text);
    m_take = new QPushButton(icon(QLatin1String("take-over")), tr("&Take over"), row);
    m_take->setObjectName(QStringLiteral("take-over"));
    m_takeAll = new QPushButton(tr("Take all &over"), row);
    m_takeAll->setObjectName(QStringLiteral("take-all"));
    connect(m_take, &QPushButton::clicked, this, &CompareBar::takeOverRequested);
    connect(m_takeAll, &QPushButton::clicked, this, &CompareBar::takeAllRequested);
    layout->addWidget(m_take);
    layout->addWidget(m_takeAll);
    return row;
}

bool CompareBar::isShowingText() const { return m_text->isChecked(); }

void CompareBar::setTextTools(QWidget *tools)
{
    m_textTools = tools;
    m_row->insertWidget(1, tools, 100);
    tools->setVisible(isShowingText());
}

void CompareBar::setShowingText(bool isShown) { m_text->setChecked(isShown); }

void CompareBar::setChosen(int count, int shown, bool isWritable)
{
    m_take->setText(count > 1 ? tr("&Take %n over", nullptr, count) : tr("&Take over"));
    m_take->setEnabled(isWritable && count > 0 && m_compare.isCurrent());
    const auto &comparison = m_compare.comparison();
    const bool isAll =
        isShowingText() || (comparison && comparison->changes.size() == static_cast<std::size_t>(shown));
    m_takeAll->setText(isAll ? tr("Take all &over") : tr("Take all sho&wn over"));
    m_takeAll->setEnabled(isWritable && shown > 0 && m_compare.isCurrent());
}

void CompareBar::showState()
{
    const auto &comparison = m_compare.comparison();
    m_title->setToolTip(m_compare.otherName());
    m_title->setText(m_compare.isActive() ? tr("Compared with %1").arg(m_compare.otherName())
                                          : tr("Compare"));
    for (const Kind kind : compare::kKinds) {
        QToolButton *button = m_kinds[static_cast<std::size_t>(kind)];
        const int count = comparison ? comparison->count(kind) : 0;
        button->setText(tr("%1 %2").arg(QLocale().toString(count), look(kind).word));
        button->setAccessibleName(button->text());
        button->setToolTip(tr("%1: show or hide").arg(button->text()));
    }
}

} // namespace passerelle::ui
