// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mapping/source_places.h"

#include <QWidget>
#include <vector>

namespace passerelle::ui
{

class SourceEditor;

/// Where findings are in the whole text, beside the source's scroll bar. For each row of pixels the worst
/// finding of its lines is searched for; a click goes to the nearest.
class OverviewStrip : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewStrip(SourceEditor &source, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// Pixel rows that bear a mark, from the top.
    std::vector<int> markedRows();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Bar {
        int row = 0;
        SourceMark mark; ///< one of the worst
    };
    void gather();
    const Bar *nearest(int row);

    SourceEditor &m_source;
    std::vector<Bar> m_bars;
    int m_height = -1; ///< for which they were gathered
};

} // namespace passerelle::ui
