// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/recovery_keeper.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace passerelle::ui
{

class DiffView;

/// Offers back what was not saved when the program ended without being asked: each work with what it differs
/// in from the file as it is now.
class RecoveryDialog : public QDialog
{
    Q_OBJECT
public:
    RecoveryDialog(session::RecoveryKeeper &keeper, QWidget *parent);

    /// Another work is open in the window, in whose place a restored one would come.
    void setOtherWork(bool isOpen);

Q_SIGNALS:
    void restoreRequested(std::size_t index);
    void discardRequested(std::size_t index);

private:
    QWidget *buildBody();
    QWidget *buildButtons();
    void fill();
    void showCurrent();
    void showWay();
    std::size_t current() const;

    session::RecoveryKeeper &m_keeper;
    QListWidget *m_list;
    QLabel *m_place;
    QLabel *m_warning;
    DiffView *m_diff;
    QPushButton *m_later = nullptr;
    QPushButton *m_restore = nullptr;
    bool m_hasOtherWork = false;
    int m_asked = 0; ///< a diff that comes late belongs to another one
};

} // namespace passerelle::ui
