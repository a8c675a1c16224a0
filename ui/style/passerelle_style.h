// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionToolButton;

namespace passerelle::ui
{

/// Fusion with calmer shapes: flat buttons and fields with round corners, one clear mark of the focus, thin
/// lines, room between things. All colours come from the palette, so that both themes are one style.
class PasserelleStyle : public QProxyStyle
{
    Q_OBJECT
public:
    PasserelleStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;

private:
    void drawButtonPanel(const QStyleOption &option, QPainter &painter, bool primary) const;
    void drawField(const QStyleOption &option, QPainter &painter) const;
    void drawMenuHead(const QStyleOptionToolButton &button, QPainter &painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawMark(const QStyleOption &option, QPainter &painter, bool round) const;
    void drawHeaderSection(const QStyleOption &option, QPainter &painter) const;
};

} // namespace passerelle::ui
