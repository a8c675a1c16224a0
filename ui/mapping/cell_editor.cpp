// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/cell_editor.h"

#include "ui/style/controls.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTimer>
#include <algorithm>
#include <optional>

namespace passerelle::ui
{

/// So many suggestions are seen at once.
static constexpr int kShown = 8;

CellEditor::CellEditor(const QStringList &suggestions, QWidget *parent)
    : QLineEdit(parent), m_completer(new QCompleter(this))
{
    setObjectName(QStringLiteral("cell-editor"));
    setFont(codeFont());
    m_completer->setModel(new QStringListModel(suggestions, m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(kShown);
    setCompleter(m_completer);
    m_completer->popup()->setObjectName(QStringLiteral("cell-suggestions"));
    m_completer->popup()->setFont(codeFont());
    m_completer->popup()->installEventFilter(this);
    // A narrow column cuts nothing off what is offered.
    const QFontMetrics metrics(m_completer->popup()->font());
    int widest = 0;
    for (const QString &one : suggestions)
        widest = std::max(widest, metrics.horizontalAdvance(one));
    m_completer->popup()->setMinimumWidth(widest + 4 * kGrid);
}

/// An empty cell offers at once what may be meant.
void CellEditor::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (m_wasOffered || !text().isEmpty())
        return;
    m_wasOffered = true;
    QTimer::singleShot(0, this, [this] {
        if (text().isEmpty() && hasFocus())
            offer();
    });
}

void CellEditor::offer()
{
    m_completer->setCompletionPrefix(hasSelectedText() ? QString() : text());
    m_completer->complete();
}

/// How a key leaves the field, if it does.
static std::optional<CellEditor::Leaving> leavingBy(const QKeyEvent &event)
{
    const bool back = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & Qt::ControlModifier)
            return CellEditor::Leaving::IntoAll;
        return back ? CellEditor::Leaving::Up : CellEditor::Leaving::Down;
    case Qt::Key_Tab:
        return CellEditor::Leaving::Right;
    case Qt::Key_Backtab:
        return CellEditor::Leaving::Left;
    default:
        return std::nullopt;
    }
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != m_completer->popup())
        return QLineEdit::eventFilter(watched, event);
    const auto how = leavingBy(*static_cast<QKeyEvent *>(event));
    if (!how)
        return false;
    // One key takes the suggestion and leaves.
    if (const QModelIndex chosen = m_completer->popup()->currentIndex(); chosen.isValid())
        setText(chosen.data(m_completer->completionRole()).toString());
    m_completer->popup()->hide();
    Q_EMIT left(*how);
    return true;
}

void CellEditor::keyPressEvent(QKeyEvent *event)
{
    if (const auto how = leavingBy(*event)) {
        Q_EMIT left(*how);
        return;
    }
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        offer();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool CellEditor::focusNextPrevChild(bool next)
{
    Q_EMIT left(next ? Leaving::Right : Leaving::Left);
    return true;
}

} // namespace passerelle::ui
