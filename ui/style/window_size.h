// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace passerelle::ui
{

/// Gives a window the size that it would like, or what the screen has room for with a title bar above it: at
/// 200 % a screen is half as large.
void resizeOnScreen(QWidget &window, const QSize &wanted);

} // namespace passerelle::ui
