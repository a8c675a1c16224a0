// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace passerelle::session
{
class CompareSession;
}

namespace passerelle::ui
{

class TextDiffView;

/// The two texts of a comparison line by line: their names, how much differs, progress while they are being
/// compared and a way to end that.
class TextDiffPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TextDiffPanel(session::CompareSession &compare, QWidget *parent = nullptr);

    TextDiffView &view() { return *m_view; }
    /// How much differs and what is shown of it; to be put above the texts.
    QWidget *tools() const { return m_tools; }
    /// Compares the texts of the newest comparison, unless that is done.
    void request();
    /// `left` and `right` are the names of the two sides.
    void setNames(const QString &left, const QString &right);
    void focus();

private:
    QWidget *makeTools();
    QWidget *names();
    QWidget *waiting();
    QWidget *texts();
    void follow();
    void showProgress();
    void tellPlace();

    session::CompareSession &m_compare;
    QWidget *m_tools = nullptr;
    QLabel *m_words = nullptr;
    QCheckBox *m_spaces = nullptr;
    QCheckBox *m_all = nullptr;
    QLabel *m_left = nullptr;
    QLabel *m_right = nullptr;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_again = nullptr;
    TextDiffView *m_view = nullptr;
};

} // namespace passerelle::ui
