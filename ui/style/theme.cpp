// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/colors.h"
#include "ui/style/passerelle_style.h"

#include <QApplication>
#include <QPixmapCache>
#include <QStyleHints>
#include <QToolTip>

namespace passerelle::ui
{

static QColor rgb(QRgb value) { return QColor::fromRgb(value); }

/// White words must stay readable on the accent: a system's accent that is too light is not taken.
static bool carriesWhite(const QColor &accent)
{
    const auto linear = [](float part) {
        return part <= 0.03928F ? part / 12.92F : std::pow((part + 0.055F) / 1.055F, 2.4F);
    };
    const float luminance = 0.2126F * linear(accent.redF()) + 0.7152F * linear(accent.greenF()) +
                            0.0722F * linear(accent.blueF());
    return 1.05F / (luminance + 0.05F) >= 4.5F;
}

QPalette Theme::palette(bool dark, const QColor &systemAccent)
{
    const QColor text = rgb(dark ? 0xE6EAEE : 0x1B2430);
    const QColor subtle = rgb(dark ? 0xA3AEBA : 0x5B6672);
    const QColor faint = rgb(dark ? 0x6C7782 : 0x98A2AD);
    QPalette p;
    p.setColor(QPalette::Window, rgb(dark ? 0x1F242A : 0xF5F7F9));
    p.setColor(QPalette::Base, rgb(dark ? 0x171B20 : 0xFFFFFF));
    p.setColor(QPalette::AlternateBase, rgb(dark ? 0x1C2127 : 0xF8FAFB));
    p.setColor(QPalette::Button, rgb(dark ? 0x2B323A : 0xFFFFFF));
    p.setColor(QPalette::ToolTipBase, rgb(dark ? 0x39424C : 0x26313C));
    p.setColor(QPalette::ToolTipText, rgb(0xF2F5F7));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(role, text);
    p.setColor(QPalette::BrightText, Qt::white);
    p.setColor(QPalette::PlaceholderText, subtle);
    p.setColor(QPalette::Highlight, carriesWhite(systemAccent) && systemAccent.isValid()
                                        ? systemAccent
                                        : rgb(dark ? 0x2A75B5 : 0x1A66A6));
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Link, rgb(dark ? 0x8CC4F5 : 0x14598F));
    p.setColor(QPalette::LinkVisited, rgb(dark ? 0xC3A6F0 : 0x6A3DA8));
    p.setColor(QPalette::Light, rgb(dark ? 0x39424C : 0xFFFFFF));
    p.setColor(QPalette::Midlight, rgb(dark ? 0x323A44 : 0xE9EEF3));
    p.setColor(QPalette::Mid, rgb(dark ? 0x4A5562 : 0xB9C3CD));
    p.setColor(QPalette::Dark, rgb(dark ? 0x11151A : 0x8C97A3));
    p.setColor(QPalette::Shadow, rgb(dark ? 0x0B0E11 : 0x4C5661));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::Disabled, QPalette::Highlight, rgb(dark ? 0x39424C : 0xD5DCE3));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return p;
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application), m_system(QGuiApplication::palette())
{
    QApplication::setStyle(new PasserelleStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(); });
#endif
    apply();
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

QString Theme::id(Choice choice)
{
    switch (choice) {
    case Choice::Light:
        return QStringLiteral("light");
    case Choice::Dark:
        return QStringLiteral("dark");
    case Choice::System:
        break;
    }
    return QStringLiteral("system");
}

Theme::Choice Theme::fromId(const QString &id)
{
    for (const Choice choice : {Choice::Light, Choice::Dark}) {
        if (id == Theme::id(choice))
            return choice;
    }
    return Choice::System;
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return isDark(m_system);
}

void Theme::apply()
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && systemIsDark());
    // Qt's own fallback accent says nothing about the system.
    const QColor accent = m_system.color(QPalette::Highlight);
    const bool isFallback = accent == rgb(0x308CC6) || accent == QColor(Qt::darkBlue);
    const QPalette wanted = palette(dark, isFallback ? QColor() : accent);
    QApplication::setPalette(wanted);
    QToolTip::setPalette(wanted);
    QPixmapCache::clear();
    for (QWidget *window : QApplication::topLevelWidgets())
        window->update();
}

} // namespace passerelle::ui
