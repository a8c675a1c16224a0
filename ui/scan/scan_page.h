// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/scenario_choices.h"
#include "ui/shell/page.h"

namespace passerelle::ui
{

class StationPanel;
class WayPanel;

/// The live simulator: the station left, the way of the card right.
class ScanPage final : public Page
{
    Q_OBJECT
public:
    explicit ScanPage(const PageContext &context, QWidget *parent = nullptr);

    QLatin1String id() const override { return QLatin1String("scan"); }
    QString title() const override { return tr("Scan"); }
    QLatin1String icon() const override { return QLatin1String("scan"); }
    void enter() override;

protected:
    void build() override;

private:
    PageContext m_context;
    session::ScenarioChoices m_scenarios;
    StationPanel *m_station = nullptr;
    WayPanel *m_way = nullptr;
};

} // namespace passerelle::ui
