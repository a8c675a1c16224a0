// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/checker.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace passerelle::ui
{

/// What the workspace says of one finding and its rule, and how to change that: accept the finding with a
/// reason, count it again, give the rule another severity.
class JudgementPart : public QWidget
{
    Q_OBJECT
public:
    explicit JudgementPart(QWidget *parent = nullptr);

    void show(const rules::Facts &facts, const rules::Finding &finding,
              const workspace::AcceptedFinding *acceptance, bool mayChange);
    /// Whether the finding can be accepted here, and going to where the reason is typed.
    bool mayAccept() const { return m_mayChange; }
    void enterReason();

Q_SIGNALS:
    void acceptRequested(const QString &reason);
    void takeBackRequested();
    void severityRequested(QLatin1String word);
    void ruleRequested(const QString &id);

private:
    void fillRuleMenu(const rules::Facts &facts, const rules::Rule &rule, bool mayChange);

    QLabel *m_accepted;
    QPushButton *m_takeBack;
    QLineEdit *m_reason;
    QPushButton *m_accept;
    QToolButton *m_rule;
    bool m_mayChange = false;
};

} // namespace passerelle::ui
