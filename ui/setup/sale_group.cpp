// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/sale_group.h"

#include "ui/style/controls.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace passerelle::ui
{

SaleGroup::SaleGroup(int number, const QString &title, const QString &explanation,
                     const QStringList &rulePrefixes, QWidget *parent)
    : QWidget(parent), m_rulePrefixes(rulePrefixes)
{
    m_icon = new IconLabel({}, 20, this);
    m_state = new ToneLabel({}, Tone::Subtle, this);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGrid);
    head->addWidget(m_icon);
    //: A numbered item of the vendor's procedure: "2. Sales channel"
    head->addWidget(subheading(tr("%1. %2").arg(number).arg(title), this));
    head->addStretch(1);
    head->addWidget(m_state);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kGrid);
    m_layout->addLayout(head);
    m_layout->addWidget(hint(explanation, this));
}

QFormLayout *SaleGroup::form()
{
    if (!m_form) {
        m_form = new QFormLayout;
        m_form->setHorizontalSpacing(2 * kGrid);
        m_form->setVerticalSpacing(kGrid);
        m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        m_layout->addLayout(m_form);
    }
    return m_form;
}

void SaleGroup::addWidget(QWidget *widget) { m_layout->addWidget(widget); }

void SaleGroup::showState(const std::vector<const rules::Finding *> &found)
{
    const auto isMine = [this](const rules::Finding *finding) {
        return std::any_of(m_rulePrefixes.begin(), m_rulePrefixes.end(), [finding](const QString &prefix) {
            return finding->rule->id().startsWith(prefix);
        });
    };
    const auto worst = std::find_if(found.begin(), found.end(), isMine);
    const bool isDone = worst == found.end();
    m_icon->setIcon(isDone ? icon(QLatin1String("right"), Tone::Right) : look((*worst)->severity).icon());
    m_state->setText(isDone ? tr("done") : (*worst)->rule->title());
    m_icon->setAccessibleName(m_state->text());
}

} // namespace passerelle::ui
