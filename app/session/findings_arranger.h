// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "base/worker.h"
#include "rules/arrangement.h"

#include <QObject>

namespace passerelle::session
{

/// Filters and groups findings for a view. What costs next to nothing is done at once; what must read 100 000
/// messages is done beside the view, and only the newest wish is ever told.
class FindingsArranger : public QObject
{
    Q_OBJECT
public:
    explicit FindingsArranger(QObject *parent = nullptr);
    ~FindingsArranger() override;

    /// The answer comes through arranged(), at once where it can.
    void request(const rules::CheckResult &result, const rules::FindingsFilter &filter,
                 rules::Grouping grouping);

Q_SIGNALS:
    void arranged(const passerelle::rules::CheckResult &result,
                  const passerelle::rules::Arrangement &arrangement);

private:
    CancelToken m_cancel;
    quint64 m_job = 0;
    Worker m_worker;
};

} // namespace passerelle::session
