// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace passerelle::ui
{

namespace
{

/// Draws one SVG whose strokes are "currentColor".
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QLatin1String name, std::optional<Tone> tone, QColor fixed)
        : m_name(name), m_tone(tone), m_fixed(fixed)
    {
    }

    QIconEngine *clone() const override { return new TintedEngine(*this); }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor tint = colorFor(mode);
        const QString key = QStringLiteral("passerelle-icon/%1/%2x%3/%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(tint.rgba(), 8, 16);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = draw(size, tint);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * scale).toSize(), mode, state, scale));
    }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_fixed.isValid())
            return m_fixed;
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return m_tone ? color(*m_tone, palette) : palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QPixmap draw(const QSize &size, const QColor &tint) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QFile file(QStringLiteral(":/passerelle/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("No icon %s", m_name.data());
            return pixmap;
        }
        QSvgRenderer renderer(file.readAll().replace("currentColor", tint.name().toLatin1()));
        QPainter painter(&pixmap);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        return pixmap;
    }

    QLatin1String m_name;
    std::optional<Tone> m_tone;
    QColor m_fixed;
};

} // namespace

QIcon icon(QLatin1String name, std::optional<Tone> tone) { return QIcon(new TintedEngine(name, tone, {})); }
QIcon fixedIcon(QLatin1String name, const QColor &color) { return QIcon(new TintedEngine(name, {}, color)); }
// It has colours of its own, so nothing is tinted; but Qt need not look for its plugin that draws SVG icons.
QIcon programIcon() { return icon(QLatin1String("passerelle")); }

} // namespace passerelle::ui
