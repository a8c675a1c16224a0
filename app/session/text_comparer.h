// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "difference/text_comparison.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace passerelle
{
class Worker;
}

namespace passerelle::session
{

/// Compares two texts line by line beside the work, with progress, until it is done or cancelled.
class TextComparer : public QObject
{
    Q_OBJECT
public:
    using Comparison = std::shared_ptr<const difference::TextComparison>;

    explicit TextComparer(QObject *parent = nullptr);
    ~TextComparer() override;

    /// Compares these two; what is under way is dropped. Costs nothing where they are the ones that were
    /// compared last, or are being compared.
    void compare(const QByteArray &before, const QByteArray &after, difference::Spaces spaces);
    void cancel();
    /// Forgets everything.
    void clear();

    bool isBusy() const { return m_isBusy; }
    bool isCancelled() const { return m_isCancelled; }    ///< the last one was, and there is no result of it
    int percent() const;                                  ///< how far it is
    const Comparison &result() const { return m_result; } ///< null until there is one

Q_SIGNALS:
    void changed();
    void progressed(); ///< now and then while it takes long

private:
    void take(quint64 job, const Comparison &comparison);

    /// Holding both texts makes it sure that equal addresses are equal texts.
    QByteArray m_before, m_after;
    difference::Spaces m_spaces = difference::Spaces::Count;
    bool m_isAsked = false; ///< for these two
    difference::Watch m_watch;
    Comparison m_result;
    QTimer m_look;
    quint64 m_job = 0;
    bool m_isBusy = false;
    bool m_isCancelled = false;
    std::unique_ptr<Worker> m_worker; ///< last: its end comes first
};

} // namespace passerelle::session
