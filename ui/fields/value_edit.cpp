// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/value_edit.h"

#include <QKeyEvent>

namespace passerelle::ui
{

bool ValueEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

} // namespace passerelle::ui
