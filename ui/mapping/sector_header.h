// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace passerelle::ui
{

/// The headings of the table of sectors: a click on one chooses its column, as in a spreadsheet; the arrow at
/// its right end sorts what is shown, up, down, and as in the file again.
class SectorHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit SectorHeader(QWidget *parent = nullptr);

    /// Sorts on by this column: up, then down, then not.
    void sortOn(int column);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    QSize sectionSizeFromContents(int column) const override;

private:
    QRect arrowAt(int column) const;
    int arrowUnder(const QPoint &at) const;

    int m_pressedArrow = -1; ///< the column
};

} // namespace passerelle::ui
