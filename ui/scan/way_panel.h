// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "scan/steps_model.h"

#include <QWidget>

class QHBoxLayout;
class QTreeView;

namespace passerelle::ui
{

class StepsLook;

/// The way of a card, step by step, each with its evidence; repairs where a step failed.
class WayPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WayPanel(QWidget *parent = nullptr);

    void show(const scan::Trace &trace);

Q_SIGNALS:
    void placeRequested(const passerelle::document::Place &place);
    void repairChosen(const passerelle::document::Edit &edit);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void showRepairs();
    void unfoldFailed();
    void goTo(const QModelIndex &index);

    scan::StepsModel m_model;
    StepsLook *m_look = nullptr;
    QTreeView *m_view = nullptr;
    QWidget *m_repairs = nullptr;
    QHBoxLayout *m_repairLayout = nullptr;
    QString m_scanId;
};

} // namespace passerelle::ui
