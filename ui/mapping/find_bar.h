// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace passerelle::session
{
class FindSession;
}

namespace passerelle::ui
{

class ToneLabel;

/// The fields of find and replace: what is searched, where and how, how many there are, and what comes in
/// its place. It only asks and shows; where to go is decided by whoever listens.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(session::FindSession &find, QWidget *parent = nullptr);

    /// Shows the bar with the cursor in its field; `text` takes the place of what stands there, unless it is
    /// empty.
    void open(bool withReplacement, const QString &text, search::Scope scope);
    bool isReplacing() const;
    void setWritable(bool writable);
    /// Which of the hits is selected (from 0), or -1.
    void setCurrent(int hit);

Q_SIGNALS:
    void nextRequested();
    void previousRequested();
    void replaceRequested();
    void replaceAllRequested();
    void listToggled(bool shown);
    void queryEdited(); ///< by typing or a button: the first hit may be shown
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *findRow();
    QWidget *replaceRow();
    QToolButton *option(const char *name, const QString &text, const QString &words);
    void showReplacing(bool shown);
    void ask();
    void showState();
    QString countWords() const;
    void shut();

    session::FindSession &m_find;
    QLineEdit *m_text;
    QLineEdit *m_with;
    QComboBox *m_scope;
    QToolButton *m_more;
    QToolButton *m_case;
    QToolButton *m_whole;
    QToolButton *m_regular;
    QToolButton *m_previous;
    QToolButton *m_next;
    ToneLabel *m_count;
    QWidget *m_replaceRow = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_replaceAll = nullptr;
    QToolButton *m_list = nullptr;
    bool m_writable = true;
    int m_current = -1;
};

} // namespace passerelle::ui
