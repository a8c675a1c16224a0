// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace passerelle::ui
{

/// A unified diff to read, with lines that came and went in their colours.
class TextDiffView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextDiffView(QWidget *parent = nullptr);

    void setDiff(const QString &diff, bool isCut);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Colours;
    Colours *m_colours;
};

} // namespace passerelle::ui
