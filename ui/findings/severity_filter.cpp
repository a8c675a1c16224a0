// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/severity_filter.h"

#include "ui/style/controls.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace passerelle::ui
{

using rules::Severity;

static constexpr Severity kSeverities[] = {Severity::Error, Severity::Warning, Severity::Note};

SeverityFilter::SeverityFilter(QWidget *parent) : QWidget(parent), m_text(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const Severity severity : kSeverities) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("filter-") + rules::severityId(severity));
        button->setIcon(look(severity).icon());
        button->setIconSize({17, 17});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_severities[static_cast<int>(severity)] = button;
        layout->addWidget(button);
        connect(button, &QToolButton::toggled, this, &SeverityFilter::changed);
    }
    layout->addSpacing(kGrid);
    m_text->setObjectName(QStringLiteral("findings-filter"));
    m_text->setPlaceholderText(tr("Filter findings"));
    m_text->setAccessibleName(tr("Filter findings by text"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(20 * kGrid);
    m_text->addAction(icon(QLatin1String("search"), Tone::Subtle), QLineEdit::LeadingPosition);
    connect(m_text, &QLineEdit::textChanged, this, &SeverityFilter::changed);
    layout->addWidget(m_text);
    setCounts({});
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
}

rules::FindingsFilter SeverityFilter::filter() const
{
    return {m_severities[0]->isChecked(), m_severities[1]->isChecked(), m_severities[2]->isChecked(),
            m_text->text()};
}

} // namespace passerelle::ui
