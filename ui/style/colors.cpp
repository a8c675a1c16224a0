// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/colors.h"

#include <QPalette>

namespace passerelle::ui
{

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

static QRgb value(Tone tone, bool dark)
{
    switch (tone) {
    case Tone::Error:
        return dark ? 0xFFFF8A80 : 0xFFC62828;
    case Tone::Warning:
        return dark ? 0xFFFFB74D : 0xFFA15C00;
    case Tone::Note:
        return dark ? 0xFF82B1FF : 0xFF1565C0;
    case Tone::Right:
        return dark ? 0xFF81C784 : 0xFF2E7D32;
    case Tone::Subtle:
        return dark ? 0xFFA3AEBA : 0xFF5B6672;
    case Tone::Border:
        return dark ? 0xFF323A44 : 0xFFDCE2E8;
    case Tone::Frame:
        return dark ? 0xFF4A5562 : 0xFFB9C3CD;
    case Tone::Sidebar:
        return dark ? 0xFF181C21 : 0xFFE9EEF3;
    case Tone::AccentText:
        return dark ? 0xFF8CC4F5 : 0xFF14598F;
    case Tone::LetIn:
        return 0xFF2E7D32;
    case Tone::LetInNoSale:
        return 0xFFB71C1C;
    case Tone::Refused:
        return 0xFFC62828;
    case Tone::NotOtipass:
        return 0xFF5F6B77;
    case Tone::NoAnswer:
        return 0xFF6A3DA8;
    case Tone::Accent:
        break;
    }
    return dark ? 0xFF2A75B5 : 0xFF1A66A6;
}

QColor color(Tone tone, const QPalette &palette)
{
    if (tone == Tone::Accent)
        return palette.color(QPalette::Active, QPalette::Highlight);
    return QColor::fromRgba(value(tone, isDark(palette)));
}

QColor wash(Tone tone, const QPalette &palette, qreal strength)
{
    const QColor over = color(tone, palette);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const auto mix = [strength](float a, float b) {
        return static_cast<float>(a * strength + b * (1 - strength));
    };
    return QColor::fromRgbF(mix(over.redF(), base.redF()), mix(over.greenF(), base.greenF()),
                            mix(over.blueF(), base.blueF()));
}

} // namespace passerelle::ui
