// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "ui/style/colors.h"

#include <QWidget>
#include <deque>
#include <functional>
#include <vector>

class QVBoxLayout;

namespace passerelle::ui
{

/// What went wrong, above the page and in nobody's way: what happened, where, what to do. Each stays until it
/// is closed or the next ones push it out; the same problem told twice stands once.
class MessageArea : public QWidget
{
    Q_OBJECT
public:
    /// A way on that a message offers as a button.
    struct Offer {
        QString id;   ///< stable; the button is named "message-<problem's id>-<this>"
        QString text; ///< a verb
        std::function<void()> act;
    };

    explicit MessageArea(QWidget *parent = nullptr);

    void tell(const Problem &problem);
    /// The same with ways on; takes the place of an older message with this id.
    void offer(const Problem &problem, const std::vector<Offer> &offers, Tone tone);
    /// Takes messages with this id away: it holds no more.
    void withdraw(const QString &id);
    /// The same for all whose id begins with the topic ("save-").
    void withdrawTopic(QLatin1String topic);
    void clear();
    /// Ids of what is shown, newest first.
    QStringList shown() const;

private:
    void close(QWidget *bar);
    void closeOldest();
    void add(const Problem &problem, const std::vector<Offer> &offers, Tone tone);

    struct Entry {
        QString id;
        QString sentence;
        QWidget *bar = nullptr;
        bool asks = false; ///< offers something, and is not pushed out
    };
    QVBoxLayout *m_layout;
    std::deque<Entry> m_entries; ///< newest first
};

} // namespace passerelle::ui
