// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace passerelle::ui
{

class TextDiffView;

/// Where the two texts differ in their whole length, beside the view's scroll bar. A click goes to the place.
class TextDiffStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TextDiffStrip(TextDiffView &view, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int rowAt(int y) const;

    TextDiffView &m_view;
};

} // namespace passerelle::ui
