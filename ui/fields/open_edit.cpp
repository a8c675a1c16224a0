// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/open_edit.h"

#include <QLineEdit>
#include <QPointer>

namespace passerelle::ui
{

void takeOpenEdit(const QWidget &window)
{
    const QPointer<QLineEdit> field = qobject_cast<QLineEdit *>(window.focusWidget());
    if (!field)
        return;
    const int caret = field->cursorPosition();
    const QPointer<QWidget> holder = field->parentWidget();
    field->clearFocus();
    if (window.focusWidget())
        return;
    if (field && field->isVisible()) {
        field->setFocus();
        field->setCursorPosition(caret);
    } else if (holder && holder->parentWidget()) {
        holder->parentWidget()->setFocus(); // the field of a cell went with its edit
    }
}

} // namespace passerelle::ui
