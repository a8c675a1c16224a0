// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QAction;

namespace passerelle::session
{
class ScanSession;
}

namespace passerelle::ui
{

/// Says in the toolbar whom a scan asks, and lets one choose: the sandbox, or the real Otipass, which is
/// marked by colour and word.
class TargetChooser : public QToolButton
{
    Q_OBJECT
public:
    explicit TargetChooser(session::ScanSession &session, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showTarget();
    session::ScanSession &m_session;
    QAction *m_sandbox;
    QAction *m_otipass;
};

} // namespace passerelle::ui
