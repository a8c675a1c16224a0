// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace passerelle::ui
{

class PlanPanel;
class SalePanel;

/// What stands in TNAC and SecuTix around the mapping: the plan left, the sale right.
class SetupPage final : public Page
{
    Q_OBJECT
public:
    explicit SetupPage(const PageContext &context, QWidget *parent = nullptr);

    QLatin1String id() const override { return QLatin1String("setup"); }
    QString title() const override { return tr("Set-up"); }
    QLatin1String icon() const override { return QLatin1String("setup"); }
    bool concerns(const rules::Finding &finding) const override;
    bool reveal(const document::Place &place) override;

protected:
    void build() override;

private:
    QWidget *makeContent();
    void refresh();
    void showFindings();

    session::WorkspaceSession &m_session;
    Actions &m_actions;
    PlanPanel *m_plan = nullptr;
    SalePanel *m_sale = nullptr;
};

} // namespace passerelle::ui
