// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"
#include "ui/mapping/source_carets.h"
#include "ui/mapping/source_places.h"

#include <Qsci/qsciscintillabase.h>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QMenu;

namespace passerelle::ui
{

class SourceFolding;
class SourceLoader;

/// Shows a text of bytes and takes what is typed, but never changes the text itself: every wish to change it
/// goes out as editRequested(), and what comes back by replace() is shown. So there is one history, the
/// document's, and bytes that are not UTF-8 survive. All offsets are bytes. Scintilla stands read-only in
/// between, with its own undo off and its notifications masked: those cost time in proportion to the text
/// (its accessibility layer counts characters from the start at each edit).
class SourceEditor : public QsciScintillaBase
{
    Q_OBJECT
public:
    explicit SourceEditor(QWidget *parent = nullptr);
    ~SourceEditor() override;

    QByteArray bytes() const;
    QByteArray bytes(ByteRange range) const;
    enum class Place : quint8 { Top, Kept };
    /// Shows another text, from its top or from where it stands. A large one comes a moment later: until then
    /// the old one is shown and nothing can be typed.
    void setBytes(const QByteArray &text, Place place = Place::Top);
    /// Whether a text is on its way. What changes meanwhile needs another setBytes().
    bool isLoading() const { return m_isLoading; }
    /// Puts bytes in the place of others. Caret and scrolling stay with the text around them.
    void replace(ByteRange range, const QByteArray &with);

    /// Whether what is typed is wished to change the text.
    void setWritable(bool writable);
    bool isEditable() const { return m_writable; }
    /// Likewise, and now: not while a text is on its way.
    bool isWritable() const { return m_writable && !m_isLoading; }

    quint32 caret() const;
    ByteRange selection() const;
    void setCaret(quint32 offset);
    /// Selects a range and scrolls so that it is seen in the middle.
    void reveal(ByteRange range);

    /// From the first byte of the first line in view to the last of the last.
    ByteRange bytesInView() const;

    /// The findings of the text as it stands. They stay with the text around them as it changes.
    void setMarks(std::optional<rules::FindingsByPlace> findings);
    const SourcePlaces &marks() const { return m_places; }
    SourceFolding &folding() const { return *m_folding; }
    /// The words that are shown over a place when the mouse rests there.
    void setExplain(std::function<QString(quint32 offset)> explain) { m_explain = std::move(explain); }

    QString explain(quint32 offset) const { return m_explain ? m_explain(offset) : QString(); }

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

    /// Shortcuts over Scintilla's messages, with offsets as the program has them.
    long call(unsigned message, unsigned long word = 0, long value = 0) const
    {
        return SendScintilla(message, word, value);
    }

Q_SIGNALS:
    /// What is typed, pasted or deleted: a range and what is to stand there. `continues` marks plain typing,
    /// which joins the typing before it into one step.
    void editRequested(passerelle::ByteRange range, const QByteArray &with, bool continues);
    /// The same at several carets at once, in the order of the text.
    void severalRequested(const std::vector<passerelle::ui::SourceChange> &changes, bool continues);
    /// Something was pasted, and stands there now where the wish was granted.
    void pasted(passerelle::ByteRange range);
    void caretMoved();
    void marksChanged();
    /// Before the source's own menu is shown.
    void menuAboutToShow(QMenu *menu);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    /// Tab is a key of the text; F6 leaves to the next part of the window, Ctrl+Tab to the next field.
    bool focusNextPrevChild(bool next) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    /// What is to be shown of a text.
    struct View {
        quint32 caret = 0;
        long firstLine = 0;
        std::optional<ByteRange> revealed;
    };
    void putBytes(const QByteArray &text);
    void showLater();
    void setUp();
    void setUpKeys();
    void fitLineNumbers();
    void applyTheme();
    void followView();
    void tellCaretLater();
    /// Lines that stand one behind the other, both meant.
    struct Run {
        long first = 0;
        long last = 0;
        friend bool operator==(const Run &, const Run &) = default;
    };
    std::vector<Run> runsInView() const;
    void colourView();
    void showVisibleMarks();
    void showMarksOf(Run run);
    void clearMarks();
    void explainAt(int position, int x, int y);
    bool editByKey(const QKeyEvent &event);
    bool editLinesByKey(const QKeyEvent &event);
    void type(const QByteArray &text, bool continues);
    void cut();
    void copy();
    void insertLine();
    void erase(unsigned extendMessage);
    void paste();
    void request(ByteRange range, const QByteArray &with, bool continues = false);

    bool m_writable = true;
    bool m_isLoading = false;
    bool m_isCaretToTell = false;
    View m_later;             ///< of the text that is on its way
    std::vector<Run> m_shown; ///< lines whose marks were set last; none: they are to be set again
    long m_markedFirst = 0;   ///< lines that may bear marks now, wherever the text has moved them
    long m_markedLast = -1;
    SourcePlaces m_places;
    std::function<QString(quint32)> m_explain;
    SourceFolding *m_folding;
    std::unique_ptr<SourceLoader> m_loader; ///< last: nothing comes any more when the rest goes
};

} // namespace passerelle::ui
