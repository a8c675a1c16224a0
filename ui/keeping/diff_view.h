// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QPlainTextEdit>

namespace passerelle::ui
{

/// A unified diff to read: what goes and what comes in colours, besides the signs that say it anyway.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    void showDiff(const Result<QString> &diff);
    void showNothing() { clear(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
};

} // namespace passerelle::ui
