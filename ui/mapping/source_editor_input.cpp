// SPDX-License-Identifier: GPL-3.0-or-later
// What the source does with keys, the mouse and the clipboard.
#include "ui/mapping/source_editor.h"

#include "ui/mapping/source_lines.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QWheelEvent>

namespace passerelle::ui
{

// ---- input

bool SourceEditor::event(QEvent *event)
{
    // Keys that edit are not shortcuts while the source has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isLineKey = key->modifiers().testFlag(Qt::AltModifier) &&
                               (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        const bool isNextPlace = key->key() == Qt::Key_D && key->modifiers().testFlag(Qt::ControlModifier);
        if (key->matches(QKeySequence::Delete) || key->matches(QKeySequence::Backspace) || isLineKey ||
            isNextPlace) {
            event->accept();
            return true;
        }
    }
    return QsciScintillaBase::event(event);
}

bool SourceEditor::focusNextPrevChild(bool next)
{
    return !isWritable() && QsciScintillaBase::focusNextPrevChild(next);
}

void SourceEditor::keyPressEvent(QKeyEvent *event)
{
    // Lines and carets first: on X11 Ctrl+D is one of the keys for deleting as well.
    if (editLinesByKey(*event) || editByKey(*event))
        event->accept();
    else if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
        event->ignore();
    else
        QsciScintillaBase::keyPressEvent(event);
}

bool SourceEditor::editByKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Paste)) {
        paste();
    } else if (event.matches(QKeySequence::Cut)) {
        cut();
    } else if (event.matches(QKeySequence::Copy)) {
        copy();
    } else if (event.matches(QKeySequence::Delete)) {
        erase(SCI_CHARRIGHTEXTEND);
    } else if (event.key() == Qt::Key_Backspace &&
               !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        erase(SCI_CHARLEFTEXTEND);
    } else if (event.matches(QKeySequence::DeleteStartOfWord)) {
        erase(SCI_WORDLEFTEXTEND);
    } else if (event.matches(QKeySequence::DeleteEndOfWord)) {
        erase(SCI_WORDRIGHTEXTEND);
    } else if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
               !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) {
        insertLine();
    } else if (event.key() == Qt::Key_Tab && event.modifiers() == Qt::NoModifier) {
        if (spansLines(*this))
            indentLines(*this, +1);
        else
            type(indentStep(*this), false);
    } else if (event.key() == Qt::Key_Backtab && !event.modifiers().testFlag(Qt::ControlModifier)) {
        indentLines(*this, -1);
    } else if (!event.text().isEmpty() && event.text().front().isPrint() &&
               (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != Qt::ControlModifier) {
        type(event.text().toUtf8(), true);
    } else {
        return false;
    }
    return true;
}

/// Keys of several carets and of whole lines.
bool SourceEditor::editLinesByKey(const QKeyEvent &event)
{
    const SourceCarets carets(*this);
    const int direction = event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? +1 : 0;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (direction != 0 && modifiers == (Qt::ControlModifier | Qt::AltModifier))
        carets.addLine(direction);
    else if (direction != 0 && modifiers == Qt::AltModifier)
        moveLines(*this, direction);
    else if (event.key() == Qt::Key_D && modifiers == Qt::ControlModifier)
        carets.addNextOccurrence();
    else if (event.key() == Qt::Key_D && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        duplicateLines(*this);
    else if (event.key() == Qt::Key_Tab && modifiers == Qt::ControlModifier)
        QsciScintillaBase::focusNextPrevChild(true);
    else if (event.key() == Qt::Key_Backtab && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        QsciScintillaBase::focusNextPrevChild(false);
    else if (event.key() == Qt::Key_Escape && carets.areSeveral())
        call(SCI_SETEMPTYSELECTION, caret());
    else
        return false;
    return true;
}

void SourceEditor::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::ControlModifier) {
        QsciScintillaBase::mousePressEvent(event);
        return;
    }
    const QPoint point = event->position().toPoint();
    const long place = call(SCI_POSITIONFROMPOINT, static_cast<unsigned long>(point.x()), point.y());
    call(SCI_ADDSELECTION, static_cast<unsigned long>(place), place);
    event->accept();
}

void SourceEditor::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QsciScintillaBase::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        call(event->angleDelta().y() > 0 ? SCI_ZOOMIN : SCI_ZOOMOUT);
    event->accept();
}

void SourceEditor::request(ByteRange range, const QByteArray &with, bool continues)
{
    if (isWritable() && (!range.isEmpty() || !with.isEmpty()))
        Q_EMIT editRequested(range, with, continues);
}

void SourceEditor::type(const QByteArray &text, bool continues)
{
    const SourceCarets carets(*this);
    if (!carets.areSeveral()) {
        request(selection(), text, continues);
        return;
    }
    std::vector<SourceChange> changes;
    for (const ByteRange &range : carets.ranges())
        changes.push_back({range, text});
    if (isWritable())
        Q_EMIT severalRequested(changes, continues);
}

void SourceEditor::insertLine()
{
    const ByteRange range = selection();
    const long line = call(SCI_LINEFROMPOSITION, range.offset);
    QByteArray text(call(SCI_LINELENGTH, static_cast<unsigned long>(line)), Qt::Uninitialized);
    if (!text.isEmpty())
        SendScintilla(SCI_GETLINE, static_cast<unsigned long>(line), static_cast<void *>(text.data()));
    const long start = call(SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
    QByteArray added = text.endsWith("\r\n") ? "\r\n" : text.endsWith('\r') ? "\r" : "\n";
    for (qsizetype i = 0;
         i < text.size() && i < qint64{range.offset} - start && (text[i] == ' ' || text[i] == '\t'); ++i)
        added.append(text[i]);
    type(added, false);
}

void SourceEditor::erase(unsigned extendMessage)
{
    if (!isWritable())
        return;
    const SourceCarets carets(*this);
    carets.dissolveColumn();
    std::vector<ByteRange> ranges = carets.ranges();
    if (std::all_of(ranges.begin(), ranges.end(), [](const ByteRange &one) { return one.isEmpty(); })) {
        call(extendMessage);
        ranges = carets.ranges();
    }
    std::vector<SourceChange> changes;
    for (const ByteRange &range : ranges) {
        if (!range.isEmpty())
            changes.push_back({range, {}});
    }
    if (changes.size() == 1)
        request(changes.front().range, {});
    else if (!changes.empty())
        Q_EMIT severalRequested(changes, false);
}

void SourceEditor::copy()
{
    const SourceCarets carets(*this);
    if (carets.areSeveral())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(carets.text()));
    else
        call(SCI_COPY);
}

void SourceEditor::cut()
{
    copy();
    const std::vector<ByteRange> ranges = SourceCarets(*this).ranges();
    if (std::any_of(ranges.begin(), ranges.end(), [](const ByteRange &one) { return !one.isEmpty(); }))
        erase(SCI_NULL);
}

void SourceEditor::paste()
{
    const QByteArray text = QGuiApplication::clipboard()->text().toUtf8();
    const SourceCarets carets(*this);
    if (!carets.areSeveral()) {
        const quint32 from = selection().offset;
        request(selection(), text);
        if (isWritable() && !text.isEmpty())
            Q_EMIT pasted({from, static_cast<quint32>(text.size())});
        return;
    }
    const std::vector<ByteRange> ranges = carets.ranges();
    const std::vector<QByteArray> shares = carets.shares(text, ranges.size());
    std::vector<SourceChange> changes;
    for (std::size_t i = 0; i < ranges.size(); ++i)
        changes.push_back({ranges[i], shares[i]});
    if (isWritable() && !text.isEmpty())
        Q_EMIT severalRequested(changes, false);
}

void SourceEditor::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        type(event->commitString().toUtf8(), true);
    event->accept();
}

QVariant SourceEditor::inputMethodQuery(Qt::InputMethodQuery query) const
{
    // Scintilla's own answer takes the text up to the next empty line: the whole file, mostly, at each key.
    const auto line = static_cast<unsigned long>(call(SCI_LINEFROMPOSITION, caret()));
    const long start = call(SCI_POSITIONFROMLINE, line);
    switch (query) {
    case Qt::ImEnabled:
        return isWritable();
    case Qt::ImSurroundingText: {
        const long length = qMin(call(SCI_LINELENGTH, line), 4096L);
        QByteArray text(length, Qt::Uninitialized);
        for (long i = 0; i < length; ++i)
            text[i] = static_cast<char>(call(SCI_GETCHARAT, static_cast<unsigned long>(start + i)));
        return QString::fromUtf8(text);
    }
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition:
        return static_cast<int>(
            call(SCI_COUNTCODEUNITS, static_cast<unsigned long>(start), static_cast<long>(caret())));
    case Qt::ImCurrentSelection:
        return QString();
    default:
        return QsciScintillaBase::inputMethodQuery(query);
    }
}

void SourceEditor::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasSelection = !selection().isEmpty();
    const auto add = [menu](const QString &text, const QKeySequence &key, bool enabled, auto what) {
        QAction *action = menu->addAction(text);
        action->setShortcut(key);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, menu, what);
    };
    add(tr("Cu&t"), QKeySequence::Cut, hasSelection && isWritable(), [this] { cut(); });
    add(tr("&Copy"), QKeySequence::Copy, hasSelection, [this] { copy(); });
    add(tr("&Paste"), QKeySequence::Paste, isWritable(), [this] { paste(); });
    menu->addSeparator();
    add(tr("Select &all"), QKeySequence::SelectAll, true, [this] { call(SCI_SELECTALL); });
    Q_EMIT menuAboutToShow(menu);
    menu->popup(event->globalPos());
}

// A file that is dropped here is for the window; text is not taken by dragging.
void SourceEditor::dragEnterEvent(QDragEnterEvent *event) { event->ignore(); }
void SourceEditor::dragMoveEvent(QDragMoveEvent *event) { event->ignore(); }
void SourceEditor::dropEvent(QDropEvent *event) { event->ignore(); }

} // namespace passerelle::ui
