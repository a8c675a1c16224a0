// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colors.h"

#include <QIcon>
#include <optional>

namespace passerelle::ui
{

/// The icon of resources/icons/<name>.svg. It is drawn in the palette's text colour at the moment of
/// painting, and so follows the theme; `tone` gives it a meaning's colour instead.
QIcon icon(QLatin1String name, std::optional<Tone> tone = std::nullopt);
/// The same in one colour for ever, for plates that have a colour of their own.
QIcon fixedIcon(QLatin1String name, const QColor &color);
/// The program's own icon, in its own colours.
QIcon programIcon();

} // namespace passerelle::ui
