// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;

namespace passerelle::ui
{

/// The field in which a cell is typed, with what may be meant below it. It says how it was left, so that the
/// table goes on as a spreadsheet does.
class CellEditor : public QLineEdit
{
    Q_OBJECT
public:
    enum class Leaving { Down, Up, Right, Left, IntoAll };

    CellEditor(const QStringList &suggestions, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void left(passerelle::ui::CellEditor::Leaving how);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void offer();

    QCompleter *m_completer;
    bool m_wasOffered = false;
};

} // namespace passerelle::ui
