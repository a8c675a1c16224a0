// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace passerelle::session
{
class PasswordKeeper;
}

namespace passerelle::ui
{

class IconLabel;
class ToneLabel;

/// Takes the password once and hands it to its keeper; shows whether and where it is kept, never the
/// password.
class PasswordField : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordField(session::PasswordKeeper &keeper, QWidget *parent = nullptr);

Q_SIGNALS:
    void done(const QString &sentence);

private:
    void follow();
    void keep();
    void forget();
    void tell(const QString &problem);

    session::PasswordKeeper &m_keeper;
    QLineEdit *m_edit = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_forget = nullptr;
    IconLabel *m_icon = nullptr;
    ToneLabel *m_state = nullptr;
};

} // namespace passerelle::ui
