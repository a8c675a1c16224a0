// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <vector>

namespace passerelle::compare
{
class ChangesModel;
}

namespace passerelle::ui
{

/// The changes side by side. Keeps its place when a change was taken over: the next one stands there then.
class ChangesTable : public QTableView
{
    Q_OBJECT
public:
    explicit ChangesTable(compare::ChangesModel &model, QWidget *parent = nullptr);

    /// Changes of the selected rows, as indexes in the comparison.
    std::vector<int> chosen() const;
    /// The change of the current row, as an index in the comparison; -1 where there is none.
    int current() const;
    void goToRow(int row);
    /// Goes to the next (+1) or previous (-1) change, around the end; false where there is none.
    bool step(int direction);

Q_SIGNALS:
    void chosenChanged();

private:
    void keepPlace();

    compare::ChangesModel &m_model;
    int m_row = 0; ///< that was current before the model changed
};

} // namespace passerelle::ui
