// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <QWidget>
#include <deque>

class QVBoxLayout;

namespace passerelle::ui
{

/// What went wrong, above the page and in nobody's way: what happened, where, what to do. Each stays until it
/// is closed or the next ones push it out; the same problem told twice stands once.
class MessageArea : public QWidget
{
    Q_OBJECT
public:
    explicit MessageArea(QWidget *parent = nullptr);

    void tell(const Problem &problem);
    void clear();
    /// Ids of what is shown, newest first.
    QStringList shown() const;

private:
    void close(QWidget *bar);

    struct Entry {
        QString id;
        QString sentence;
        QWidget *bar = nullptr;
    };
    QVBoxLayout *m_layout;
    std::deque<Entry> m_entries; ///< newest first
};

} // namespace passerelle::ui
