// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QPushButton>

class QLabel;
class QLayout;

namespace passerelle::ui
{

class RecentFiles;
class RecentList;

/// Where one begins: what the program does, the sample, a file, or what was open last.
class HomePage : public Page
{
    Q_OBJECT
public:
    explicit HomePage(const PageContext &context, QWidget *parent = nullptr);

    QLatin1String id() const override { return QLatin1String("home"); }
    QString title() const override { return tr("Home"); }
    QLatin1String icon() const override { return QLatin1String("home"); }
    void enter() override;

protected:
    void build() override;
    void showEvent(QShowEvent *event) override;

private:
    QLayout *welcome();
    QLayout *firstSteps();
    QWidget *recentPanel();
    void showRecent();

    Actions &m_actions;
    RecentFiles *m_recent;
    RecentList *m_list = nullptr;
    QLabel *m_none = nullptr;
    QPushButton *m_sample = nullptr;
};

} // namespace passerelle::ui
