// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace passerelle::ui
{

/// The colours of the program by what they mean. Each has a light and a dark value; texts keep a contrast of
/// at least 4.5 : 1 on the palette's window and base. Never tell anything by a colour alone.
enum class Tone {
    Error,
    Warning,
    Note,
    Right,
    Subtle,     ///< explanations, placeholders
    Border,     ///< lines between things
    Frame,      ///< outline of what can be typed into or pressed
    Sidebar,    ///< background of the sidebar
    Accent,     ///< what is chosen; primary button
    AccentText, ///< words in the accent's colour on window and base
    LetIn,      ///< plate of an outcome; white words stand on it in both themes
    LetInNoSale,
    Refused,
    NotOtipass,
    NoAnswer
};

bool isDark(const QPalette &palette);
QColor color(Tone tone, const QPalette &palette);
/// The tone as a thin wash over the palette's base, for backgrounds of rows and banners.
QColor wash(Tone tone, const QPalette &palette, qreal strength = 0.12);

} // namespace passerelle::ui
