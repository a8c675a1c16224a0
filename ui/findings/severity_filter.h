// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/arrangement.h"

#include <QWidget>

class QActionGroup;
class QLineEdit;
class QMenu;
class QTimer;
class QToolButton;

namespace passerelle::ui
{

/// How many findings of each weight there are; each number is a switch that shows or hides them. A text
/// filter, and what is shown of which page and how it is grouped.
class SeverityFilter : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityFilter(QWidget *parent = nullptr);

    void setCounts(const rules::CheckResult &result);
    rules::FindingsFilter filter() const;
    rules::Grouping grouping() const;
    QLineEdit *field() const { return m_text; }

Q_SIGNALS:
    void changed();

private:
    QToolButton *addSwitch(const QString &name, const QIcon &icon);
    void buildView();
    QActionGroup *addChoices(QMenu *menu, const QString &title,
                             const std::vector<std::pair<QString, QString>> &choices) const;

    QToolButton *m_severities[3];
    QToolButton *m_accepted;
    QLineEdit *m_text;
    QToolButton *m_view;
    QActionGroup *m_grouping = nullptr;
    QActionGroup *m_area = nullptr;
};

} // namespace passerelle::ui
