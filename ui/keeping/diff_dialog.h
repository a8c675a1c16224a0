// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDialog>
#include <functional>

class QDialogButtonBox;
class QPushButton;

namespace passerelle::ui
{

/// Differences in a window of their own, beside the work, with ways on.
class DiffDialog : public QDialog
{
    Q_OBJECT
public:
    DiffDialog(const QString &title, const QString &explanation, const Result<QString> &diff,
               QWidget *parent);

    /// A button that closes the window and then acts.
    QPushButton *addWay(const QString &id, const QString &text, std::function<void()> act);

private:
    QDialogButtonBox *m_buttons;
};

} // namespace passerelle::ui
