// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/fill.h"

#include <QBasicTimer>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QRubberBand;
class QTableView;

namespace passerelle::ui
{

/// The small square at the lower right corner of what is selected in a table, as spreadsheets have it:
/// dragged down or up it fills the rows beside (with Ctrl by copying, otherwise as a series), a double click
/// fills down to the last row that is shown. A widget of its own over the table, so that painting the table
/// costs nothing more. Keys do the same by other ways (Ctrl+D, Ctrl+E).
class FillHandle : public QWidget
{
    Q_OBJECT
public:
    /// Rows of the view and its columns.
    struct Wanted {
        std::vector<int> from; ///< the nearest to `into` last
        std::vector<int> into; ///< the nearest to `from` first
        std::vector<int> columns;
        mapping::Fill::Way way = mapping::Fill::Way::Series;
        bool isUp = false;
    };
    /// What the last row would get, in words.
    using Preview = std::function<QString(const Wanted &)>;

    /// `canFill` says whether a column can be filled at all.
    FillHandle(QTableView &table, std::function<bool(int column)> canFill);

    void setPreview(Preview preview) { m_preview = std::move(preview); }
    /// Read-only tables show none.
    void setWritable(bool writable);

Q_SIGNALS:
    void fillWanted(const passerelle::ui::FillHandle::Wanted &wanted);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Selected cells without a gap: rows of the view, columns as they stand there.
    struct Block {
        int top = 0;
        int bottom = 0;
        std::vector<int> columns;
    };

    void placeLater();
    void place();
    std::optional<Block> chosenBlock() const;
    QRect rectOf(int top, int bottom) const;
    void follow(const QPoint &inViewport);
    void scrollTowards(const QPoint &inViewport);
    void tell();
    void leave();
    Wanted wantedTo(int row) const;
    void fill(int row);

    QTableView &m_table;
    std::function<bool(int)> m_canFill;
    Preview m_preview;
    QLabel *m_hint;
    QRubberBand *m_outline;
    QBasicTimer m_scrolling;
    QPoint m_mouse; ///< in the viewport
    std::optional<Block> m_block;
    mapping::Fill::Way m_way = mapping::Fill::Way::Series;
    int m_row = -1; ///< the row the mouse is over while dragging; -1: not dragging
    bool m_writable = true;
    bool m_isToBePlaced = false;
};

} // namespace passerelle::ui
