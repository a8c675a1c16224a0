// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QWidget>
#include <array>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace passerelle::session
{
class CompareSession;
}

namespace passerelle::ui
{

class Actions;

/// Above the changes: what is compared, which kinds are shown and how many there are, and what to do with
/// them.
class CompareBar : public QWidget
{
    Q_OBJECT
public:
    CompareBar(session::CompareSession &compare, Actions &actions, QWidget *parent = nullptr);

    /// How many changes are selected, of how many that are shown, and whether they may be taken over.
    void setChosen(int count, int shown, bool isWritable);
    bool isShowingText() const;
    void setShowingText(bool isShown);
    /// What takes the place of the kinds while the texts are shown.
    void setTextTools(QWidget *tools);

Q_SIGNALS:
    void takeOverRequested();
    void takeAllRequested();
    void closeRequested();
    void textToggled(bool isShown);

private:
    QWidget *sources(Actions &actions);
    QWidget *kinds();
    QWidget *commands(Actions &actions);
    void showState();

    session::CompareSession &m_compare;
    QLabel *m_title;
    QToolButton *m_with = nullptr;
    QToolButton *m_close = nullptr;
    QHBoxLayout *m_row = nullptr;
    QWidget *m_kindRow = nullptr;
    QWidget *m_textTools = nullptr;
    std::array<QToolButton *, compare::kKindCount> m_kinds{};
    QPushButton *m_take = nullptr;
    QPushButton *m_takeAll = nullptr;
    QToolButton *m_text = nullptr;
};

} // namespace passerelle::ui
