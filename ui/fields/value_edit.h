// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace passerelle::ui
{

/// A line of text that is a value of the operator's work. Undo and Redo are the field's own only while there
/// is something typed in it to take back; otherwise they are the window's, as everywhere else: QLineEdit
/// swallows them.
class ValueEdit final : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override;
};

} // namespace passerelle::ui
