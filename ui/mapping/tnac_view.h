// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tnac_maker.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QSettings;
class QStackedLayout;

namespace passerelle::ui
{

class SourceEditor;
class ToneLabel;

/// How the mapping is laid out for TNAC, as the operator chose and as it is remembered.
mapping::TnacLayout tnacLayout(const QSettings &settings);

/// Exactly the bytes that "Copy for TNAC" gives, to read. While errors remain it says why not, and shows them
/// only when told to all the same.
class TnacView : public QWidget
{
    Q_OBJECT
public:
    TnacView(session::WorkspaceSession &session, QSettings &settings, QAction *copy,
             QWidget *parent = nullptr);

    /// What is shown; empty while it is refused.
    QByteArray bytes() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *bar(QAction *copy);
    QWidget *refusal();
    void refresh();
    void show(const session::TnacMaker::Made &made);

    session::WorkspaceSession &m_session;
    QSettings &m_settings;
    session::TnacMaker m_maker;
    QComboBox *m_layout;
    ToneLabel *m_state;
    QLabel *m_reason = nullptr;
    ToneLabel *m_first = nullptr;
    QPushButton *m_insist = nullptr;
    SourceEditor *m_text;
    QStackedLayout *m_stack;
    bool m_insists = false; ///< until another file is opened
};

} // namespace passerelle::ui
