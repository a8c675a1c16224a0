// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/judgement_part.h"

#include "rules/findings_model.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace passerelle::ui
{

JudgementPart::JudgementPart(QWidget *parent)
    : QWidget(parent), m_accepted(hint({}, this)), m_takeBack(new QPushButton(tr("Count it &again"), this)),
      m_reason(new QLineEdit(this)), m_accept(new QPushButton(tr("&Accept"), this)),
      m_rule(new QToolButton(this))
{
    m_accepted->setObjectName(QStringLiteral("finding-accepted"));
    m_takeBack->setObjectName(QStringLiteral("finding-take-back"));
    m_reason->setObjectName(QStringLiteral("finding-reason"));
    m_reason->setPlaceholderText(tr("Reason why this is right here"));
    m_reason->setAccessibleName(tr("Reason for accepting this finding"));
    m_accept->setObjectName(QStringLiteral("finding-accept"));
    m_accept->setToolTip(tr("Keep this finding as it is, with its reason in the workspace. It counts again "
                            "when its text changes."));
    m_rule->setObjectName(QStringLiteral("finding-rule"));
    m_rule->setText(tr("Rule"));
    m_rule->setAccessibleName(tr("Severity of the rule in this workspace"));
    m_rule->setPopupMode(QToolButton::InstantPopup);
    m_rule->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_rule->setMenu(new QMenu(m_rule));
    m_rule->setFocusPolicy(Qt::TabFocus);

    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_reason, 1);
    row->addWidget(m_accept);
    row->addWidget(m_takeBack);
    row->addWidget(m_rule);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_accepted);
    layout->addLayout(row);

    const auto showAccept = [this] {
        m_accept->setEnabled(m_mayChange && !m_reason->text().trimmed().isEmpty());
    };
    const auto accept = [this] {
        if (m_accept->isEnabled())
            Q_EMIT acceptRequested(m_reason->text().trimmed());
    };
    connect(m_reason, &QLineEdit::textChanged, this, showAccept);
    connect(m_reason, &QLineEdit::returnPressed, this, accept);
    connect(m_accept, &QPushButton::clicked, this, accept);
    connect(m_takeBack, &QPushButton::clicked, this, &JudgementPart::takeBackRequested);
}

void JudgementPart::show(const rules::Facts &facts, const rules::Finding &finding,
                         const workspace::AcceptedFinding *acceptance, bool mayChange)
{
    m_mayChange = mayChange && facts.hasWorkspace;
    m_accepted->setVisible(acceptance != nullptr);
    m_takeBack->setVisible(acceptance != nullptr);
    m_takeBack->setEnabled(m_mayChange);
    m_reason->setVisible(!acceptance);
    m_accept->setVisible(!acceptance);
    m_reason->clear();
    m_reason->setEnabled(m_mayChange);
    m_reason->setToolTip(facts.hasWorkspace
                             ? QString()
                             : tr("A finding is accepted in a workspace; this is a mapping alone."));
    m_accept->setEnabled(false);
    if (acceptance) {
        const QDate day = QDate::fromString(acceptance->on.value, Qt::ISODate);
        const QString when =
            day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : acceptance->on.value;
        const QString who = acceptance->by.value;
        m_accepted->setText(who.isEmpty()
                                ? tr("Accepted on %1: %2").arg(when, acceptance->reason.value)
                                : tr("Accepted by %1 on %2: %3").arg(who, when, acceptance->reason.value));
    }
    fillRuleMenu(facts, *finding.rule, m_mayChange);
}

void JudgementPart::enterReason() { m_reason->setFocus(Qt::OtherFocusReason); }

void JudgementPart::fillRuleMenu(const rules::Facts &facts, const rules::Rule &rule, bool mayChange)
{
    QMenu *menu = m_rule->menu();
    menu->clear();
    const QString id = rule.id();
    QAction *about = menu->addAction(icon(QLatin1String("explain")), tr("All about this rule…"));
    connect(about, &QAction::triggered, this, [this, id] { Q_EMIT ruleRequested(id); });
    menu->addSeparator();
    const workspace::RuleSeverity *said = facts.setup.judgement.severityOf(id);
    const auto add = [&](const QString &text, QLatin1String word) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(said ? said->severity.value == word : word.isEmpty());
        action->setEnabled(mayChange);
        action->setObjectName(QStringLiteral("severity-") + (word.isEmpty() ? QLatin1String("own") : word));
        connect(action, &QAction::triggered, this, [this, word] { Q_EMIT severityRequested(word); });
    };
    add(tr("Its own: %1").arg(rules::FindingsModel::severityName(rule.severity())), {});
    for (const auto severity : {rules::Severity::Error, rules::Severity::Warning, rules::Severity::Note})
        add(rules::FindingsModel::severityName(severity), rules::severityId(severity));
    add(tr("Off in this workspace"), workspace::kRuleOff);
}

} // namespace passerelle::ui
