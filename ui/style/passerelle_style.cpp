// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/passerelle_style.h"

#include "ui/style/colors.h"
#include "ui/style/icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOption>

namespace passerelle::ui
{

static constexpr qreal kRadius = 5;
static constexpr int kMenuArrow = 8; ///< width of the arrow of a button that opens a menu

static QRectF outline(const QRect &rect) { return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5); }

static QColor shifted(const QColor &color, const QPalette &palette, int percent)
{
    return isDark(palette) ? color.lighter(100 + percent) : color.darker(100 + percent);
}

PasserelleStyle::PasserelleStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

QIcon PasserelleStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                    const QWidget *widget) const
{
    // The ones that every field with a clear button and every toolbar ask for. Fusion looks through the icon
    // themes of the system and loads Qt's plugins for pictures for them, which takes longer than all else
    // that a field or a toolbar does.
    switch (which) {
    case SP_LineEditClearButton:
        return icon(QLatin1String("close"));
    case SP_ToolBarHorizontalExtensionButton:
        return icon(QLatin1String("chevron-right"));
    case SP_ToolBarVerticalExtensionButton:
        return icon(QLatin1String("chevron-down"));
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int PasserelleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
        return 18;
    case PM_SmallIconSize:
        return 16;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarItemMargin:
        return 4;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ToolBarSeparatorExtent:
        return 13;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 7;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_FocusFrameHMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PasserelleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                               QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
        return hint == SH_UnderlineShortcut;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_FormLayoutFormAlignment:
        return int(Qt::AlignLeft | Qt::AlignTop);
    case SH_FormLayoutFieldGrowthPolicy:
        return 2; // AllNonFixedFieldsGrow
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

/// A button that is nothing but the head of a menu; one with an arrow beside it has two parts.
static bool opensMenuAlone(const QStyleOptionToolButton &button)
{
    return (button.features & QStyleOptionToolButton::HasMenu) &&
           !(button.features & QStyleOptionToolButton::MenuButtonPopup);
}

QSize PasserelleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                        const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {qMax(wanted.width() + 8, 72), qMax(wanted.height(), size.height() + 14)};
    case CT_LineEdit:
    case CT_SpinBox:
        return {wanted.width(), qMax(wanted.height(), 30)};
    case CT_ComboBox:
        return {wanted.width() + 8, qMax(wanted.height(), 30)};
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        return {wanted.width() + (button && opensMenuAlone(*button) ? kMenuArrow + 4 : 2),
                qMax(wanted.height(), 30)};
    }
    case CT_MenuItem:
        return {wanted.width() + 12, wanted.height() + (size.height() > 8 ? 4 : 0)};
    case CT_MenuBarItem:
        return {wanted.width() + 4, wanted.height() + 4};
    case CT_HeaderSection:
        return {wanted.width(), wanted.height() + 8};
    default:
        return wanted;
    }
}

void PasserelleStyle::drawButtonPanel(const QStyleOption &option, QPainter &painter, bool primary) const
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state & State_Enabled;
    QColor fill = primary && enabled ? color(Tone::Accent, palette) : palette.color(QPalette::Button);
    if (option.state & State_On)
        fill = wash(Tone::Accent, palette, 0.18);
    if (enabled && (option.state & State_Sunken))
        fill = shifted(fill, palette, 14);
    else if (enabled && (option.state & State_MouseOver))
        fill = shifted(fill, palette, primary ? 8 : 4);
    QColor line = primary && enabled ? fill : color(Tone::Frame, palette);
    if (!enabled) {
        fill = palette.color(QPalette::Window);
        line = color(Tone::Border, palette);
    }
    painter.setPen(line);
    painter.setBrush(fill);
    painter.drawRoundedRect(outline(option.rect), kRadius, kRadius);
    if (option.state & State_HasFocus && option.state & State_KeyboardFocusChange) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(primary ? palette.color(QPalette::HighlightedText) : color(Tone::Accent, palette), 2));
        painter.drawRoundedRect(outline(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), kRadius - 1,
                                kRadius - 1);
    }
}

void PasserelleStyle::drawField(const QStyleOption &option, QPainter &painter) const
{
    const QPalette &palette = option.palette;
    const bool writable = (option.state & State_Enabled) && !(option.state & State_ReadOnly);
    const bool focused = option.state & State_HasFocus;
    painter.setBrush(palette.color(writable ? QPalette::Base : QPalette::Window));
    if (focused) {
        painter.setPen(QPen(color(Tone::Accent, palette), 2));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), kRadius, kRadius);
        return;
    }
    painter.setPen(color(writable ? Tone::Frame : Tone::Border, palette));
    painter.drawRoundedRect(outline(option.rect), kRadius, kRadius);
}

void PasserelleStyle::drawMark(const QStyleOption &option, QPainter &painter, bool round) const
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const QRectF box = outline(option.rect).adjusted(1, 1, -1, -1);
    const qreal radius = round ? box.width() / 2 : 3;
    const QColor accent = enabled ? color(Tone::Accent, palette) : color(Tone::Frame, palette);
    painter.setPen(QPen(
        on ? accent : color(option.state & State_MouseOver ? Tone::Accent : Tone::Subtle, palette), 1.25));
    painter.setBrush(on ? accent : palette.color(enabled ? QPalette::Base : QPalette::Window));
    painter.drawRoundedRect(box, radius, radius);
    const QColor ink = palette.color(QPalette::HighlightedText);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2);
    } else if (on || option.state & State_NoChange) {
        painter.setPen(QPen(on ? ink : accent, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        if (on)
            painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.72), at(0.77, 0.30)}));
        else
            painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    }
}

void PasserelleStyle::drawHeaderSection(const QStyleOption &option, QPainter &painter) const
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    painter.setPen(color(Tone::Border, option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.rect.width() > 24) {
        const int right = option.rect.right();
        painter.drawLine(right, option.rect.top() + 7, right, option.rect.bottom() - 7);
    }
}

void PasserelleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = option->palette;
    bool drawn = true;
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(*option, *painter, widget && widget->property("primary").toBool());
        break;
    case PE_PanelLineEdit:
        // Inside another control (a combo box, a spin box) the outer one draws the frame.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        else if (!widget || !qobject_cast<const QAbstractItemView *>(widget->parentWidget()))
            break;
        else
            painter->fillRect(option->rect, palette.color(QPalette::Base));
        break;
    case PE_FrameLineEdit:
        break;
    case PE_PanelButtonTool: {
        const bool on = option->state & State_On;
        const bool hot =
            (option->state & State_Enabled) && (option->state & (State_MouseOver | State_Sunken));
        if (on || hot) {
            painter->setPen(Qt::NoPen);
            QColor fill = palette.color(QPalette::WindowText);
            fill.setAlphaF(option->state & State_Sunken ? 0.16F : 0.09F);
            painter->setBrush(on ? wash(Tone::Accent, palette, 0.22) : fill);
            painter->drawRoundedRect(outline(option->rect), kRadius, kRadius);
        }
        if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(color(Tone::Accent, palette), 2));
            painter->drawRoundedRect(outline(option->rect).adjusted(1, 1, -1, -1), kRadius, kRadius);
        }
        break;
    }
    case PE_FrameFocusRect:
        // Buttons and fields draw their own; views show the current row. Check boxes and links keep a ring.
        if (option->state & State_KeyboardFocusChange && !qobject_cast<const QPushButton *>(widget) &&
            !qobject_cast<const QAbstractItemView *>(widget)) {
            painter->setPen(QPen(color(Tone::Accent, palette), 1.5));
            painter->drawRoundedRect(outline(option->rect), 3, 3);
        }
        break;
    case PE_Frame:
        painter->setPen(color(Tone::Border, palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(outline(option->rect));
        break;
    case PE_IndicatorToolBarSeparator: {
        painter->setPen(color(Tone::Border, palette));
        const QPoint centre = option->rect.center();
        painter->drawLine(centre.x(), option->rect.top() + 6, centre.x(), option->rect.bottom() - 6);
        break;
    }
    case PE_IndicatorRadioButton:
    case PE_IndicatorCheckBox:
        drawMark(*option, *painter, element == PE_IndicatorRadioButton);
        break;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelMenuBar:
    case PE_FrameMenu:
    case PE_IndicatorDockWidgetResizeHandle:
        drawn = element != PE_FrameMenu;
        break;
    default:
        drawn = false;
    }
    painter->restore();
    if (!drawn)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void PasserelleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(color(Tone::Border, option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_Splitter: {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(
            color(option->state & State_MouseOver ? Tone::Accent : Tone::Border, option->palette));
        const QPoint centre = option->rect.center();
        if (option->state & State_Horizontal)
            painter->drawLine(centre.x(), option->rect.top(), centre.x(), option->rect.bottom());
        else
            painter->drawLine(option->rect.left(), centre.y(), option->rect.right(), centre.y());
        return;
    }
    case CE_HeaderLabel: {
        auto moved = *qstyleoption_cast<const QStyleOptionHeader *>(option);
        moved.rect.adjust(moved.orientation == Qt::Vertical ? 0 : 8, 0, 0, 0);
        QProxyStyle::drawControl(element, &moved, painter, widget);
        return;
    }
    case CE_HeaderSection:
        drawHeaderSection(*option, *painter);
        return;
    case CE_HeaderEmptyArea: {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(color(Tone::Border, option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    case CE_PushButtonLabel:
        if (widget && widget->property("primary").toBool() && option->state & State_Enabled) {
            auto changed = *qstyleoption_cast<const QStyleOptionButton *>(option);
            changed.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
            if (!changed.icon.isNull())
                changed.icon = QIcon(
                    changed.icon.pixmap(changed.iconSize, widget->devicePixelRatioF(), QIcon::Selected));
            QProxyStyle::drawControl(element, &changed, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PasserelleStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter,
                                   const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (combo && combo->editable)
        drawField(option, painter);
    else
        drawButtonPanel(option, painter, false);
    const QRectF arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const QPointF c = arrow.center();
    painter.setPen(
        QPen(option.palette.color(QPalette::ButtonText), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({c + QPointF(-4, -2), c + QPointF(0, 2), c + QPointF(4, -2)}));
    painter.restore();
}

/// A page that scrolls shows the window's ground; a list or a text has its own.
static bool isOfAPage(const QWidget *bar)
{
    const QWidget *holder = bar ? bar->parentWidget() : nullptr;
    return holder && qobject_cast<const QScrollArea *>(holder->parentWidget());
}

void PasserelleStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter,
                                    const QWidget *widget) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(option.rect,
                     option.palette.color(isOfAPage(widget) ? QPalette::Window : QPalette::Base));
    const QRectF slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    QColor fill = option.palette.color(QPalette::Text);
    const bool hot = option.state & State_MouseOver && option.activeSubControls & SC_ScrollBarSlider;
    fill.setAlphaF(hot || option.state & State_Sunken ? 0.45F : 0.28F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const bool across = option.state & State_Horizontal;
    const QRectF bar = across ? slider.adjusted(1, 3, -1, -3) : slider.adjusted(3, 1, -3, -1);
    const qreal radius = qMin(bar.width(), bar.height()) / 2;
    const auto *sliderOption = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (sliderOption && sliderOption->maximum > sliderOption->minimum)
        painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

/// The base puts the arrow into the lower corner, as if it belonged to nothing.
void PasserelleStyle::drawMenuHead(const QStyleOptionToolButton &button, QPainter &painter,
                                   const QWidget *widget) const
{
    QStyleOptionToolButton plain(button);
    plain.features &= ~QStyleOptionToolButton::HasMenu;
    const bool isIconAlone = button.toolButtonStyle == Qt::ToolButtonIconOnly || button.text.isEmpty();
    QProxyStyle::drawComplexControl(CC_ToolButton, &plain, &painter, widget);
    if (isIconAlone)
        return;
    const QRect area = visualRect(button.direction, button.rect,
                                  {button.rect.right() - kMenuArrow - 1,
                                   button.rect.center().y() - kMenuArrow / 2 + 1, kMenuArrow, kMenuArrow});
    QStyleOption arrow;
    arrow.rect = area;
    arrow.state = button.state;
    arrow.palette = button.palette;
    arrow.direction = button.direction;
    proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, &painter, widget);
}

void PasserelleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                         QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawComboBox(*option, *painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(*option, *painter, widget);
        return;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && opensMenuAlone(*button)) {
            drawMenuHead(*button, *painter, widget);
            return;
        }
        [[fallthrough]];
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace passerelle::ui
