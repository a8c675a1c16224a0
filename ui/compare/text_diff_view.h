// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/diff_line.h"

#include <QAbstractScrollArea>
#include <memory>
#include <vector>

class QTextLayout;

namespace passerelle::ui
{

/// Two texts side by side, line beside line, with what differs marked in each line. Only the rows that are
/// seen are ever looked at, so that the texts may have any length. There is a caret in one of the two: lines
/// are selected and copied from there, and steps go from where it is.
class TextDiffView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TextDiffView(QWidget *parent = nullptr);

    /// Keeps the place where the lines are the same; goes to the first difference at the first time.
    void setComparison(std::shared_ptr<const difference::TextComparison> comparison);
    const difference::SideBySide &rows() const { return m_rows; }
    void setFolded(bool isFolded);

    /// Goes to the next (+1) or previous (-1) place that differs from where the caret is, around the end;
    /// false where there is none.
    bool step(int direction);
    void goToChange(int change);
    /// Goes to what differs at this line or next behind it.
    void goNearLine(difference::Side side, int line);
    /// Changes that the selection touches, or the one in which the caret is.
    std::vector<int> chosen() const;

    /// The place that differs in which the caret is; -1: in none.
    int caretChange() const { return m_rows.rowCount() == 0 ? -1 : m_rows.row(m_caret.row).change; }
    int caretRow() const { return m_caret.row; }
    difference::Side caretSide() const { return m_side; }
    /// The line of this side that the caret's row shows, or the next one above that it has.
    int caretLine(difference::Side side) const;
    QString selectedText() const;

Q_SIGNALS:
    void caretMoved();
    void foldsChanged();
    void lineActivated(); ///< the caret's line is to be shown in the source

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    using Place = session::DiffPlace;
    struct Paint; ///< what painting a row needs

    void placeScrollBars();
    int rowHeight() const;
    int rowsShown() const;
    int gutterWidth() const;
    QRect half(difference::Side side) const; ///< of the viewport, gutter included
    QRect textArea(difference::Side side) const;
    std::unique_ptr<QTextLayout> laidOut(const QString &text) const;
    Place placeAt(QPoint point, difference::Side side) const;
    difference::Side sideAt(QPoint point) const;
    int lengthOf(int row) const;

    void moveCaret(Place place, bool isSelecting);
    void moveBy(int rows, bool isSelecting);
    void setSide(difference::Side side);
    bool moveByKey(const QKeyEvent &event);
    void toggleFold(int row);
    void reveal(bool isCentred);
    void copy() const;
    void selectAll();
    void selectWord();
    bool hasSelection() const { return m_anchor != m_caret; }

    void paintRow(const Paint &paint, int row, int y) const;
    void paintFold(const Paint &paint, const difference::Row &row, const QRect &area) const;
    void paintSide(const Paint &paint, int index, const difference::Row &row, difference::Side side,
                   int y) const;
    void paintText(const Paint &paint, int index, const difference::Row &row, difference::Side side,
                   int y) const;

    difference::SideBySide m_rows;
    bool m_isFolded = true;
    Place m_caret;
    Place m_anchor;
    difference::Side m_side = difference::Side::Before;
};

} // namespace passerelle::ui
