// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mapping/cell_editor.h"

#include <QTableView>

namespace passerelle::intake
{
class IntakeModel;
}

namespace passerelle::ui
{

/// The sectors that were sent, with what is made of them and what is still asked. Typed into as the table of
/// sectors is.
class IntakeTable : public QTableView
{
    Q_OBJECT
public:
    explicit IntakeTable(intake::IntakeModel &model, QWidget *parent = nullptr);

    /// Goes to the next cell that nobody has answered, and opens it.
    void answerNext();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void leave(CellEditor::Leaving how, const QString &text);

    intake::IntakeModel &m_model;
};

} // namespace passerelle::ui
