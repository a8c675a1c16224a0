// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/window_size.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace passerelle::ui
{

void resizeOnScreen(QWidget &window, const QSize &wanted)
{
    // The title bar is not known before the window is shown.
    const QSize frame(16, 2 * window.style()->pixelMetric(QStyle::PM_TitleBarHeight));
    window.resize(wanted.boundedTo(window.screen()->availableSize() - frame));
}

} // namespace passerelle::ui
