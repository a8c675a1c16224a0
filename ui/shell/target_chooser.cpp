// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/target_chooser.h"

#include "session/scan_session.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

namespace passerelle::ui
{

using session::ScanSession;

TargetChooser::TargetChooser(ScanSession &session, QWidget *parent)
    : QToolButton(parent), m_session(session),
      m_sandbox(new QAction(tr("&Sandbox: answers from a scenario, for trying"), this)),
      m_otipass(new QAction(tr("&Otipass: the real service, with real cards"), this))
{
    setObjectName(QStringLiteral("scan-target"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(this);
    for (QAction *action : {m_sandbox, m_otipass}) {
        action->setCheckable(true);
        group->addAction(action);
        menu->addAction(action);
    }
    setMenu(menu);
    connect(m_sandbox, &QAction::triggered, this,
            [this] { m_session.setTarget(ScanSession::Target::Sandbox); });
    connect(m_otipass, &QAction::triggered, this,
            [this] { m_session.setTarget(ScanSession::Target::Otipass); });
    connect(&session, &ScanSession::changed, this, &TargetChooser::showTarget);
    showTarget();
}

void TargetChooser::showTarget()
{
    const bool real = m_session.target() == ScanSession::Target::Otipass;
    (real ? m_otipass : m_sandbox)->setChecked(true);
    setText(real ? tr("PRODUCTION") : tr("Sandbox"));
    setAccessibleName(real ? tr("Scans ask the real Otipass") : tr("Scans ask the sandbox"));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize TargetChooser::sizeHint() const { return {fontMetrics().horizontalAdvance(text()) + 7 * kGrid, 30}; }

void TargetChooser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool real = m_session.target() == ScanSession::Target::Otipass;
    const QRectF plate = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    const QColor line = real ? color(Tone::Refused, palette()) : color(Tone::Frame, palette());
    const QColor words = real ? QColor(Qt::white) : palette().color(QPalette::ButtonText);
    painter.setPen(QPen(hasFocus() ? color(Tone::Accent, palette()) : line, hasFocus() ? 2 : 1));
    painter.setBrush(real ? line : palette().color(underMouse() ? QPalette::Midlight : QPalette::Button));
    painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2);
    const QRect mark(int(plate.left()) + 10, rect().center().y() - 8, 17, 17);
    (real ? fixedIcon(QLatin1String("online"), Qt::white) : ui::icon(QLatin1String("sample")))
        .paint(&painter, mark);
    QFont bold = font();
    bold.setWeight(real ? QFont::Bold : QFont::Medium);
    painter.setFont(bold);
    painter.setPen(words);
    painter.drawText(plate.adjusted(32, 0, -22, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    const QPointF c(plate.right() - 15, plate.center().y());
    painter.setPen(QPen(words, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({c + QPointF(-4, -2), c + QPointF(0, 2), c + QPointF(4, -2)}));
}

} // namespace passerelle::ui
