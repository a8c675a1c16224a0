// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace passerelle::rules
{
class FindingsModel;
}

namespace passerelle::ui
{

/// The list of findings: sections fold by a click, Left and Right or Return; Ctrl+C copies what is selected
/// as text.
class FindingsTable : public QTableView
{
    Q_OBJECT
public:
    explicit FindingsTable(rules::FindingsModel *model, QWidget *parent = nullptr);

    /// What is selected, as lines of text on the clipboard.
    void copySelection() const;

Q_SIGNALS:
    /// Return or a double click on a finding.
    void findingChosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    bool isSection(const QModelIndex &index) const;
    void fold(const QModelIndex &index, bool folded);
    void toggle(const QModelIndex &index);

    rules::FindingsModel *m_model;
};

} // namespace passerelle::ui
