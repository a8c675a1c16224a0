// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/source_editor.h"

#include "ui/mapping/source_accessible.h"
#include "ui/mapping/source_folding.h"
#include "ui/mapping/source_loader.h"
#include "ui/mapping/source_style.h"
#include "ui/style/icons.h"

#include <QEvent>
#include <QTimer>
#include <QToolTip>
#include <utility>

namespace passerelle::ui
{

static constexpr int kDwellMilliseconds = 450;
/// What Scintilla takes up within a fraction of a frame.
static constexpr qsizetype kLongestAtOnce = qsizetype{1} << 20;
/// Beyond this many marks in view nobody tells them apart.
static constexpr std::size_t kMostMarksInView = 2000;
/// More lines no screen shows.
static constexpr long kMostLinesInView = 400;

SourceEditor::SourceEditor(QWidget *parent)
    : QsciScintillaBase(parent), m_folding(new SourceFolding(*this)),
      m_loader(std::make_unique<SourceLoader>(*this))
{
    SourceAccessible::install(); // before anybody asks for the one that QScintilla brings
    setObjectName(QStringLiteral("source"));
    setAccessibleName(tr("Source of the mapping parameters"));
    setFrameShape(QFrame::NoFrame);
    setUp();
    setUpKeys();
    applyTheme();
    connect(this, &QsciScintillaBase::SCN_STYLENEEDED, this, [this](int position) {
        colourView();
        call(SCI_STARTSTYLING, static_cast<unsigned long>(position)); // what is not seen is coloured later
    });
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, [this](int what) {
        followView();
        if (what & (SC_UPDATE_SELECTION | SC_UPDATE_CONTENT))
            tellCaretLater();
    });
    connect(m_folding, &SourceFolding::shown, this, &SourceEditor::followView);
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, &SourceEditor::fitLineNumbers);
    connect(this, &QsciScintillaBase::SCN_DWELLSTART, this, &SourceEditor::explainAt);
    connect(this, &QsciScintillaBase::SCN_DWELLEND, this, [] { QToolTip::hideText(); });
}

SourceEditor::~SourceEditor() = default;

/// Scintilla tells of a new caret while it paints. Whoever follows the caret moves other widgets, which must
/// not happen within a painting of the same window: they would be left half drawn.
void SourceEditor::tellCaretLater()
{
    if (std::exchange(m_isCaretToTell, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isCaretToTell = false;
        SourceAccessible::tellCaret(*this);
        Q_EMIT caretMoved();
    });
}

void SourceEditor::setUp()
{
    call(SCI_SETCODEPAGE, SC_CP_UTF8);
    call(SCI_SETUNDOCOLLECTION, 0);
    call(SCI_EMPTYUNDOBUFFER);
    call(SCI_SETMODEVENTMASK, 0);
    call(SCI_SETLEXER, SCLEX_CONTAINER);
    call(SCI_SETREADONLY, 1);
    call(SCI_SETMARGINS, 4);
    call(SCI_SETMARGINTYPEN, source::LineNumbers, SC_MARGIN_NUMBER);
    call(SCI_SETMARGINTYPEN, source::Findings, SC_MARGIN_SYMBOL);
    call(SCI_SETMARGINMASKN, source::Findings, (1 << source::kSeverities) - 1);
    call(SCI_SETMARGINWIDTHN, source::Findings, 20);
    call(SCI_SETMARGINTYPEN, source::Changes, SC_MARGIN_SYMBOL);
    call(SCI_SETMARGINMASKN, source::Changes, static_cast<long>(source::kChangeMask));
    call(SCI_SETMARGINWIDTHN, source::Changes, 6);
    call(SCI_SETMARGINTYPEN, source::Folds, SC_MARGIN_SYMBOL);
    call(SCI_SETMARGINMASKN, source::Folds, static_cast<long>(SC_MASK_FOLDERS));
    call(SCI_SETMARGINSENSITIVEN, source::Folds, 1);
    call(SCI_SETMARGINWIDTHN, source::Folds, 16);
    call(SCI_SETSCROLLWIDTH, 400);
    call(SCI_SETSCROLLWIDTHTRACKING, 1);
    call(SCI_SETMOUSEDWELLTIME, kDwellMilliseconds);
    call(SCI_SETMARGINLEFT, 0, 6);
    call(SCI_SETINDENTATIONGUIDES, SC_IV_LOOKBOTH);
    call(SCI_SETMULTIPLESELECTION, 1);
    call(SCI_SETADDITIONALSELECTIONTYPING, 1);
    call(SCI_SETRECTANGULARSELECTIONMODIFIER, SCMOD_ALT);
    call(SCI_SETMOUSESELECTIONRECTANGULARSWITCH, 1);
}

void SourceEditor::setUpKeys()
{
    // The program's own keys: what Scintilla would do with them is not wanted.
    for (const char key : {'Z', 'Y', 'L', 'T', 'D', 'U'}) {
        call(SCI_CLEARCMDKEY, static_cast<unsigned long>(key) + (SCMOD_CTRL << 16));
        call(SCI_CLEARCMDKEY, static_cast<unsigned long>(key) + ((SCMOD_CTRL | SCMOD_SHIFT) << 16));
    }
}

// ---- text

QByteArray SourceEditor::bytes() const
{
    const long length = call(SCI_GETLENGTH);
    if (length == 0)
        return {};
    return QByteArray(reinterpret_cast<const char *>(call(SCI_GETCHARACTERPOINTER)), length);
}

QByteArray SourceEditor::bytes(ByteRange range) const
{
    QByteArray text(range.length, '\0');
    for (quint32 i = 0; i < range.length; ++i) // a pointer to them would first move Scintilla's gap
        text[i] = static_cast<char>(call(SCI_GETCHARAT, range.offset + i));
    return text;
}

void SourceEditor::setBytes(const QByteArray &text, Place place)
{
    if (place == Place::Top)
        m_later = {};
    else if (!m_isLoading)
        m_later = {caret(), call(SCI_GETFIRSTVISIBLELINE), {}};
    m_places = {};
    m_folding->drop();
    m_loader->drop();
    m_isLoading = text.size() > kLongestAtOnce;
    if (!m_isLoading) {
        putBytes(text);
        showLater();
        return;
    }
    m_loader->load(text, [this, text](bool isPlaced) {
        m_isLoading = false;
        if (!isPlaced)
            putBytes(text);
        showLater();
    });
}

void SourceEditor::putBytes(const QByteArray &text)
{
    call(SCI_SETREADONLY, 0);
    call(SCI_CLEARALL);
    call(SCI_ALLOCATE, static_cast<unsigned long>(text.size() + 1));
    SendScintilla(SCI_ADDTEXT, static_cast<uintptr_t>(text.size()), text.constData());
    call(SCI_SETREADONLY, 1);
}

/// Shows what was wished for while the text was on its way.
void SourceEditor::showLater()
{
    const View view = std::exchange(m_later, {});
    m_markedLast = -1; // another document bears none
    call(SCI_SETEMPTYSELECTION,
         qMin<unsigned long>(view.caret, static_cast<unsigned long>(call(SCI_GETLENGTH))));
    call(SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(view.firstLine));
    call(SCI_SETXOFFSET, 0);
    fitLineNumbers();
    if (view.revealed)
        reveal(*view.revealed);
    m_shown.clear();
    followView();
    Q_EMIT marksChanged();
}

void SourceEditor::fitLineNumbers()
{
    const QByteArray digits(
        qMax<qsizetype>(3, QByteArray::number(qlonglong{call(SCI_GETLINECOUNT)}).size() + 1), '9');
    const long width = SendScintilla(SCI_TEXTWIDTH, STYLE_LINENUMBER, digits.constData());
    call(SCI_SETMARGINWIDTHN, source::LineNumbers, width);
}

void SourceEditor::replace(ByteRange range, const QByteArray &with)
{
    m_places.follow({range, static_cast<quint32>(with.size())});
    const long line = call(SCI_LINEFROMPOSITION, range.offset);
    const long lines = call(SCI_GETLINECOUNT);
    call(SCI_SETREADONLY, 0);
    call(SCI_SETTARGETRANGE, range.offset, static_cast<long>(range.end()));
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(with.size()), with.constData());
    call(SCI_SETREADONLY, 1);
    const long added = call(SCI_GETLINECOUNT) - lines;
    if (added != 0)
        m_folding->linesMoved(line, added);
    if (line < m_markedFirst)
        m_markedFirst = qMax(line, m_markedFirst + added);
    if (line <= m_markedLast)
        m_markedLast = qMax(line, m_markedLast + added);
}

void SourceEditor::setWritable(bool writable)
{
    if (m_writable == writable)
        return;
    m_writable = writable;
    applyTheme();
}

// ---- places

quint32 SourceEditor::caret() const { return static_cast<quint32>(call(SCI_GETCURRENTPOS)); }

ByteRange SourceEditor::selection() const
{
    return ByteRange::between(static_cast<quint32>(call(SCI_GETSELECTIONSTART)),
                              static_cast<quint32>(call(SCI_GETSELECTIONEND)));
}

void SourceEditor::setCaret(quint32 offset)
{
    if (m_isLoading) {
        m_later = {offset, m_later.firstLine, {}};
        return;
    }
    const long line = call(SCI_LINEFROMPOSITION, offset);
    if (!m_folding->show(line, [this, offset] { setCaret(offset); }))
        return;
    call(SCI_SETEMPTYSELECTION, offset);
    call(SCI_SCROLLCARET);
    call(SCI_CHOOSECARETX);
}

void SourceEditor::reveal(ByteRange range)
{
    if (m_isLoading) {
        m_later.revealed = range;
        return;
    }
    const long line = call(SCI_LINEFROMPOSITION, range.offset);
    if (!m_folding->show(line, [this, range] { reveal(range); }))
        return;
    call(SCI_SETSEL, range.end(), static_cast<long>(range.offset));
    const long visible = call(SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(line));
    const long first = call(SCI_GETFIRSTVISIBLELINE);
    const long onScreen = call(SCI_LINESONSCREEN);
    if (visible < first + 1 || visible >= first + onScreen - 1)
        call(SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(qMax(0L, visible - onScreen / 3)));
    // The beginnings of lines stay in view where the place allows it.
    call(SCI_SETXOFFSET, 0);
    call(SCI_SCROLLCARET);
}

// ---- what is seen

ByteRange SourceEditor::bytesInView() const
{
    const long first = call(SCI_GETFIRSTVISIBLELINE);
    const long last = first + call(SCI_LINESONSCREEN) + 1;
    const long from =
        call(SCI_POSITIONFROMLINE,
             static_cast<unsigned long>(call(SCI_DOCLINEFROMVISIBLE, static_cast<unsigned long>(first))));
    const long to =
        call(SCI_GETLINEENDPOSITION,
             static_cast<unsigned long>(call(SCI_DOCLINEFROMVISIBLE, static_cast<unsigned long>(last))));
    return ByteRange::between(static_cast<quint32>(from), static_cast<quint32>(to));
}

void SourceEditor::setMarks(std::optional<rules::FindingsByPlace> findings)
{
    m_places = SourcePlaces(std::move(findings));
    if (m_isLoading) // they are of the text that comes
        return;
    m_shown.clear();
    followView();
    Q_EMIT marksChanged();
}

std::vector<SourceEditor::Run> SourceEditor::runsInView() const
{
    std::vector<Run> runs;
    const long first = call(SCI_GETFIRSTVISIBLELINE);
    const long end = first + qMin(call(SCI_LINESONSCREEN) + 1, kMostLinesInView);
    for (long shown = first; shown <= end; ++shown) {
        const long line = call(SCI_DOCLINEFROMVISIBLE, static_cast<unsigned long>(shown));
        if (runs.empty() || line > runs.back().last + 1)
            runs.push_back({line, line});
        else
            runs.back().last = line; // a wrapped line stands in several
    }
    return runs;
}

void SourceEditor::colourView()
{
    for (const Run &run : runsInView())
        colourLines(*this, static_cast<int>(run.first), static_cast<int>(run.last));
}

void SourceEditor::followView()
{
    colourView();
    std::vector<Run> runs = runsInView();
    if (m_isLoading || runs == m_shown)
        return;
    m_shown = std::move(runs);
    showVisibleMarks();
}

/// Only where there are any: to ask all lines of a large text for theirs would be felt at each step of
/// scrolling.
void SourceEditor::clearMarks()
{
    const long last = qMin(m_markedLast, call(SCI_GETLINECOUNT) - 1);
    if (last < m_markedFirst)
        return;
    // What is missing at the beginning of a line is marked at the end of the one before.
    const long from = qMax(0L, call(SCI_POSITIONFROMLINE, static_cast<unsigned long>(m_markedFirst)) - 1);
    const long to = call(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(last));
    for (int i = 0; i < source::kSeverities; ++i) {
        const auto next = [this, i](long line) {
            return call(SCI_MARKERNEXT, static_cast<unsigned long>(line), 1L << i);
        };
        // A line bears those of lines that are gone as well, one mark for each.
        for (long line = next(m_markedFirst); line >= 0 && line <= last; line = next(line))
            call(SCI_MARKERDELETE, static_cast<unsigned long>(line), i);
        call(SCI_SETINDICATORCURRENT, source::kFirstIndicator + static_cast<unsigned long>(i));
        call(SCI_INDICATORCLEARRANGE, static_cast<unsigned long>(from), to - from);
    }
}

void SourceEditor::showVisibleMarks()
{
    clearMarks();
    m_markedFirst = m_shown.front().first;
    m_markedLast = m_shown.back().last;
    for (const Run &run : m_shown)
        showMarksOf(run);
}

void SourceEditor::showMarksOf(Run run)
{
    const long length = call(SCI_GETLENGTH);
    const auto from = static_cast<quint32>(call(SCI_POSITIONFROMLINE, static_cast<unsigned long>(run.first)));
    const auto to = static_cast<quint32>(call(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(run.last)));
    long worstLine = -1;
    rules::Severity worst = rules::Severity::Note;
    for (const SourceMark &mark : m_places.within(from, to, kMostMarksInView)) {
        const long line = call(SCI_LINEFROMPOSITION, mark.range.offset);
        const auto lineEnd =
            static_cast<quint32>(call(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line)));
        quint32 begin = qMin(mark.range.offset, static_cast<quint32>(length));
        const quint32 end = qMin(qMax(mark.range.end(), begin + 1), qMax(lineEnd, begin));
        if (end == begin && begin > 0)
            --begin; // something is missing at the end of a line: the character before it is marked
        const auto number = static_cast<unsigned long>(mark.severity);
        call(SCI_SETINDICATORCURRENT, source::kFirstIndicator + number);
        call(SCI_INDICATORFILLRANGE, begin, static_cast<long>(end - begin));
        if (line != worstLine || mark.severity < worst) {
            if (line == worstLine)
                call(SCI_MARKERDELETE, static_cast<unsigned long>(line), static_cast<long>(worst));
            call(SCI_MARKERADD, static_cast<unsigned long>(line), static_cast<long>(number));
            worstLine = line;
            worst = mark.severity;
        }
    }
}

void SourceEditor::explainAt(int position, int x, int y)
{
    const QString words = position >= 0 ? explain(static_cast<quint32>(position)) : QString();
    if (!words.isEmpty())
        QToolTip::showText(viewport()->mapToGlobal(QPoint(x, y + 8)), words, viewport());
}

void SourceEditor::changeEvent(QEvent *event)
{
    QsciScintillaBase::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void SourceEditor::applyTheme()
{
    applySourceStyle(*this);
    m_shown.clear();
    viewport()->update();
}

} // namespace passerelle::ui
