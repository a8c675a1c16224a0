// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/mapping_find.h"

#include "ui/mapping/hits_list.h"
#include "ui/mapping/sector_table.h"
#include "ui/mapping/source_editor.h"
#include "ui/mapping/source_style.h"

#include <QApplication>
#include <QVBoxLayout>

namespace passerelle::ui
{

using Base = QsciScintillaBase;
using session::FindSession;

/// Beyond this many in view nobody tells them apart.
static constexpr int kMostMarks = 2000;
static constexpr qsizetype kLongestSelection = 200;

MappingFind::MappingFind(session::WorkspaceSession &session, SourceEditor &source, SectorTable &table,
                         QWidget *page)
    : QObject(page), m_source(source), m_table(table), m_find(session), m_panel(new QWidget(page)),
      m_bar(new FindBar(m_find, m_panel)), m_list(new HitsList(m_find.hits(), m_panel))
{
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_list);
    m_list->hide();
    connect(m_bar, &FindBar::nextRequested, this, &MappingFind::next);
    connect(m_bar, &FindBar::previousRequested, this, &MappingFind::previous);
    connect(m_bar, &FindBar::replaceRequested, this, &MappingFind::replaceOne);
    connect(m_bar, &FindBar::replaceAllRequested, this, &MappingFind::replaceAll);
    connect(m_bar, &FindBar::listToggled, m_list, &QWidget::setVisible);
    connect(m_bar, &FindBar::queryEdited, this, [this] {
        m_isTyping = true;
        if (!m_find.isSearching())
            goFirst();
    });
    connect(m_bar, &FindBar::closed, this, &MappingFind::leave);
    connect(m_list, &HitsList::hitChosen, this, [this](int hit) {
        if (m_list->hasFocus())
            go(hit);
    });
    connect(&m_find, &FindSession::changed, this, [this] {
        goFirst();
        showCurrent();
    });
    connect(&m_source, &SourceEditor::caretMoved, this, &MappingFind::showCurrent);
    connect(&m_source, &Base::SCN_UPDATEUI, this, &MappingFind::showMarks);
}

void MappingFind::setWritable(bool writable) { m_bar->setWritable(writable); }

// ---- opening and closing

static bool isOneLine(const QString &text)
{
    return !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
}

/// A short selection is what is searched; a longer one is where.
QString MappingFind::selectedText() const
{
    const ByteRange range = m_source.selection();
    if (!m_source.hasFocus() || range.isEmpty() || range.length > kLongestSelection)
        return {};
    QByteArray bytes(range.length, Qt::Uninitialized);
    for (quint32 i = 0; i < range.length; ++i)
        bytes[i] = static_cast<char>(m_source.call(Base::SCI_GETCHARAT, range.offset + i));
    const QString text = QString::fromUtf8(bytes);
    return isOneLine(text) ? text : QString();
}

std::vector<FindBar::Column> MappingFind::columns() const
{
    std::vector<FindBar::Column> columns;
    const auto *model = m_table.model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (const auto member = m_table.member(column))
            columns.push_back({*member, model->headerData(column, Qt::Horizontal).toString()});
    }
    return columns;
}

void MappingFind::open(bool withReplacement)
{
    QWidget *focus = QApplication::focusWidget();
    auto where = FindBar::Where::Source;
    const QString text = selectedText();
    if (focus && !m_panel->isAncestorOf(focus)) {
        m_from = focus;
        const ByteRange range = m_source.selection();
        const bool isPart = m_source.hasFocus() && text.isEmpty() && !range.isEmpty();
        m_find.setPart(isPart ? std::optional(range) : std::nullopt);
        m_bar->setPlaces(columns());
        if (isPart)
            where = FindBar::Where::Part;
        else if (focus == &m_table || m_table.isAncestorOf(focus))
            where = FindBar::Where::Table;
    }
    m_anchor = m_source.selection().offset;
    m_bar->open(withReplacement, text, where);
}

void MappingFind::leave()
{
    m_isTyping = false;
    QWidget *back = m_from && m_from->isVisible() ? m_from.data() : &m_source;
    back->setFocus(Qt::OtherFocusReason);
}

// ---- from place to place

void MappingFind::go(int hit)
{
    if (hit < 0 || !m_find.isCurrent())
        return;
    m_isTyping = false;
    m_source.reveal(m_find.found()->hits[static_cast<std::size_t>(hit)].range);
    showCurrent();
}

void MappingFind::goFirst()
{
    if (m_isTyping && m_find.isCurrent())
        go(m_find.hitFrom(m_anchor));
}

void MappingFind::next()
{
    m_find.whenCurrent([this] {
        const ByteRange at = m_source.selection();
        const int here = m_find.hitAt(at);
        go(here < 0 ? m_find.hitFrom(at.offset) : (here + 1) % m_find.hits().rowCount());
        m_anchor = m_source.selection().offset;
    });
}

void MappingFind::previous()
{
    m_find.whenCurrent([this] {
        go(m_find.hitBefore(m_source.selection().offset));
        m_anchor = m_source.selection().offset;
    });
}

void MappingFind::showCurrent()
{
    m_current = m_find.isCurrent() ? m_find.hitAt(m_source.selection()) : -1;
    m_bar->setCurrent(m_current);
    if (m_current >= 0 && m_list->isVisible() && !m_list->hasFocus())
        m_list->selectRow(m_current);
    showMarks();
}

/// As far as it is seen.
void MappingFind::markPart(ByteRange part, ByteRange view)
{
    const quint32 from = std::max(part.offset, view.offset), to = std::min(part.end(), view.end());
    m_source.call(Base::SCI_SETINDICATORCURRENT, source::kPartIndicator);
    if (from < to)
        m_source.call(Base::SCI_INDICATORFILLRANGE, from, static_cast<long>(to - from));
    m_source.call(Base::SCI_SETINDICATORCURRENT, source::kFoundIndicator);
}

void MappingFind::showMarks()
{
    const bool isWanted = m_find.isCurrent();
    if (!isWanted && !m_hasMarks)
        return;
    for (const int indicator : {source::kPartIndicator, source::kFoundIndicator}) {
        m_source.call(Base::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
        m_source.call(Base::SCI_INDICATORCLEARRANGE, 0, m_source.call(Base::SCI_GETLENGTH));
    }
    m_hasMarks = isWanted;
    if (!isWanted)
        return;
    const ByteRange view = m_source.bytesInView();
    if (const auto &part = m_find.query().within)
        markPart(*part, view);
    const std::vector<search::Hit> &hits = m_find.found()->hits;
    auto hit =
        std::lower_bound(hits.begin(), hits.end(), view.offset,
                         [](const search::Hit &one, quint32 offset) { return one.range.end() < offset; });
    for (int shown = 0; hit != hits.end() && hit->range.offset <= view.end() && shown < kMostMarks;
         ++hit, ++shown)
        m_source.call(Base::SCI_INDICATORFILLRANGE, hit->range.offset, static_cast<long>(hit->range.length));
}

// ---- changes

void MappingFind::replaceOne()
{
    m_find.whenCurrent([this] {
        const int hit = m_find.hitAt(m_source.selection());
        if (hit < 0) { // as elsewhere: first show what would be replaced
            go(m_find.hitFrom(m_source.selection().offset));
            return;
        }
        const bool isEmpty = m_find.found()->hits[static_cast<std::size_t>(hit)].range.isEmpty();
        if (const auto behind = m_find.replaceOne(hit)) {
            m_source.setCaret(*behind);
            // An end of a line is found again right behind what was put there.
            m_find.whenCurrent([this, isEmpty] { go(m_find.hitFrom(m_source.caret() + (isEmpty ? 1 : 0))); });
        }
    });
}

void MappingFind::replaceAll()
{
    m_find.whenCurrent([this] {
        if (const int count = m_find.replaceAll())
            Q_EMIT done(tr("Replaced in %n place(s).", nullptr, count));
    });
}

} // namespace passerelle::ui
