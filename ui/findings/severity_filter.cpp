// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/severity_filter.h"

#include "ui/style/controls.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace passerelle::ui
{

using rules::Severity;

static constexpr Severity kSeverities[] = {Severity::Error, Severity::Warning, Severity::Note};

SeverityFilter::SeverityFilter(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_view(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const Severity severity : kSeverities) {
        QToolButton *button =
            addSwitch(QStringLiteral("filter-") + rules::severityId(severity), look(severity).icon());
        m_severities[static_cast<int>(severity)] = button;
        layout->addWidget(button);
    }
    m_accepted = addSwitch(QStringLiteral("filter-accepted"), icon(QLatin1String("check"), Tone::Subtle));
    layout->addWidget(m_accepted);
    layout->addSpacing(kGrid);
    m_text->setObjectName(QStringLiteral("findings-filter"));
    m_text->setPlaceholderText(tr("Filter findings"));
    m_text->setAccessibleName(tr("Filter findings by text"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(9 * kGrid); // in a small window; otherwise as wide as it would like
    m_text->addAction(icon(QLatin1String("search"), Tone::Subtle), QLineEdit::LeadingPosition);
    connect(m_text, &QLineEdit::textChanged, this, &SeverityFilter::changed);
    layout->addWidget(m_text);
    buildView();
    layout->addWidget(m_view);
    setCounts({});
}

QToolButton *SeverityFilter::addSwitch(const QString &name, const QIcon &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon);
    button->setIconSize({17, 17});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setChecked(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::toggled, this, &SeverityFilter::changed);
    return button;
}

QActionGroup *SeverityFilter::addChoices(QMenu *menu, const QString &title,
                                         const std::vector<std::pair<QString, QString>> &choices) const
{
    menu->addSection(title);
    auto *group = new QActionGroup(menu);
    for (const auto &[name, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setData(static_cast<int>(group->actions().size()));
        group->addAction(action);
    }
    group->actions().constFirst()->setChecked(true);
    connect(group, &QActionGroup::triggered, this, &SeverityFilter::changed);
    return group;
}

void SeverityFilter::buildView()
{
    m_view->setObjectName(QStringLiteral("findings-view"));
    m_view->setText(tr("View"));
    m_view->setAccessibleName(tr("How findings are grouped, and of which page"));
    m_view->setToolTip(tr("Group findings, or show those of one page alone"));
    m_view->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_view->setPopupMode(QToolButton::InstantPopup);
    m_view->setAutoRaise(true);
    m_view->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_view);
    m_grouping = addChoices(menu, tr("Group"),
                            {{QStringLiteral("group-none"), tr("By weight alone")},
                             {QStringLiteral("group-rule"), tr("By rule")},
                             {QStringLiteral("group-place"), tr("By place")}});
    m_area = addChoices(menu, tr("Page"),
                        {{QStringLiteral("area-all"), tr("All pages")},
                         {QStringLiteral("area-mapping"), tr("Mapping")},
                         {QStringLiteral("area-connection"), tr("Connection")},
                         {QStringLiteral("area-setup"), tr("Set-up")}});
    m_view->setMenu(menu);
}

void SeverityFilter::setCounts(const rules::CheckResult &result)
{
    const auto count = [&result](Severity severity) { return result.facts() ? result.count(severity) : 0; };
    for (const Severity severity : kSeverities) {
        QToolButton *button = m_severities[static_cast<int>(severity)];
        const int number = count(severity);
        button->setText(QLocale().toString(number));
        const QString words = severity == Severity::Error     ? tr("%n error(s)", nullptr, number)
                              : severity == Severity::Warning ? tr("%n warning(s)", nullptr, number)
                                                              : tr("%n note(s)", nullptr, number);
        button->setAccessibleName(words);
        button->setToolTip(tr("%1: show or hide").arg(words));
    }
    const auto accepted = static_cast<int>(result.accepted().size());
    const QString words = tr("%n accepted", nullptr, accepted);
    m_accepted->setText(QLocale().toString(accepted));
    m_accepted->setAccessibleName(words);
    m_accepted->setToolTip(tr("%1: show or hide").arg(words));
    m_accepted->setVisible(accepted > 0);
}

rules::FindingsFilter SeverityFilter::filter() const
{
    rules::FindingsFilter filter;
    filter.errors = m_severities[0]->isChecked();
    filter.warnings = m_severities[1]->isChecked();
    filter.notes = m_severities[2]->isChecked();
    filter.accepted = m_accepted->isChecked();
    filter.text = m_text->text();
    if (const int area = m_area->checkedAction()->data().toInt(); area > 0)
        filter.area = static_cast<rules::Area>(area - 1);
    return filter;
}

rules::Grouping SeverityFilter::grouping() const
{
    return static_cast<rules::Grouping>(m_grouping->checkedAction()->data().toInt());
}

} // namespace passerelle::ui
