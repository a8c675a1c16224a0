// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QWidget>
#include <optional>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QKeyEvent;
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

    /// Where one searches at first: Part is that of FindSession::part().
    enum class Where { Source, Table, Part };
    /// A column of the table.
    struct Column {
        QString member;
        QString heading;
    };

    /// Shows the bar with the cursor in its field; `text` takes the place of what stands there, unless it is
    /// empty.
    void open(bool withReplacement, const QString &text, Where where);
    /// Besides source and table one may search the session's part, where it has one, and single columns.
    void setPlaces(const std::vector<Column> &columns);
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
    bool isPartKey(const QKeyEvent &key) const;
    void shut();

    struct Place {
        search::Scope scope = search::Scope::Source;
        bool isPart = false;
        std::optional<QString> member{};

        friend bool operator==(const Place &, const Place &) = default;
    };
    Place place() const;
    void addPlace(const QString &words, Place place);
    void setPlace(const Place &place);
    /// From the whole source to the selected part, and back.
    void switchPart();

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
    std::vector<Place> m_places; ///< as in the list of scopes
    bool m_writable = true;
    int m_current = -1;
};

} // namespace passerelle::ui
