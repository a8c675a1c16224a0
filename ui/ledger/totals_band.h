// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/requests.h"

#include <QWidget>

class QLabel;

namespace passerelle::ui
{

class IconLabel;
class ToneLabel;

/// The ledger in sum: let in, controls, tickets, and whether they agree.
class TotalsBand : public QWidget
{
    Q_OBJECT
public:
    explicit TotalsBand(QWidget *parent = nullptr);
    void show(const ledger::Totals &totals);
    /// There are no totals: `why` in one sentence. `isWrong` where something must be done about it.
    void showUnknown(const QString &why, bool isWrong);

private:
    struct Figure {
        QLabel *number = nullptr;
        QLabel *caption = nullptr;
    };
    Figure addFigure(QLayout *layout, const QString &caption);
    static void fill(const Figure &figure, const QString &number);

    Figure m_letIn, m_controls, m_tickets, m_refused;
    IconLabel *m_icon = nullptr;
    ToneLabel *m_verdict = nullptr;
};

} // namespace passerelle::ui
