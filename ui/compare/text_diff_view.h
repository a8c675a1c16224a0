// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/compare_session.h"

#include <QPlainTextEdit>

namespace passerelle::ui
{

/// A unified diff to read, with lines that came and went in their colours.
class TextDiffView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextDiffView(QWidget *parent = nullptr);

    void setDiff(const session::CompareSession::TextDiff &diff);
    /// Goes to the next (+1) or previous (-1) place that differs, around the end; false where there is none.
    bool step(int direction);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Colours;
    Colours *m_colours;
};

} // namespace passerelle::ui
