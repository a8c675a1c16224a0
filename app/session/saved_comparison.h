// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "difference/line_states.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace passerelle
{
class Worker;
}

namespace passerelle::session
{

class WorkspaceSession;

/// Which lines of the mapping differ from what was opened or saved last. Worked out beside the window, a
/// moment after each change, and given up at the next one: it would take the processor from the check.
class SavedComparison : public QObject
{
    Q_OBJECT
public:
    explicit SavedComparison(WorkspaceSession &session, QObject *parent = nullptr);
    ~SavedComparison() override;

    /// The spans are those of this snapshot; 0 where there are none yet.
    quint64 revision() const { return m_revision; }
    const std::vector<difference::LineSpan> &spans() const { return m_spans; }

Q_SIGNALS:
    void changed();

private:
    void remember();
    void start();

    WorkspaceSession &m_session;
    std::optional<QByteArray> m_saved; ///< nothing for work that was never saved
    std::vector<difference::LineSpan> m_spans;
    quint64 m_revision = 0;
    bool m_isComparing = false;
    bool m_isOutdated = false; ///< something changed while it was compared
    difference::Watch m_watch; ///< of the comparison under way
    QTimer m_delay;
    std::unique_ptr<Worker> m_worker;
};

} // namespace passerelle::session
