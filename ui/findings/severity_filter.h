// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/findings_model.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace passerelle::ui
{

/// How many findings of each weight there are; each number is a switch that shows or hides them. And a text
/// filter.
class SeverityFilter : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityFilter(QWidget *parent = nullptr);

    void setCounts(const rules::CheckResult &result);
    rules::FindingsFilter filter() const;
    QLineEdit *field() const { return m_text; }

Q_SIGNALS:
    void changed();

private:
    QToolButton *m_severities[3];
    QLineEdit *m_text;
};

} // namespace passerelle::ui
