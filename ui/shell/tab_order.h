// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

namespace passerelle::ui
{

/// Where Tab goes in a window whose parts are filled when they are first shown. Qt puts what is made late
/// behind everything else; here what is in a part comes where the part itself stands, in the order of making.
/// (QWidget::setTabOrder() on everything in a part tears Qt's ring where controls hand their focus on.)
class TabOrder
{
public:
    TabOrder(QWidget &window, std::vector<const QWidget *> parts);

    /// The widget that Tab (or Shift+Tab) goes to from this one; null where there is none.
    QWidget *from(const QWidget *focus, bool isForward) const;

private:
    const QWidget *partOf(const QWidget *widget) const;
    std::vector<QWidget *> widgets() const;
    bool isStop(const QWidget *widget) const;

    QWidget &m_window;
    std::vector<const QWidget *> m_parts;
};

} // namespace passerelle::ui
