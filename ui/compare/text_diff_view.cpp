// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/text_diff_view.h"

#include "ui/style/controls.h"

#include <QFontMetrics>
#include <QScrollBar>
#include <QTextLayout>
#include <algorithm>
#include <utility>

namespace passerelle::ui
{

using difference::Row;
using difference::Side;
using difference::TextComparison;

TextDiffView::TextDiffView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("text-diff"));
    setAccessibleName(tr("Differences of the two texts"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setFont(codeFont());
    viewport()->setCursor(Qt::IBeamCursor);
}

void TextDiffView::setComparison(std::shared_ptr<const TextComparison> comparison)
{
    if (comparison == m_rows.comparison())
        return;
    const bool isFirst = !m_rows.comparison();
    const int line = caretLine(m_side);
    const int top = m_caret.row - verticalScrollBar()->value();
    m_rows = difference::SideBySide(std::move(comparison));
    if (!m_isFolded)
        m_rows.setFolded(false);
    placeScrollBars();
    m_caret = m_anchor = {};
    if (isFirst && m_rows.nextChange(-1, +1) >= 0) {
        goToChange(0);
    } else if (m_rows.rowCount() > 0) {
        m_caret = m_anchor = {m_rows.rowOf(m_side, std::max(0, line)), 0};
        verticalScrollBar()->setValue(m_caret.row - top);
        moveCaret(m_caret, false);
    }
    viewport()->update();
    Q_EMIT foldsChanged();
}

void TextDiffView::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    if (m_rows.rowCount() == 0)
        return;
    const int line = caretLine(m_side);
    m_rows.setFolded(isFolded);
    placeScrollBars();
    moveCaret({m_rows.rowOf(m_side, std::max(0, line)), 0}, false);
    reveal(true);
    Q_EMIT foldsChanged();
}

void TextDiffView::toggleFold(int row)
{
    if (!m_rows.unfold(row))
        return;
    placeScrollBars();
    moveCaret({row, 0}, false);
    Q_EMIT foldsChanged();
}

// ---- places

bool TextDiffView::step(int direction)
{
    const int change = m_rows.nextChange(m_caret.row, direction);
    if (change >= 0)
        goToChange(change);
    return change >= 0;
}

void TextDiffView::goToChange(int change)
{
    const int row = m_rows.firstRow(change);
    if (m_rows.row(row).line(m_side) < 0)
        m_side = m_side == Side::Before ? Side::After : Side::Before;
    const bool isChanged = m_rows.row(row).kind == Row::Changed;
    const int column =
        isChanged ? session::diffLine(*m_rows.comparison(), m_rows.row(row), m_side).changedFrom : 0;
    moveCaret({row, column}, false);
    reveal(true);
}

void TextDiffView::goNearLine(Side side, int line)
{
    if (m_rows.rowCount() == 0)
        return;
    const int row = m_rows.rowOf(side, line);
    const int change = m_rows.row(row).change >= 0 ? m_rows.row(row).change : m_rows.nextChange(row, +1);
    if (change >= 0)
        goToChange(change);
}

std::vector<int> TextDiffView::chosen() const
{
    std::vector<int> changes;
    const auto [first, last] = std::minmax(m_anchor, m_caret);
    if (m_rows.rowCount() == 0)
        return changes;
    int change = m_rows.row(first.row).change;
    if (change < 0)
        change = m_rows.nextChange(first.row, +1);
    const int count = static_cast<int>(m_rows.comparison()->changes().size());
    for (; change >= 0 && change < count; ++change) {
        // Around the end there is one that begins before the selection and does not touch it.
        const bool touches = m_rows.firstRow(change) <= last.row &&
                             (m_rows.firstRow(change) > first.row || m_rows.row(first.row).change == change);
        if (!touches)
            break;
        changes.push_back(change);
    }
    return changes;
}

int TextDiffView::caretLine(Side side) const { return m_rows.lineNear(side, m_caret.row); }

void TextDiffView::moveCaret(Place place, bool isSelecting)
{
    if (m_rows.rowCount() == 0)
        return;
    place.row = std::clamp(place.row, 0, m_rows.rowCount() - 1);
    m_caret = place;
    m_caret.column = std::clamp(place.column, 0, lengthOf(place.row));
    if (!isSelecting)
        m_anchor = m_caret;
    setAccessibleDescription(session::rowWords(*m_rows.comparison(), m_rows.row(m_caret.row)));
    reveal(false);
    viewport()->update();
    Q_EMIT caretMoved();
}

void TextDiffView::reveal(bool isCentred)
{
    QScrollBar *bar = verticalScrollBar();
    const int shown = rowsShown();
    const int top = bar->value();
    if (isCentred && (m_caret.row < top + 2 || m_caret.row >= top + shown - 4))
        bar->setValue(m_caret.row - shown / 3);
    else if (m_caret.row < top)
        bar->setValue(m_caret.row);
    else if (m_caret.row >= top + shown)
        bar->setValue(m_caret.row - shown + 1);
    const int character = fontMetrics().averageCharWidth();
    const int x = m_caret.column * character - horizontalScrollBar()->value();
    const int width = textArea(m_side).width();
    if (x < 0 || x > width - 4 * character)
        horizontalScrollBar()->setValue(std::max(0, m_caret.column * character - width / 2));
}

QString TextDiffView::selectedText() const
{
    if (m_rows.rowCount() == 0)
        return {};
    const auto [from, to] = std::minmax(m_anchor, m_caret);
    return session::textBetween(m_rows, m_side, from, to);
}

// ---- measures

int TextDiffView::rowHeight() const { return fontMetrics().height() + 4; }

int TextDiffView::rowsShown() const { return std::max(1, viewport()->height() / rowHeight()); }

int TextDiffView::gutterWidth() const
{
    int lines = 1;
    for (const Side side : difference::kSides)
        lines = m_rows.comparison() ? std::max(lines, m_rows.comparison()->side(side).count()) : lines;
    const auto digits = static_cast<int>(QString::number(lines).size());
    return (std::max(3, digits) + 2) * fontMetrics().horizontalAdvance(u'0') + kGrid;
}

QRect TextDiffView::half(Side side) const
{
    const QRect all = viewport()->rect();
    const int middle = all.width() / 2;
    return side == Side::Before ? all.adjusted(0, 0, -(all.width() - middle) - 1, 0)
                                : all.adjusted(middle, 0, 0, 0);
}

QRect TextDiffView::textArea(Side side) const
{
    return half(side).adjusted(gutterWidth() + kGrid / 2, 0, 0, 0);
}

void TextDiffView::placeScrollBars()
{
    verticalScrollBar()->setRange(0, std::max(0, m_rows.rowCount() - rowsShown()));
    verticalScrollBar()->setPageStep(rowsShown());
    int longest = 0;
    for (const Side side : difference::kSides)
        longest =
            m_rows.comparison() ? std::max(longest, m_rows.comparison()->side(side).longest()) : longest;
    const int character = fontMetrics().averageCharWidth();
    const int width = (std::min(longest, session::kLongestDiffLine) + 16) * character;
    const int shown = textArea(Side::After).width();
    horizontalScrollBar()->setRange(0, std::max(0, width - shown));
    horizontalScrollBar()->setPageStep(shown);
    horizontalScrollBar()->setSingleStep(4 * character);
}

std::unique_ptr<QTextLayout> TextDiffView::laidOut(const QString &text) const
{
    auto layout = std::make_unique<QTextLayout>(text, font());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    option.setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    layout->setTextOption(option);
    layout->beginLayout();
    layout->createLine();
    layout->endLayout();
    return layout;
}

int TextDiffView::lengthOf(int row) const
{
    const Row at = m_rows.row(row);
    return at.kind == Row::Fold || at.line(m_side) < 0
               ? 0
               : static_cast<int>(session::diffLine(*m_rows.comparison(), at, m_side).text.size());
}

} // namespace passerelle::ui
