// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace passerelle::session
{
class LedgerKeeper;
}

namespace passerelle::ui
{

class ToneLabel;

/// Synchronises the controls that were made offline: a button that says how many wait, and while they are
/// stored how far that is and a button that stops it. Takes no place where none wait.
class SynchroniseBar : public QWidget
{
    Q_OBJECT
public:
    explicit SynchroniseBar(session::LedgerKeeper &ledger, QWidget *parent = nullptr);

private:
    void follow();

    session::LedgerKeeper &m_ledger;
    QPushButton *m_start = nullptr;
    QProgressBar *m_progress = nullptr;
    ToneLabel *m_words = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace passerelle::ui
